package org.trialgraph.source.meddatax;

import static org.trialgraph.source.meddatax.MeddataxLabels.GROUPS;
import static org.trialgraph.source.meddatax.MeddataxLabels.INTERVENTIONS;
import static org.trialgraph.source.meddatax.MeddataxLabels.OTHER_NAMES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trialgraph.source.page.PageFields;
import org.trialgraph.source.page.Words;
import org.trialgraph.trial.Arm;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Intervention;
import org.trialgraph.trial.InterventionType;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Treatment;

/**
 * Arms and interventions; nothing but the order of lines tells their parts.
 *
 * <p>An intervention is name, description, {@code Intervention Type}, and perhaps other names: one line, or all lines
 * when no further intervention follows. {@link MeddataxArms} tells what an arm is.
 */
final class MeddataxTreatment {
    static final String TYPE = "Intervention Type ";

    private final PageFields fields;
    private final List<Intervention> interventions = new ArrayList<>();

    MeddataxTreatment(PageFields fields) {
        this.fields = fields;
    }

    Treatment read() {
        readInterventions(fields.lines(INTERVENTIONS));
        MeddataxArms reader = new MeddataxArms(fields, interventions);
        List<Arm> arms = reader.read(fields.lines(GROUPS));
        List<Intervention> listed = interventions.isEmpty() ? reader.interventions() : interventions;
        Map<String, List<String>> labels = labelsByIntervention(arms);
        return new Treatment(
                arms, listed.stream().map(each -> withArms(each, labels)).toList());
    }

    private void readInterventions(List<String> lines) {
        int start = 0;
        for (int type = next(lines, 0); type >= 0; type = next(lines, start)) {
            int names = type + 1;
            int end = names;
            if (names < lines.size() && lines.get(names).equals(OTHER_NAMES)) {
                names += isOpening(lines, names + 1) ? 2 : 1;
                end = next(lines, names) < 0 ? lines.size() : Math.min(names + 1, lines.size());
            }
            if (type > start) {
                interventions.add(new Intervention(
                        Optional.of(code(fields, lines.get(type), INTERVENTIONS)),
                        lines.get(start),
                        paragraphs(lines.subList(start + 1, type)),
                        List.of(),
                        lines.subList(Math.min(names, end), end)));
            }
            start = end;
        }
        lines.stream().skip(start).forEach(rest -> fields.problems().add(ProblemKind.LOST_LABEL, INTERVENTIONS, rest));
    }

    private static boolean isOpening(List<String> lines, int at) {
        return at < lines.size() && MeddataxLabels.ALL.isOpening(OTHER_NAMES, lines.get(at));
    }

    private static int next(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).startsWith(TYPE)) {
                return i;
            }
        }
        return -1;
    }

    private static Map<String, List<String>> labelsByIntervention(List<Arm> arms) {
        Map<String, List<String>> labels = new HashMap<>();
        for (Arm arm : arms) {
            for (String name : arm.interventionNames()) {
                arm.label()
                        .ifPresent(label -> labels.computeIfAbsent(name, unseen -> new ArrayList<>())
                                .add(label));
            }
        }
        return labels;
    }

    private static Intervention withArms(Intervention intervention, Map<String, List<String>> labels) {
        return new Intervention(
                intervention.type(),
                intervention.name(),
                intervention.description(),
                labels.getOrDefault(typed(intervention.type(), intervention.name()), List.of()),
                intervention.otherNames());
    }

    static Coded<InterventionType> code(PageFields fields, String line, String label) {
        return fields.code(
                Words.INTERVENTION_TYPE, line.substring(TYPE.length()).strip(), label);
    }

    static Optional<String> paragraphs(List<String> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", lines));
    }

    /** The intervention as the register's arms name it, e.g. {@code Drug: fludarabine}. */
    static String typed(Optional<Coded<InterventionType>> type, String name) {
        return type.map(code -> inWords(code.reported()) + ": " + name).orElse(name);
    }

    private static String inWords(String code) {
        StringBuilder words = new StringBuilder(code.replace('_', ' ').toLowerCase(Locale.ROOT));
        for (int i = 0; i < words.length(); i++) {
            if (i == 0 || words.charAt(i - 1) == ' ') {
                words.setCharAt(i, Character.toUpperCase(words.charAt(i)));
            }
        }
        return words.toString();
    }
}
