package org.trialgraph.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.trialgraph.trial.Organisation;

/** States organisations, each once per record, and finds which one a name means. */
final class Organisations {
    private static final int REMEMBERED = 100_000;
    private static final CodedTerm CLASS =
            new CodedTerm(SponsorTerms.ORGANISATION_CLASS, SponsorTerms.ORGANISATION_CLASS_REPORTED);

    private final Iris iris;
    private final OrganisationMatcher matcher;
    private final BoundedCache<String, Named> remembered = new BoundedCache<>(REMEMBERED, this::find);

    Organisations(Iris iris, Schemes schemes) {
        this.iris = iris;
        this.matcher = new OrganisationMatcher(schemes);
    }

    /**
     * An organisation found for a reported name.
     *
     * @param label its known name, empty when the reported name is all that is known
     */
    record Named(Node node, Optional<String> label, MatchKind kind) {}

    /** Describes the organisation and answers which one it is. */
    Named state(Organisation organisation, Statements out, String field) {
        Named named = remembered.get(organisation.name());
        if (out.isFirst(named.node())) {
            out.described(
                    named.node(), Types.ORGANISATION, out.literal(named.label().orElse(organisation.name()), field));
            out.coded(named.node(), CLASS, organisation.type(), field);
        }
        return named;
    }

    private Named find(String name) {
        Optional<Match> match = matcher.match(name);
        if (match.isEmpty()) {
            return new Named(NodeFactory.createURI(iris.organisation(name)), Optional.empty(), MatchKind.NONE);
        }
        String known = match.get().concept().preferredLabel();
        return new Named(
                NodeFactory.createURI(iris.organisation(known)),
                Optional.of(known),
                match.get().kind());
    }
}
