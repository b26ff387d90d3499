package org.trialgraph.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trialgraph.text.rule.Part;
import org.trialgraph.trial.Arm;
import org.trialgraph.trial.Criterion;
import org.trialgraph.trial.CriterionKind;
import org.trialgraph.trial.Eligibility;
import org.trialgraph.trial.Intervention;
import org.trialgraph.trial.Outcome;
import org.trialgraph.trial.OutcomeType;
import org.trialgraph.trial.Title;
import org.trialgraph.trial.TitleKind;
import org.trialgraph.trial.Trial;

/** Cuts a trial into the pieces of text that are read, each under the path of its field. */
final class Passages {
    private static final String ROOT = "protocolSection.";
    private static final String SUMMARY = ROOT + "descriptionModule.briefSummary";
    private static final String DESCRIPTION = ROOT + "descriptionModule.detailedDescription";
    private static final String ARMS = ROOT + "armsInterventionsModule.armGroups[";
    private static final String INTERVENTIONS = ROOT + "armsInterventionsModule.interventions[";

    private final List<Passage> passages = new ArrayList<>();

    private Passages() {}

    /** Titles, descriptions, conditions, arms and interventions, in the order in which the register shows them. */
    static List<Passage> ofTreatment(Trial trial) {
        Passages all = new Passages();
        all.titles(trial);
        trial.description().briefSummary().ifPresent(text -> all.add(SUMMARY, text, Part.SUMMARY, -1));
        trial.description().detailedDescription().ifPresent(text -> all.add(DESCRIPTION, text, Part.DESCRIPTION, -1));
        all.conditions(trial);
        all.treatment(trial);
        all.outcomes(trial);
        return all.passages;
    }

    /** The eligibility criteria, one by one; those of the descriptions where the record has none of its own. */
    static List<Passage> ofPopulation(Trial trial) {
        Passages all = new Passages();
        all.eligibility(trial.eligibility());
        if (all.passages.isEmpty()) {
            trial.description()
                    .briefSummary()
                    .ifPresent(text -> all.passages.addAll(DescribedCriteria.of(SUMMARY, text)));
            trial.description()
                    .detailedDescription()
                    .ifPresent(text -> all.passages.addAll(DescribedCriteria.of(DESCRIPTION, text)));
        }
        return all.passages;
    }

    private void add(String field, String text, Part part, int item) {
        if (!text.isBlank()) {
            passages.add(new Passage(field, text, part, item));
        }
    }

    private void titles(Trial trial) {
        for (Title title : trial.identification().titles()) {
            String name = title.kind() == TitleKind.OFFICIAL ? "officialTitle" : "briefTitle";
            add(ROOT + "identificationModule." + name, title.text(), Part.TITLE, -1);
        }
    }

    private void conditions(Trial trial) {
        each(ROOT + "conditionsModule.conditions", trial.conditions().conditions(), Part.CONDITION, -1);
        each(ROOT + "conditionsModule.keywords", trial.conditions().keywords(), Part.KEYWORD, -1);
    }

    private void each(String field, List<String> texts, Part part, int item) {
        for (int i = 0; i < texts.size(); i++) {
            add(field + "[" + i + "]", texts.get(i), part, item);
        }
    }

    private void treatment(Trial trial) {
        int number = 0;
        for (Arm arm : trial.treatment().arms()) {
            int item = number++;
            arm.label().ifPresent(text -> add(ARMS + item + "].label", text, Part.ARM_LABEL, item));
            arm.description().ifPresent(text -> add(ARMS + item + "].description", text, Part.ARM, item));
        }
        number = 0;
        for (Intervention intervention : trial.treatment().interventions()) {
            int item = number++;
            add(INTERVENTIONS + item + "].name", intervention.name(), Part.INTERVENTION_NAME, item);
            intervention
                    .description()
                    .ifPresent(text -> add(INTERVENTIONS + item + "].description", text, Part.INTERVENTION, item));
            each(INTERVENTIONS + item + "].otherNames", intervention.otherNames(), Part.OTHER_NAME, item);
        }
    }

    /** What is measured names the product too, as in "maximum tolerated dose of the cells". */
    private void outcomes(Trial trial) {
        Map<OutcomeType, Integer> numbers = new EnumMap<>(OutcomeType.class);
        for (Outcome outcome : trial.outcomes()) {
            int number = numbers.merge(outcome.type(), 1, Integer::sum) - 1;
            String path = ROOT + "outcomesModule." + outcome.type().name().toLowerCase(Locale.ROOT) + "Outcomes["
                    + number + "].";
            add(path + "measure", outcome.measure(), Part.OUTCOME, -1);
            outcome.description().ifPresent(text -> add(path + "description", text, Part.OUTCOME, -1));
        }
    }

    private void eligibility(Eligibility eligibility) {
        String field = ROOT + "eligibilityModule.eligibilityCriteria";
        eligibility.text().ifPresent(text -> {
            for (Criterion criterion : eligibility.criteria()) {
                Part part = criterion.kind() == CriterionKind.EXCLUSION ? Part.EXCLUSION : Part.INCLUSION;
                String piece = text.substring(criterion.start(), criterion.end());
                passages.add(new Passage(field, text, criterion.start(), piece, part, -1, Optional.of(criterion)));
            }
            if (eligibility.criteria().isEmpty()) {
                add(field, text, Part.INCLUSION, -1);
            }
        });
    }
}
