package org.trialgraph.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** The Turtle files of the project, read strictly. */
final class OntologyFiles {
    static final String TG = "https://w3id.org/trialgraph/ontology#";
    static final Path FOLDER = Path.of("ontology");
    static final Path ONTOLOGY = FOLDER.resolve("trialgraph.ttl");
    static final Path ALIGNMENTS = FOLDER.resolve("alignments.ttl");
    static final Path SHAPES = FOLDER.resolve("shapes.ttl");
    static final Path EXAMPLES = Path.of("src/test/resources/shapes");

    private OntologyFiles() {}

    /** The concept schemes, one file each, by name. */
    static List<Path> schemes() {
        return turtle(FOLDER.resolve("schemes"));
    }

    /** The Turtle files directly in a folder, by name. */
    static List<Path> turtle(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The triples of a file; a warning of the parser is an error. */
    static Model read(Path file) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.source(file)
                .lang(Lang.TURTLE)
                .checking(true)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(model);
        return model;
    }

    /** The triples of a text in Turtle. */
    static Model parse(String turtle) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(turtle, Lang.TURTLE)
                .checking(true)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(model);
        return model;
    }

    /** Name of a file without its ending. */
    static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("[.]ttl$", "");
    }
}
