package org.trialgraph.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.trialgraph.identity.Studies;
import org.trialgraph.rdf.Iris;
import org.trialgraph.source.InputFile;
import org.trialgraph.source.Inputs;
import org.trialgraph.store.GenerationBuilder;
import org.trialgraph.store.GraphStore;
import org.trialgraph.store.Loaded;
import org.trialgraph.store.Manifest;

/**
 * Builds a generation from files: survey, mapping, loading, checks, publishing.
 *
 * <p>Whatever goes wrong, the generation is thrown away and the current one goes on.
 */
public final class GraphBuild {
    /** What every IRI of a graph begins with where nothing else is asked for. */
    public static final String DEFAULT_BASE = Iris.DEFAULT_BASE;

    private final GraphStore store;
    private final String base;
    private final int threads;

    /**
     * A build into a store.
     *
     * @param base what every trial's IRI begins with
     * @param threads how many threads read and map, 1 or more
     */
    public GraphBuild(GraphStore store, String base, int threads) {
        this.store = store;
        this.base = base;
        this.threads = threads;
    }

    /** The base that a generation was built with. */
    public static String baseOf(Manifest manifest) {
        return manifest.notes().getOrDefault(BuildNotes.BASE, DEFAULT_BASE);
    }

    /**
     * Builds from files and folders.
     *
     * @throws IOException if a folder cannot be listed
     * @throws BuildFailedException if a defect of the program or a full disk stopped the build
     * @throws org.trialgraph.store.StoreException if the store is locked or the generation does not verify
     */
    public BuildResult build(List<Path> inputs, BuildListener listener) throws IOException {
        List<InputFile> files =
                Inputs.files(inputs).stream().map(GraphBuild::lasting).toList();
        try (GenerationBuilder generation = store.newGeneration()) {
            generation.onProgress((step, done, total) -> listener.at(Steps.inWords(step), done, total));
            BuildReport report = new BuildReport();
            Studies.Grouping studies = feed(files, generation, report, listener);
            if (report.total().accepted() == 0) {
                BuildOutcome nothing = new BuildOutcome(report, List.of(), studies.refused());
                return new BuildResult(
                        nothing, Optional.empty(), "no record was accepted:\n" + ReportText.rejections(nothing));
            }
            return check(generation, report, studies, listener);
        }
    }

    /** A build opens its inputs more than once, which a pipe does not allow. */
    private static InputFile lasting(InputFile file) {
        boolean once = file.obstacle().isEmpty() && Files.exists(file.path()) && !Files.isRegularFile(file.path());
        return once ? file.refused("not a file but a pipe or device, which can be read only once") : file;
    }

    private Studies.Grouping feed(
            List<InputFile> files, GenerationBuilder generation, BuildReport report, BuildListener listener) {
        for (InputFile file : files) {
            Stamps.of(file).ifPresent(generation::input);
        }
        Pipeline pipeline = new Pipeline(Readers.all(), threads);
        Mappers mappers = Mappers.of(base);
        Survey survey = new Survey(mappers.iris(), listener);
        pipeline.run(files, survey);
        pipeline.run(files, new Mapping(survey, mappers, generation, report, listener));
        Studies.Grouping studies = survey.studies();
        QuadBatch batch = QuadBatch.forDefaultGraph();
        studies.studies().forEach(study -> mappers.study(study, batch));
        VocabularyFiles.send(batch);
        generation.accept(batch.quads());
        note(generation, survey, report);
        return studies;
    }

    private void note(GenerationBuilder generation, Survey survey, BuildReport report) {
        generation.note(BuildNotes.BASE, base);
        generation.note(BuildNotes.TRIALS, String.valueOf(survey.registrations()));
        generation.note(BuildNotes.READ, String.valueOf(report.total().read()));
        generation.note(BuildNotes.ACCEPTED, String.valueOf(report.total().accepted()));
        generation.note(BuildNotes.REJECTED, String.valueOf(report.total().rejected()));
    }

    private BuildResult check(
            GenerationBuilder generation, BuildReport report, Studies.Grouping studies, BuildListener listener) {
        Loaded loaded = generation.load();
        listener.at("Checking", 0, 0);
        List<Finding> findings = GraphChecks.bundled().run(loaded.dataset(), base);
        BuildOutcome outcome = new BuildOutcome(report, findings, studies.refused());
        if (outcome.isBlocked()) {
            return new BuildResult(outcome, Optional.empty(), "checks found errors:\n" + ReportText.findings(outcome));
        }
        generation.report("report.txt", outcome.text().getBytes(StandardCharsets.UTF_8));
        generation.report("report.json", outcome.json().getBytes(StandardCharsets.UTF_8));
        generation.report("report.tsv", outcome.table().getBytes(StandardCharsets.UTF_8));
        return new BuildResult(outcome, Optional.of(generation.publish()), "");
    }
}
