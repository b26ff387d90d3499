package org.trialgraph.cli.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Memory of reading and mapping at one and at ten times the input, each in a process with 256 MB of heap. */
final class MemoryBench {
    private static final List<String> HEAP = List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError");

    private final Path once;
    private final Path tenTimes;

    MemoryBench(Path once, Path tenTimes) {
        this.once = once;
        this.tenTimes = tenTimes;
    }

    void run(PrintStream out) throws Exception {
        out.println("memory: reading and mapping on all cores, heap limited to 256 MB");
        out.println("  1x input:  " + ChildProcess.output(ChildProcess.of(HEAP, "bench-map", once.toString())));
        out.println("  10x input: " + ChildProcess.output(ChildProcess.of(HEAP, "bench-map", tenTimes.toString())));
    }
}
