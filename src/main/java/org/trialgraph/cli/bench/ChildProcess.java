package org.trialgraph.cli.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.trialgraph.cli.Main;

/** The program in a process of its own, so that its memory and its start can be measured. */
final class ChildProcess {
    private ChildProcess() {}

    /** A process that runs a command of the program with options of the machine. */
    static ProcessBuilder of(List<String> machine, String... command) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(machine);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        line.addAll(List.of(command));
        return new ProcessBuilder(line);
    }

    /** What the process printed; standard error is passed through. */
    static String output(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        return code == 0 ? text.strip() : "INVALID: ended with " + code;
    }
}
