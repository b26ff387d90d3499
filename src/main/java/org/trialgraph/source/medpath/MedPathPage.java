package org.trialgraph.source.medpath;

import static org.trialgraph.source.medpath.MedPathReader.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trialgraph.source.page.CriterionAges;
import org.trialgraph.source.page.GluedNames;
import org.trialgraph.source.page.PageCriteria;
import org.trialgraph.source.page.PageFacts;
import org.trialgraph.source.page.PageFields;
import org.trialgraph.source.page.PageNames;
import org.trialgraph.source.page.TypedName;
import org.trialgraph.source.page.Words;
import org.trialgraph.trial.Arm;
import org.trialgraph.trial.Assignment;
import org.trialgraph.trial.Code;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Conditions;
import org.trialgraph.trial.Criterion;
import org.trialgraph.trial.Description;
import org.trialgraph.trial.Design;
import org.trialgraph.trial.Eligibility;
import org.trialgraph.trial.EligibleSex;
import org.trialgraph.trial.Enrolment;
import org.trialgraph.trial.Identifier;
import org.trialgraph.trial.IdentifierRole;
import org.trialgraph.trial.Masking;
import org.trialgraph.trial.Observation;
import org.trialgraph.trial.Organisation;
import org.trialgraph.trial.Outcome;
import org.trialgraph.trial.OutcomeType;
import org.trialgraph.trial.Phase;
import org.trialgraph.trial.Places;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Sponsorship;
import org.trialgraph.trial.Status;
import org.trialgraph.trial.Treatment;

/** What one page of MedPath says. */
final class MedPathPage {
    /** Where one intervention ends and the next one's kind begins, in the extraction that glues them. */
    private static final Pattern NEXT_INTERVENTION = Pattern.compile(
            "(?<=\\S)(?=(?:Behavioral|Biological|Combination Product|Device|Diagnostic Test|Dietary Supplement|Drug|Genetic|Procedure|Radiation|Other): )");

    private static final String HYPHEN = "- ";

    private final PageFields fields;
    private final List<String> top;
    private final List<String> interventions;

    MedPathPage(PageFields fields) {
        this.fields = fields;
        this.top = fields.top();
        this.interventions = fields.values(INTERVENTIONS).stream()
                .flatMap(NEXT_INTERVENTION::splitAsStream)
                .map(String::strip)
                .toList();
    }

    PageFacts facts() {
        Optional<String> title = top.stream().findFirst();
        title.ifPresent(text -> noteCutLetters("title", text));
        List<Arm> arms = new MedPathTables(fields).arms(interventions);
        return new PageFacts(
                new PageNames(title, Optional.empty(), identifiers()),
                Optional.empty(),
                PageFacts.progress(status(), Optional.empty(), List.of()),
                sponsorship(),
                new Description(fields.prose(SUMMARY), fields.prose(DESCRIPTION)),
                new Conditions(conditions(), List.of()),
                design(),
                new Treatment(arms, TypedName.interventions(interventions, arms)),
                outcomes(),
                eligibility(),
                new Places(List.of(), new MedPathSites(fields).read(), List.of()));
    }

    /** A title or name that begins with a word in small letters has probably lost its first letter. */
    private void noteCutLetters(String field, String text) {
        int end = 0;
        while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        if (end > 0 && (end == text.length() || text.charAt(end) == ' ')) {
            fields.problems().add(ProblemKind.TRUNCATED_VALUE, field, text);
        }
    }

    private List<Identifier> identifiers() {
        return fields.value(NUMBER).map(this::identifier).stream().toList();
    }

    private Identifier identifier(String number) {
        Identifier identifier = Identifier.of(number, IdentifierRole.PRIMARY);
        if (identifier.registration().isEmpty()) {
            fields.problems().add(ProblemKind.MALFORMED_IDENTIFIER, NUMBER, number);
        }
        return identifier;
    }

