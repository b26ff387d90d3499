package org.trialgraph.source.veeva;

import static org.trialgraph.source.veeva.VeevaReader.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trialgraph.source.page.AgeSpan;
import org.trialgraph.source.page.CriterionAges;
import org.trialgraph.source.page.PageCriteria;
import org.trialgraph.source.page.PageFacts;
import org.trialgraph.source.page.PageFields;
import org.trialgraph.source.page.PageNames;
import org.trialgraph.source.page.TypedName;
import org.trialgraph.source.page.Words;
import org.trialgraph.trial.AgeRange;
import org.trialgraph.trial.Arm;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Conditions;
import org.trialgraph.trial.Description;
import org.trialgraph.trial.Eligibility;
import org.trialgraph.trial.EligibleSex;
import org.trialgraph.trial.Organisation;
import org.trialgraph.trial.OrganisationClass;
import org.trialgraph.trial.Places;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Sponsorship;
import org.trialgraph.trial.Treatment;

/** What one page of ClinicalTrials.Veeva says. */
final class VeevaPage {
    private static final Map<String, Boolean> HEALTHY = Map.of(
            "nohealthyvolunteers", false,
            "acceptshealthyvolunteers", true,
            "healthyvolunteers", true);

    private final PageFields fields;
    private final List<String> top;

    VeevaPage(PageFields fields) {
        this.fields = fields;
        this.top = fields.top();
    }

    PageFacts facts() {
        Optional<VeevaTitle> title = top.stream().findFirst().map(VeevaTitle::parse);
        StatusAndPhase status = StatusAndPhase.read(fields);
        List<Arm> arms = new VeevaArms(fields).read();
        fields.lines(DETAILS).forEach(line -> fields.problems().add(ProblemKind.LOST_LABEL, DETAILS, line));
        noteLostSites();
        return new PageFacts(
                new PageNames(
                        title.map(VeevaTitle::text),
                        title.flatMap(VeevaTitle::acronym),
                        new VeevaIdentifiers(fields).read()),
                Optional.empty(),
                PageFacts.progress(status.status(), Optional.empty(), List.of()),
                sponsorship(),
                new Description(fields.prose(ABOUT), fields.prose(DESCRIPTION)),
                new Conditions(fields.values(CONDITIONS), List.of()),
                new VeevaDesign(fields).read(status.phase()),
                new Treatment(arms, TypedName.interventions(fields.values(TREATMENTS), arms)),
                List.of(),
                eligibility(),
                Places.NOT_STATED);
    }

    private Sponsorship sponsorship() {
        return new Sponsorship(
                sponsor().map(name -> new Organisation(name, onlyClass())),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Sponsorship.NOT_STATED.oversight());
    }

    /** The line below the title, or below the one letter that stands in the place of a picture. */
    private Optional<String> sponsor() {
        Optional<String> name = top.stream()
                .skip(1)
                .filter(line -> line.codePointCount(0, line.length()) > 1)
                .findFirst();
        if (name.isEmpty()) {
            fields.lost("sponsor");
        }
        return name;
    }

    /** All funders' classes stand together; a single one is the sponsor's. */
    private Optional<Coded<OrganisationClass>> onlyClass() {
        List<String> classes = fields.values(FUNDERS);
        if (classes.size() > 1) {
            fields.problems().add(ProblemKind.UNDIVIDED_VALUES, FUNDERS, String.join(", ", classes));
        }
        return classes.size() == 1
                ? Optional.of(fields.code(Words.ORGANISATION_CLASS, classes.get(0), FUNDERS))
                : Optional.empty();
    }

    private Eligibility eligibility() {
        Optional<PageCriteria> criteria = PageCriteria.lists(fields.layout(INCLUSION), fields.layout(EXCLUSION));
        EligibleSex sex = new EligibleSex(fields.code(SEX, Words.SEX), Optional.empty(), Optional.empty());
        AgeRange ages = fields.value(AGES)
                .map(this::ages)
                .orElseGet(() ->
                        CriterionAges.of(criteria.map(PageCriteria::criteria).orElse(List.of())));
        return PageCriteria.eligibility(
                criteria, sex, ages, fields.value(VOLUNTEERS).flatMap(this::healthy));
    }

    private AgeRange ages(String line) {
        return AgeSpan.parse(line).orElseGet(() -> {
            fields.problems().add(ProblemKind.MALFORMED_AGE, AGES, line);
            return AgeRange.NOT_STATED;
        });
    }

    private Optional<Boolean> healthy(String line) {
        Optional<Boolean> accepted = Optional.ofNullable(HEALTHY.get(Words.fold(line)));
        if (accepted.isEmpty()) {
            fields.problems().add(ProblemKind.UNKNOWN_CODE, VOLUNTEERS, line);
        }
        return accepted;
    }

    /** The sites are loaded after the page; only their number stands on it. Names may stand there too, so nothing is shown. */
    private void noteLostSites() {
        if (fields.has(SITES)) {
            fields.lost(SITES);
        }
    }
}
