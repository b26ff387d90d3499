package org.trialgraph.ingest;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.system.StreamRDF;
import org.trialgraph.identity.Study;
import org.trialgraph.rdf.FindingMapper;
import org.trialgraph.rdf.Iris;
import org.trialgraph.rdf.Schemes;
import org.trialgraph.rdf.StudyMapper;
import org.trialgraph.rdf.TrialMapper;
import org.trialgraph.text.Extractor;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.TrialRecord;

/** What turns records, the facts in their text, and studies into triples, for one base. Safe for many threads. */
record Mappers(Iris iris, TrialMapper trials, Extractor extractor, FindingMapper findings, StudyMapper studies) {
    static Mappers of(String base) {
        Iris iris = new Iris(base);
        Schemes schemes = Schemes.bundled();
        return new Mappers(
                iris,
                new TrialMapper(iris, schemes),
                new Extractor(schemes.terms()),
                new FindingMapper(iris, schemes),
                new StudyMapper(iris));
    }

    /** Sends all that a record states, in its fields and in its text; returns what was wrong. */
    List<Problem> map(TrialRecord record, StreamRDF out) {
        List<Problem> problems = new ArrayList<>(trials.map(record, out));
        problems.addAll(findings.map(record, extractor.extract(record), out));
        return problems;
    }

    void study(Study study, StreamRDF out) {
        studies.map(
                study.name(),
                study.members().stream()
                        .map(member -> new StudyMapper.Member(member.key(), member.reason(), member.confidence()))
                        .toList(),
                out);
    }
}
