package org.trialgraph.rdf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.DateEvent;
import org.trialgraph.trial.DateType;
import org.trialgraph.trial.DatedEvent;
import org.trialgraph.trial.ExpandedAccess;
import org.trialgraph.trial.ExpandedAccessType;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Progress;
import org.trialgraph.trial.Status;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.TrialId;
import org.trialgraph.trial.TrialKey;

/** States how far the trial is: statuses, dates, expanded access. */
final class ProgressMapper implements Mapper {
    private static final String SCHEMA_ORG = "https://schema.org/";
    private static final CodedTerm OVERALL =
            new CodedTerm(StatusTerms.OVERALL_STATUS, StatusTerms.OVERALL_STATUS_REPORTED);
    private static final CodedTerm LAST_KNOWN =
            new CodedTerm(StatusTerms.LAST_KNOWN_STATUS, StatusTerms.LAST_KNOWN_STATUS_REPORTED);
    private static final CodedTerm ACCESS_STATUS =
            new CodedTerm(StatusTerms.EXPANDED_ACCESS_STATUS, StatusTerms.EXPANDED_ACCESS_STATUS_REPORTED);

    private final Iris iris;
    private final Map<Status, Node> schemaOrg = new EnumMap<>(Status.class);

    ProgressMapper(Iris iris, Schemes schemes) {
        this.iris = iris;
        for (Status status : Status.values()) {
            schemes.concept("status", status.notation()).stream()
                    .flatMap(concept -> concept.exactMatches().stream())
                    .filter(iri -> iri.startsWith(SCHEMA_ORG))
                    .findFirst()
                    .ifPresent(iri -> schemaOrg.put(status, NodeFactory.createURI(iri)));
        }
    }

    @Override
    public void map(Trial trial, Statements out) {
        Progress progress = trial.progress();
        Node subject = out.trial();
        out.coded(subject, OVERALL, progress.overallStatus(), "progress.overallStatus");
        schemaStatus(progress.overallStatus(), out);
        out.coded(subject, LAST_KNOWN, progress.lastKnownStatus(), "progress.lastKnownStatus");
        out.text(subject, StatusTerms.WHY_STOPPED, progress.whyStopped(), "progress.whyStopped");
        out.flag(subject, StatusTerms.DELAYED_POSTING, progress.delayedPosting());
        out.flag(subject, StatusTerms.RESULTS_WAIVED, progress.resultsWaived());
        out.flag(subject, StatusTerms.HAS_RESULTS, progress.hasResults());
        expandedAccess(progress.expandedAccess(), out);
        for (DatedEvent event : progress.dates()) {
            date(event, out);
        }
    }

    private void schemaStatus(Optional<Coded<Status>> status, Statements out) {
        Node match = status.flatMap(Coded::code).map(schemaOrg::get).orElse(null);
        if (match != null) {
            out.add(out.trial(), StandardTerms.SCHEMA_STATUS, match);
        }
    }

    private void expandedAccess(ExpandedAccess access, Statements out) {
        Node subject = out.trial();
        out.flag(subject, StatusTerms.HAS_EXPANDED_ACCESS, access.available());
        access.record().ifPresent(number -> expandedAccessTrial(number, out));
        out.coded(subject, ACCESS_STATUS, access.status(), "progress.expandedAccess.status");
        for (ExpandedAccessType type : access.types()) {
            out.add(subject, DesignTerms.EXPANDED_ACCESS_TYPE, CodeSchemes.concept(type));
        }
        access.recordCount().ifPresent(count -> out.integer(subject, DesignTerms.EXPANDED_ACCESS_RECORD_COUNT, count));
    }

    private void expandedAccessTrial(String number, Statements out) {
        Optional<String> iri =
                TrialId.parse(number).map(TrialKey.Registered::new).flatMap(iris::trial);
        if (iri.isPresent()) {
            out.add(out.trial(), StatusTerms.EXPANDED_ACCESS_TRIAL, NodeFactory.createURI(iri.get()));
        } else {
            out.problem(ProblemKind.MALFORMED_IDENTIFIER, "progress.expandedAccess.record", number);
        }
    }

    private static void date(DatedEvent event, Statements out) {
        Node subject = out.trial();
        DateTerms terms = DateTerms.of(event.event());
        if (event.date().isPresent()) {
            PartialDate date = event.date().get();
            Node literal = out.literals().date(date);
            out.add(subject, terms.date(), literal);
            if (event.event() == DateEvent.START) {
                out.add(subject, DateTerms.START_YEAR, out.literals().year(date));
            }
            if (!event.reported().equals(literal.getLiteralLexicalForm())) {
                out.text(subject, terms.reported(), event.reported(), "progress.dates");
            }
        } else {
            out.text(subject, terms.reported(), event.reported(), "progress.dates");
        }
        if (event.type().isPresent()) {
            type(event.type().get(), terms, out);
        }
    }

    /** The type's words are kept only where they are not the code itself: they come with nearly every date. */
    private static void type(Coded<DateType> type, DateTerms terms, Statements out) {
        if (type.code().isPresent()) {
            out.add(out.trial(), terms.type(), CodeSchemes.concept(type.code().get()));
        }
        if (type.code().isEmpty() || !type.reported().equals(type.code().get().notation())) {
            out.text(out.trial(), terms.typeReported(), type.reported(), "progress.dates");
        }
    }
}
