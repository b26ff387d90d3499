package org.trialgraph.ingest;

import org.apache.jena.riot.system.StreamRDF;
import org.trialgraph.identity.Study;
import org.trialgraph.rdf.Iris;
import org.trialgraph.rdf.Schemes;
import org.trialgraph.rdf.StudyMapper;
import org.trialgraph.rdf.TrialMapper;

/** What turns records and studies into triples, for one base. Safe for many threads. */
record Mappers(Iris iris, TrialMapper trials, StudyMapper studies) {
    static Mappers of(String base) {
        Iris iris = new Iris(base);
        return new Mappers(iris, new TrialMapper(iris, Schemes.bundled()), new StudyMapper(iris));
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
