package org.trialgraph.source.meddatax;

import static org.trialgraph.source.meddatax.MeddataxLabels.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trialgraph.source.page.OfficialLines;
import org.trialgraph.source.page.PageCriteria;
import org.trialgraph.source.page.PageFacts;
import org.trialgraph.source.page.PageFields;
import org.trialgraph.source.page.PageNames;
import org.trialgraph.source.page.Words;
import org.trialgraph.trial.Age;
import org.trialgraph.trial.AgeRange;
import org.trialgraph.trial.Conditions;
import org.trialgraph.trial.DateEvent;
import org.trialgraph.trial.DatedEvent;
import org.trialgraph.trial.Description;
import org.trialgraph.trial.Eligibility;
import org.trialgraph.trial.EligibleSex;
import org.trialgraph.trial.Identifier;
import org.trialgraph.trial.IdentifierRole;
import org.trialgraph.trial.Places;
import org.trialgraph.trial.ProblemKind;

/** What one page of meddatax says. */
final class MeddataxPage {
    private static final String NO_RESULTS = "Results pending";
    /** A condition of more words is perhaps several conditions, for the site joins them by blanks. */
    private static final int WORDS_OF_ONE_CONDITION = 5;

    private final PageFields fields;
    private final BasicInformation basics;

    MeddataxPage(PageFields fields) {
        this.fields = fields;
        this.basics = BasicInformation.read(fields);
    }

    PageFacts facts() {
        return new PageFacts(
                new PageNames(fields.top().stream().findFirst(), Optional.empty(), identifiers()),
                Optional.empty(),
                PageFacts.progress(basics.status(), hasResults(), dates()),
                new MeddataxSponsors(fields).read(),
                new Description(fields.prose(SUMMARY), fields.prose(DESCRIPTION)),
                conditions(),
                new MeddataxDesign(fields).read(basics),
                new MeddataxTreatment(fields).read(),
                List.of(),
                eligibility(),
                new Places(
                        OfficialLines.read(fields, INVESTIGATORS),
                        new MeddataxSites(fields).read(),
                        fields.values(COUNTRIES)));
    }

    private List<Identifier> identifiers() {
        List<Identifier> identifiers = new ArrayList<>();
        fields.value(NUMBER)
                .map(number -> Identifier.of(number, IdentifierRole.PRIMARY))
                .ifPresent(identifiers::add);
        identifiers.addAll(new MeddataxIdentifiers(fields).read());
        return identifiers;
    }

    private Optional<Boolean> hasResults() {
        return fields.lines(RESULTS).stream()
                .findFirst()
                .filter(NO_RESULTS::equals)
                .map(pending -> false);
    }

    private List<DatedEvent> dates() {
        List<DatedEvent> dates = new ArrayList<>();
        basics.start()
                .map(day -> fields.dayOrMonth(START, DateEvent.START, day))
                .ifPresent(dates::add);
        basics.completion()
                .map(day -> fields.dayOrMonth(COMPLETION, DateEvent.COMPLETION, day))
                .ifPresent(dates::add);
        fields.date(UPDATED, DateEvent.LAST_UPDATE_POSTED).ifPresent(dates::add);
        return dates;
    }

    private Conditions conditions() {
        List<String> conditions = fields.values(CONDITIONS);
        conditions.stream()
                .filter(condition -> condition.split(" ", -1).length > WORDS_OF_ONE_CONDITION)
                .forEach(condition -> fields.problems().add(ProblemKind.UNDIVIDED_VALUES, CONDITIONS, condition));
        List<String> keywords = fields.values(KEYWORDS);
        keywords.stream()
                .filter(keyword -> keyword.indexOf(' ') > 0)
                .forEach(keyword -> fields.problems().add(ProblemKind.UNDIVIDED_VALUES, KEYWORDS, keyword));
        return new Conditions(conditions, keywords);
    }

    private Eligibility eligibility() {
        EligibleSex sex = new EligibleSex(fields.code(SEX, Words.SEX), Optional.empty(), Optional.empty());
        AgeRange ages = new AgeRange(age(MINIMUM_AGE), age(MAXIMUM_AGE), List.of());
        Optional<Boolean> healthy = fields.value(HEALTHY).flatMap(this::yesOrNo);
        return PageCriteria.eligibility(PageCriteria.headed(fields.layout(CRITERIA)), sex, ages, healthy);
    }

    private Optional<Age> age(String label) {
        return fields.value(label).map(reported -> fields.problems().age(reported, label));
    }

    private Optional<Boolean> yesOrNo(String word) {
        if (word.equals("Yes") || word.equals("No")) {
            return Optional.of(word.equals("Yes"));
        }
        fields.problems().add(ProblemKind.UNKNOWN_CODE, HEALTHY, word);
        return Optional.empty();
    }
}
