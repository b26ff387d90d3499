package org.trialgraph.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.SKOS;
import org.trialgraph.trial.VocabularyTerm;
import org.trialgraph.trial.VocabularyTerm.LabelKind;

/** The labels of all concept schemes, read from their files. */
final class SchemeLabels {
    private static final List<VocabularyTerm> TERMS = load();

    private SchemeLabels() {}

    static List<VocabularyTerm> terms() {
        return TERMS;
    }

    private static List<VocabularyTerm> load() {
        List<VocabularyTerm> terms = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("ontology/schemes"))) {
            files.filter(file -> file.toString().endsWith(".ttl")).sorted().forEach(file -> read(file, terms));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    private static void read(Path file, List<VocabularyTerm> terms) {
        Model model = RDFDataMgr.loadModel(file.toString());
        String scheme = file.getFileName().toString().replace(".ttl", "");
        model.listSubjectsWithProperty(SKOS.notation).forEach(concept -> {
            add(terms, scheme, concept, SKOS.prefLabel, LabelKind.PREFERRED);
            add(terms, scheme, concept, SKOS.altLabel, LabelKind.ALTERNATIVE);
            add(terms, scheme, concept, SKOS.hiddenLabel, LabelKind.HIDDEN);
        });
    }

    private static void add(
            List<VocabularyTerm> terms, String scheme, Resource concept, Property property, LabelKind kind) {
        String notation = concept.getProperty(SKOS.notation).getString();
        concept.listProperties(property)
                .forEach(label -> terms.add(new VocabularyTerm(scheme, notation, label.getString(), kind)));
    }
}
