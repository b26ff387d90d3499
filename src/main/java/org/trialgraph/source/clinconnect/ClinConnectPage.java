package org.trialgraph.source.clinconnect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trialgraph.source.page.CriterionAges;
import org.trialgraph.source.page.OfficialLines;
import org.trialgraph.source.page.PageCriteria;
import org.trialgraph.source.page.PageDates;
import org.trialgraph.source.page.PageFacts;
import org.trialgraph.source.page.PageFields;
import org.trialgraph.source.page.PageNames;
import org.trialgraph.source.page.PlaceLine;
import org.trialgraph.source.page.Words;
import org.trialgraph.trial.AgeRange;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Conditions;
import org.trialgraph.trial.DateEvent;
import org.trialgraph.trial.DateType;
import org.trialgraph.trial.DatedEvent;
import org.trialgraph.trial.Description;
import org.trialgraph.trial.Design;
import org.trialgraph.trial.Eligibility;
import org.trialgraph.trial.EligibleSex;
import org.trialgraph.trial.Organisation;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.Phase;
import org.trialgraph.trial.Places;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Progress;
import org.trialgraph.trial.Site;
import org.trialgraph.trial.Sponsorship;
import org.trialgraph.trial.Status;
import org.trialgraph.trial.Treatment;

/** What one page of ClinConnect says. */
final class ClinConnectPage {
    private static final String CURRENT = "Current as of ";
    private static final String ABOUT = "About ";

    private final PageFields fields;
    private final List<String> top;
    private final Optional<Launch> launch;
    private Optional<PartialDate> asOf = Optional.empty();
    private Optional<Coded<Status>> status = Optional.empty();
    private Optional<Coded<Phase>> phase = Optional.empty();

    ClinConnectPage(PageFields fields) {
        this.fields = fields;
        this.top = fields.top();
        this.launch = Launch.find(fields.page().lines());
    }

    PageFacts facts() {
        Optional<String> title = top.stream().findFirst().filter(line -> !line.startsWith(Launch.WORDS));
        readInformation();
        notePlaceholder();
        return new PageFacts(
                new PageNames(title, Optional.empty(), List.of()),
                asOf,
                progress(),
                sponsorship(),
                new Description(fields.prose(ClinConnectReader.SUMMARY), Optional.empty()),
                new Conditions(List.of(), fields.values(ClinConnectReader.KEYWORDS)),
                new Design(
                        Optional.empty(),
                        phase,
                        Design.NOT_STATED.assignment(),
                        Design.NOT_STATED.masking(),
                        List.of(),
                        Design.NOT_STATED.observation()),
                Treatment.NOT_STATED,
                List.of(),
                eligibility(),
                new Places(OfficialLines.read(fields, ClinConnectReader.OFFICIALS), sites(), List.of()));
    }

    /** The lines have no labels: the page's date, the status and perhaps a phase are known by their form. */
    private void readInformation() {
        for (String line : fields.values(ClinConnectReader.INFORMATION)) {
            String word = Words.fold(line);
            if (line.startsWith(CURRENT)) {
                asOf = currentDay(line.substring(CURRENT.length()));
            } else if (status.isEmpty() && Words.STATUS.containsKey(word)) {
                status = Optional.of(fields.code(Words.STATUS, line, ClinConnectReader.INFORMATION));
            } else if (phase.isEmpty() && Words.PHASE.containsKey(word)) {
                phase = Optional.of(fields.code(Words.PHASE, line, ClinConnectReader.INFORMATION));
            } else {
                fields.problems().add(ProblemKind.LOST_LABEL, ClinConnectReader.INFORMATION, line);
            }
        }
    }

    private Optional<PartialDate> currentDay(String written) {
        Optional<PartialDate> day = PageDates.parse(written);
        if (day.isEmpty()) {
            fields.problems().add(ProblemKind.MALFORMED_DATE, ClinConnectReader.INFORMATION, written);
        }
        return day;
    }

    /** The person and institute below the label are the same on every page; who they are is not carried, not even here. */
    private void notePlaceholder() {
        if (!fields.lines(ClinConnectReader.CONTACTS).isEmpty()) {
            fields.problems().add(ProblemKind.PLACEHOLDER, ClinConnectReader.CONTACTS, "");
        }
    }

    private Progress progress() {
        List<DatedEvent> dates = new ArrayList<>();
        Optional<DatedEvent> launched = fields.date(ClinConnectReader.LAUNCHED, DateEvent.FIRST_POSTED);
        launch.map(Launch::date)
                .filter(date -> !date.isEmpty())
                .map(date -> fields.dated(Launch.WORDS.strip(), DateEvent.FIRST_POSTED, date))
                .or(() -> launched)
                .ifPresent(dates::add);
        fields.date(ClinConnectReader.FIRST_SUBMIT, DateEvent.FIRST_SUBMITTED).ifPresent(dates::add);
        fields.date(ClinConnectReader.UPDATED, DateEvent.LAST_UPDATE_POSTED).ifPresent(dates::add);
        fields.date(ClinConnectReader.COMPLETION, DateEvent.COMPLETION)
                .map(ClinConnectPage::estimated)
                .ifPresent(dates::add);
        return PageFacts.progress(status, Optional.empty(), dates);
    }

    private static DatedEvent estimated(DatedEvent date) {
        Coded<DateType> estimated = Coded.known(DateType.ESTIMATED, "Estimated");
        return new DatedEvent(date.event(), date.date(), Optional.of(estimated), date.reported());
    }

    private Sponsorship sponsorship() {
        Optional<Organisation> lead = launch.map(Launch::sponsor)
                .filter(name -> !name.isEmpty())
                .map(name -> new Organisation(inTrueCase(name), Optional.empty()));
        return new Sponsorship(lead, List.of(), Optional.empty(), Optional.empty(), Sponsorship.NOT_STATED.oversight());
    }

    private String inTrueCase(String capitals) {
        return fields.page().lines().stream()
                .map(String::strip)
                .filter(line -> line.equalsIgnoreCase(ABOUT + capitals))
                .findFirst()
                .map(line -> line.substring(ABOUT.length()))
                .orElse(capitals);
    }

    private Eligibility eligibility() {
        Optional<PageCriteria> criteria = PageCriteria.headed(fields.layout(ClinConnectReader.CRITERIA));
        AgeRange ages = CriterionAges.of(criteria.map(PageCriteria::criteria).orElse(List.of()));
        EligibleSex sex =
                new EligibleSex(fields.code(ClinConnectReader.GENDER, Words.SEX), Optional.empty(), Optional.empty());
        return PageCriteria.eligibility(criteria, sex, ages, Optional.empty());
    }

    private List<Site> sites() {
        List<Site> sites = new ArrayList<>();
        for (String line : fields.values(ClinConnectReader.LOCATIONS)) {
            Optional<PlaceLine> place = PlaceLine.parse(line);
            place.ifPresent(found -> sites.add(found.site(Optional.empty(), Optional.empty())));
            if (place.isEmpty()) {
                fields.problems().add(ProblemKind.LOST_LABEL, ClinConnectReader.LOCATIONS, line);
            }
        }
        return sites;
    }
}
