package org.trialgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Builds the graph of the bundled sample if there is no graph yet, then serves it. */
@Command(
        name = "up",
        description = "Build the graph of the bundled sample if there is none yet, then serve it.",
        footer = {"", "To serve your own records: trialgraph build FILE..., then trialgraph up."})
final class UpCommand implements Callable<Integer> {
    @Mixin
    private GraphHome home = new GraphHome();

    @Mixin
    private ServeCommand.Listening listening = new ServeCommand.Listening();

    private final PrintStream err = Console.err();

    @Override
    public Integer call() throws IOException, InterruptedException {
        listening.check();
        if (home.store().currentId().isEmpty()) {
            err.println("Building the graph of the bundled sample in " + home.directory() + " ...");
            int code = buildInOwnProcess();
            if (code != ExitCode.OK) {
                return code;
            }
        }
        return new ServeCommand(home, listening).call();
    }

    /** A build is a process of its own: whatever happens to it, the server starts with a clean machine. */
    private int buildInOwnProcess() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> (argument.startsWith("-X") && !argument.contains("ArchiveClassesAtExit"))
                        || argument.startsWith("-Dtrialgraph."))
                .toList());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("build", "--sample", "--graph", home.directory().toString()));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
