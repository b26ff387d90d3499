package org.trialgraph.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.system.Txn;

/** What tests do in a process of its own, so that it can be killed or share a directory with the test's process. */
final class OtherProcess {
    private OtherProcess() {}

    /** Starts {@link #main} in a new Java machine; its output goes to a file beside {@code home}. */
    static Process start(Path home, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(OtherProcess.class.getName());
        command.addAll(List.of(arguments));
        File log = home.resolveSibling(home.getFileName() + ".log").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    /** {@code build HOME TRIALS}, {@code loop HOME}, {@code read HOME READY}, {@code hold HOME READY}. */
    public static void main(String[] arguments) throws Exception {
        DiskStore store = DiskStore.at(Path.of(arguments[1]));
        switch (arguments[0]) {
            case "build" -> Quads.publish(store, Integer.parseInt(arguments[2]));
            case "loop" -> {
                for (int trials = 5; ; trials++) {
                    Quads.publish(store, trials);
                }
            }
            case "read" -> read(store, Path.of(arguments[2]));
            case "hold" -> {
                try (GenerationBuilder build = store.newGeneration()) {
                    Files.writeString(Path.of(arguments[2]), build.id());
                    waitForEndOfInput();
                }
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    // Says how many quads it reads, keeps the generation open until its input ends, then reads again.
    private static void read(DiskStore store, Path ready) throws IOException {
        try (Generation generation = store.openCurrent()) {
            Path fresh = ready.resolveSibling(ready.getFileName() + ".new");
            Files.writeString(fresh, Long.toString(count(generation)));
            Files.move(fresh, ready);
            waitForEndOfInput();
            Files.writeString(ready, Long.toString(count(generation)));
        }
    }

    private static long count(Generation generation) {
        return Txn.calculateRead(
                generation.dataset(), () -> generation.dataset().stream().count());
    }

    private static void waitForEndOfInput() throws IOException {
        System.in.readAllBytes();
    }
}
