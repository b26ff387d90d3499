package org.trialgraph.server.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.trialgraph.rdf.CellTherapyTerms;
import org.trialgraph.rdf.ConditionTerms;
import org.trialgraph.rdf.DateTerms;
import org.trialgraph.rdf.DesignTerms;
import org.trialgraph.rdf.EligibilityTerms;
import org.trialgraph.rdf.IdentificationTerms;
import org.trialgraph.rdf.PlaceTerms;
import org.trialgraph.rdf.ProvenanceTerms;
import org.trialgraph.rdf.PublicationTerms;
import org.trialgraph.rdf.SponsorTerms;
import org.trialgraph.rdf.StandardTerms;
import org.trialgraph.rdf.StatusTerms;
import org.trialgraph.rdf.TreatmentTerms;
import org.trialgraph.trial.DateEvent;

/** Which statements stand where on a trial's page. */
final class TrialLayout {

    /** The facts people look for first, in their order. */
    static final List<Node> FACTS = List.of(
            StandardTerms.DCTERMS_IDENTIFIER,
            IdentificationTerms.REGISTER,
            StatusTerms.OVERALL_STATUS,
            StatusTerms.LAST_KNOWN_STATUS,
            StatusTerms.WHY_STOPPED,
            DesignTerms.STUDY_TYPE,
            DesignTerms.PHASE,
            ConditionTerms.CONDITION,
            DateTerms.of(DateEvent.START).date(),
            DateTerms.of(DateEvent.PRIMARY_COMPLETION).date(),
            DateTerms.of(DateEvent.COMPLETION).date(),
            DesignTerms.ENROLMENT,
            DesignTerms.ALLOCATION,
            DesignTerms.INTERVENTION_MODEL,
            DesignTerms.OBSERVATIONAL_MODEL,
            DesignTerms.MASKING,
            DesignTerms.PRIMARY_PURPOSE,
            EligibilityTerms.SEX,
            EligibilityTerms.MINIMUM_AGE_REPORTED,
            EligibilityTerms.MAXIMUM_AGE_REPORTED,
            EligibilityTerms.HEALTHY_VOLUNTEERS,
            SponsorTerms.LEAD_SPONSOR,
            SponsorTerms.COLLABORATOR,
            PlaceTerms.COUNTRY,
            StatusTerms.HAS_RESULTS,
            DateTerms.of(DateEvent.LAST_UPDATE_POSTED).date(),
            ProvenanceTerms.STUDY,
            StandardTerms.SCHEMA_SAME_AS);

    /** The running texts. */
    static final List<Node> TEXTS = List.of(ConditionTerms.BRIEF_SUMMARY, ConditionTerms.DETAILED_DESCRIPTION);

    /** The properties that lead to the documents behind a trial. */
    static final Set<Node> DOCUMENTS = Set.of(ProvenanceTerms.STATED_BY, StandardTerms.PROV_WAS_DERIVED_FROM);

    /** The sections, in their order. */
    static final List<Kind> SECTIONS = List.of(
            lines(ConditionTerms.TRIAL_CONDITION, "Conditions"),
            blocks(CellTherapyTerms.PRODUCT, "Cell products"),
            blocks(TreatmentTerms.ARM, "Arms"),
            blocks(TreatmentTerms.INTERVENTION, "Interventions"),
            blocks(CellTherapyTerms.CONDITIONING_REGIMEN, "Conditioning regimens"),
            blocks(CellTherapyTerms.CYTOKINE_SUPPORT, "Cytokine support"),
            blocks(CellTherapyTerms.COMBINATION, "Combination treatments"),
            blocks(TreatmentTerms.OUTCOME, "Outcomes"),
            blocks(CellTherapyTerms.STRUCTURED_CRITERION, "Structured criteria"),
            lines(PlaceTerms.SITE, "Sites"),
            lines(PlaceTerms.OFFICIAL, "Officials"),
            blocks(SponsorTerms.RESPONSIBLE_PARTY, "Responsible party"),
            lines(IdentificationTerms.IDENTIFIER, "Identifiers"),
            lines(PublicationTerms.REFERENCE, "References"),
            lines(PublicationTerms.WEB_LINK, "Web links"),
            blocks(PublicationTerms.AVAILABLE_DATA, "Available data"));

    private TrialLayout() {}

    /**
     * A kind of section.
     *
     * @param property the property that leads to its parts
     * @param isCompact whether each part is one line
     */
    record Kind(Node property, String heading, boolean isCompact) {

        /** Returns the name by which an address leads to the section. */
        String id() {
            return property.getLocalName();
        }
    }

    /** Returns all properties that have a place of their own. */
    static Stream<Node> placed() {
        return Stream.of(
                        FACTS.stream(),
                        TEXTS.stream(),
                        DOCUMENTS.stream(),
                        SECTIONS.stream().map(Kind::property))
                .flatMap(nodes -> nodes);
    }

    private static Kind lines(Node property, String heading) {
        return new Kind(property, heading, true);
    }

    private static Kind blocks(Node property, String heading) {
        return new Kind(property, heading, false);
    }
}
