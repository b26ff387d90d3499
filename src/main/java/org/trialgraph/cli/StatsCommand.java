package org.trialgraph.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.trialgraph.ingest.GraphBuild;
import org.trialgraph.query.QueryLibrary;
import org.trialgraph.query.Questions;
import org.trialgraph.store.Generation;
import org.trialgraph.store.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what the current generation holds. */
@Command(
        name = "stats",
        description = "Say what the published graph holds, from what it was built, and how much of each class.")
final class StatsCommand implements Callable<Integer> {
    @Mixin
    private GraphHome home = new GraphHome();

    @Mixin
    private OutputOptions output = new OutputOptions();

    private final PrintStream out = Console.out();

    @Override
    public Integer call() {
        try (Generation generation = home.store().openCurrent()) {
            Console.err().println(String.join("\n", facts(generation.manifest())));
            Questions questions = new Questions(
                    generation.dataset(), GraphBuild.baseOf(generation.manifest()), Duration.ofMinutes(10));
            questions.ask(QueryLibrary.questions().get("classes"), Map.of(), output.answers(out)::write);
            out.flush();
        }
        return ExitCode.OK;
    }

    private static List<String> facts(Manifest manifest) {
        List<String> facts = new ArrayList<>();
        facts.add("generation    " + manifest.id());
        facts.add("created       " + manifest.created());
        facts.add("hash          " + manifest.hash());
        facts.add("statements    " + manifest.counts().total() + " ("
                + manifest.counts().defaultGraph()
                + " in the default graph, " + manifest.counts().namedGraphs() + " in "
                + manifest.counts().graphs() + " named graphs)");
        manifest.notes().forEach((key, value) -> facts.add(key + " ".repeat(Math.max(1, 14 - key.length())) + value));
        manifest.inputs().stream()
                .limit(20)
                .forEach(input ->
                        facts.add("input         " + input.name() + " " + input.size() + " bytes " + input.sha256()));
        if (manifest.inputs().size() > 20) {
            facts.add("input         … and " + (manifest.inputs().size() - 20) + " more");
        }
        return facts;
    }
}
