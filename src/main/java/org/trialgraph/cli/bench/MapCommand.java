package org.trialgraph.cli.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.trialgraph.cli.Console;
import org.trialgraph.ingest.DryRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads and maps a file to nowhere and says how much memory that took; for the memory benchmark. */
@Command(
        name = "bench-map",
        hidden = true,
        description = "Read and map a file to nowhere, and say what memory it took.")
public final class MapCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "What to read.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        DryRun.Result result = DryRun.over(List.of(file));
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> afterCollection(pool))
                .sum();
        Console.out()
                .printf(
                        Locale.ROOT,
                        "%d records, %d triples, %d MB live after the last collection, %s resident at most%n",
                        result.records(),
                        result.triples(),
                        heap >> 20,
                        resident());
        return 0;
    }

    private static long afterCollection(MemoryPoolMXBean pool) {
        return pool.getCollectionUsage() == null ? 0 : pool.getCollectionUsage().getUsed();
    }

    /** The largest resident size of this process, as Linux keeps it. */
    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "unknown";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024 + " MB")
                .findFirst()
                .orElse("unknown");
    }
}
