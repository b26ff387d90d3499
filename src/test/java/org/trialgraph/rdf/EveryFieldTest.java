package org.trialgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.trialgraph.trial.TrialRecord;

/** Every field of a record is stated, or it is said here why not. */
class EveryFieldTest {
    /** Paths that are not stated, with the reason. */
    private static final Map<String, String> NOT_STATED = notStated();

    private static Map<String, String> notStated() {
        Map<String, String> reasons = new LinkedHashMap<>();
        String place = "a criterion's own text stands in the eligibility text, where it can be found again";
        reasons.put("trial.eligibility.criteria.start", place);
        reasons.put("trial.eligibility.criteria.end", place);
        String tree = "the register stopped publishing its own tree in 2025; its headings are stated";
        for (String side : List.of("conditions", "interventions")) {
            for (String part : List.of("leaves.id", "leaves.name", "leaves.asFound", "leaves.relevance")) {
                reasons.put("trial.derived." + side + "." + part, tree);
            }
            reasons.put("trial.derived." + side + ".branches.abbreviation", tree);
            reasons.put("trial.derived." + side + ".branches.name", tree);
        }
        String problem = "it is no identifier here; it is reported as a problem with its text";
        reasons.put("trial.progress.expandedAccess.record", problem);
        reasons.put("trial.publications.references.pubmedIdentifier", problem);
        return reasons;
    }

    @Test
    void every_field_is_stated_or_there_is_a_reason() {
        FilledRecord filled = new FilledRecord();
        TrialRecord record = filled.build();
        List<String> stated = stated(record);
        List<String> lost = new ArrayList<>();
        filled.values().forEach((path, value) -> {
            if (stated.stream().noneMatch(text -> text.contains(value)) && !NOT_STATED.containsKey(path)) {
                lost.add(path + " = " + value);
            }
        });
        assertThat(filled.values())
                .hasSizeGreaterThan(120)
                .containsKeys(NOT_STATED.keySet().toArray(String[]::new));
        assertThat(lost).isEmpty();
    }

    @Test
    void no_reason_is_given_for_a_field_that_is_stated() {
        FilledRecord filled = new FilledRecord();
        List<String> stated = stated(filled.build());
        assertThat(NOT_STATED.keySet())
                .noneMatch(path -> stated.contains(filled.values().get(path)));
    }

    private static List<String> stated(TrialRecord record) {
        TrialMapper mapper = new TrialMapper(Iris.published(), Schemes.bundled());
        Triples triples = new Triples();
        mapper.map(record, triples);
        mapper.mapDocument(record.document(), record.trial().identification().key(), Voice.DEFAULT_GRAPH, triples);
        return triples.list().stream()
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .flatMap(literal -> Stream.of(literal.getLiteralLexicalForm(), literal.getLiteralLanguage()))
                .toList();
    }
}