    /** The word of the register; the header's own word only where the other is not given. */
    private Optional<Coded<Status>> status() {
        return fields.code(STATUS, Words.STATUS).or(() -> inHeader(Words.STATUS));
    }

    private Optional<Coded<Phase>> phase() {
        Optional<Coded<Phase>> phase = inHeader(Words.PHASE);
        if (phase.isEmpty() && inHeader(Words.STATUS).isEmpty()) {
            fields.problems().add(ProblemKind.LOST_VALUE, "phase", "");
        }
        return phase;
    }

    /** The header below the title has no labels; phase and status are known by their words. */
    private <C extends Code> Optional<Coded<C>> inHeader(Map<String, C> table) {
        return top.stream()
                .skip(1)
                .filter(line -> table.containsKey(Words.fold(line)))
                .findFirst()
                .map(line -> fields.code(table, line, "header"));
    }

    private Sponsorship sponsorship() {
        Optional<String> name = fields.value(SPONSOR);
        name.ifPresent(text -> noteCutLetters(SPONSOR, text));
        if (!fields.has(SPONSOR)) {
            fields.lost(SPONSOR);
        }
        return new Sponsorship(
                name.map(text -> new Organisation(text, Optional.empty())),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Sponsorship.NOT_STATED.oversight());
    }

    private List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        for (String line : fields.values(CONDITIONS)) {
            GluedNames names = GluedNames.split(line);
            conditions.addAll(names.names());
            if (names.unsure()) {
                fields.problems().add(ProblemKind.UNDIVIDED_VALUES, CONDITIONS, line);
            }
        }
        return conditions;
    }

    private Design design() {
        List<Enrolment> enrolment = fields.lines(TARGET).stream()
                .findFirst()
                .flatMap(words -> fields.count(TARGET, words))
                .map(number -> new Enrolment(number, Optional.empty()))
                .stream()
                .toList();
        Assignment assignment =
                new Assignment(Optional.empty(), fields.code(DESIGN, Words.MODEL), Optional.empty(), Optional.empty());
        return new Design(
                fields.code(STUDY_TYPE, Words.STUDY_TYPE),
                phase(),
                assignment,
                Masking.NOT_STATED,
                enrolment,
                Observation.NOT_STATED);
    }

    private List<Outcome> outcomes() {
        MedPathTables tables = new MedPathTables(fields);
        List<Outcome> outcomes = new ArrayList<>(tables.outcomes(PRIMARY, OutcomeType.PRIMARY));
        outcomes.addAll(tables.outcomes(SECONDARY, OutcomeType.SECONDARY));
        return outcomes;
    }

    private Eligibility eligibility() {
        List<String> undivided = fields.layout(TARGET).stream()
                .filter(line -> !line.isBlank())
                .skip(1)
                .toList();
        Optional<PageCriteria> criteria;
        if (undivided.isEmpty()) {
            criteria = PageCriteria.lists(list(INCLUSION), list(EXCLUSION));
        } else {
            fields.problems().add(ProblemKind.UNDIVIDED_CRITERIA, TARGET, undivided.get(0));
            criteria = PageCriteria.undivided(undivided);
        }
        EligibleSex sex = new EligibleSex(fields.code(SEX, Words.SEX), Optional.empty(), Optional.empty());
        List<Criterion> single = criteria.map(PageCriteria::criteria).orElse(List.of());
        return PageCriteria.eligibility(criteria, sex, CriterionAges.of(single), Optional.empty());
    }

    /** The lines of a list; the site drops the hyphen of the first item and keeps those of the others. */
    private List<String> list(String label) {
        List<String> lines = fields.layout(label).stream()
                .filter(line -> !line.isBlank())
                .collect(Collectors.toCollection(ArrayList::new));
        boolean lost = lines.size() > 1
                && lines.get(1).startsWith(HYPHEN)
                && !lines.get(0).startsWith(HYPHEN)
                && !lines.get(0).endsWith(":");
        if (lost) {
            lines.set(0, HYPHEN + lines.get(0));
        }
        return lines;
    }
}
