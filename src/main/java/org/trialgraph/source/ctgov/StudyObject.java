package org.trialgraph.source.ctgov;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trialgraph.source.JsonFields;
import org.trialgraph.trial.Conditions;
import org.trialgraph.trial.DateEvent;
import org.trialgraph.trial.DatedEvent;
import org.trialgraph.trial.Derived;
import org.trialgraph.trial.Description;
import org.trialgraph.trial.Eligibility;
import org.trialgraph.trial.ExpandedAccess;
import org.trialgraph.trial.Identification;
import org.trialgraph.trial.IpdStatement;
import org.trialgraph.trial.Outcome;
import org.trialgraph.trial.Oversight;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.Places;
import org.trialgraph.trial.Progress;
import org.trialgraph.trial.Sponsorship;
import org.trialgraph.trial.SubjectIndex;
import org.trialgraph.trial.Treatment;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.TrialKey;

/** The study object while it is read: hands each module to its reader and puts the parts together. */
final class StudyObject {
    final IdentificationModule identification = new IdentificationModule();
    private final StatusModule status = new StatusModule();
    private final SponsorModule sponsors = new SponsorModule();
    private final DesignModule design = new DesignModule();
    private final ReferencesModule references = new ReferencesModule();
    private final MiscInfoModule miscellaneous = new MiscInfoModule();
    private Oversight oversight = Oversight.NOT_STATED;
    private Description description = Description.NOT_STATED;
    private Conditions conditions = Conditions.NOT_STATED;
    private Treatment treatment = Treatment.NOT_STATED;
    private List<Outcome> outcomes = List.of();
    private Eligibility eligibility = Eligibility.NOT_STATED;
    private Places places = Places.NOT_STATED;
    private IpdStatement sharing = IpdStatement.NOT_STATED;
    private SubjectIndex conditionIndex = SubjectIndex.EMPTY;
    private SubjectIndex interventionIndex = SubjectIndex.EMPTY;
    private Optional<Boolean> hasResults = Optional.empty();

    void read(JsonFields json) throws IOException {
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "protocolSection" -> protocol(json);
                case "derivedSection" -> derived(json);
                case "hasResults" -> hasResults = json.truth();
                case "resultsSection", "annotationSection", "documentSection" -> json.passOver();
                default -> json.unknown();
            }
        }
    }

    private void protocol(JsonFields json) throws IOException {
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "identificationModule" -> identification.read(json);
                case "statusModule" -> status.read(json);
                case "sponsorCollaboratorsModule" -> sponsors.read(json);
                case "oversightModule" -> oversight = OversightModule.read(json);
                case "descriptionModule" -> description = DescriptionModule.read(json);
                case "conditionsModule" -> conditions = DescriptionModule.conditions(json);
                case "designModule" -> design.read(json);
                case "armsInterventionsModule" -> treatment = ArmsModule.read(json);
                case "outcomesModule" -> outcomes = OutcomesModule.read(json);
                case "eligibilityModule" -> eligibility = EligibilityModule.read(json);
                case "contactsLocationsModule" -> places = LocationsModule.read(json);
                case "referencesModule" -> references.read(json);
                case "ipdSharingStatementModule" -> sharing = SharingModule.read(json);
                default -> json.unknown();
            }
        }
    }

    private void derived(JsonFields json) throws IOException {
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "miscInfoModule" -> miscellaneous.read(json);
                case "conditionBrowseModule" -> conditionIndex = BrowseModule.read(json);
                case "interventionBrowseModule" -> interventionIndex = BrowseModule.read(json);
                default -> json.unknown();
            }
        }
    }

    /** Name of the lead sponsor, empty text when not stated. */
    String sponsor() {
        return sponsors.lead.map(lead -> lead.name()).orElse("");
    }

    /** Day on which the record was last updated. */
    Optional<PartialDate> lastUpdated() {
        return status.dates.stream()
                .filter(dated -> dated.event() == DateEvent.LAST_UPDATE_POSTED)
                .findFirst()
                .flatMap(DatedEvent::date);
    }

    /** Day of the register's data. */
    Optional<PartialDate> dataVersion() {
        return miscellaneous.dataVersion();
    }

    /** Everything that was read, under the key. */
    Trial trial(TrialKey key) {
        return new Trial(
                new Identification(key, identification.identifiers(), identification.titles(), identification.acronym),
                progress(),
                new Sponsorship(
                        sponsors.lead,
                        sponsors.collaborators,
                        identification.organisation,
                        sponsors.responsibleParty,
                        oversight),
                description,
                conditions,
                design.design(),
                treatment,
                outcomes,
                eligibility,
                places,
                references.publications(sharing),
                new Derived(
                        conditionIndex,
                        interventionIndex,
                        miscellaneous.removedCountries,
                        miscellaneous.submissions,
                        miscellaneous.bodyMassIndex));
    }

    private Progress progress() {
        List<DatedEvent> dates = new ArrayList<>(status.dates);
        dates.addAll(miscellaneous.dates);
        ExpandedAccess access = new ExpandedAccess(
                status.expandedAccess,
                status.expandedAccessRecord,
                status.expandedAccessStatus,
                design.expandedAccessTypes,
                design.expandedAccessRecords);
        return new Progress(
                status.overallStatus,
                status.lastKnownStatus,
                status.whyStopped,
                status.delayedPosting,
                status.resultsWaived,
                hasResults,
                access,
                dates);
    }
}
