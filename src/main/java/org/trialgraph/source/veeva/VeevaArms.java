package org.trialgraph.source.veeva;

import static org.trialgraph.source.veeva.VeevaReader.DESIGN;
import static org.trialgraph.source.veeva.VeevaReader.MASKING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trialgraph.source.page.PageFields;
import org.trialgraph.source.page.Words;
import org.trialgraph.trial.Arm;
import org.trialgraph.trial.ArmType;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.ProblemKind;

/**
 * Arms, below the line that counts participants and groups: name, kind, {@code Description:} and {@code Treatment:}, each
 * with lines below it. The kind tells where an arm begins: its name is the line above.
 */
final class VeevaArms {
    private static final Pattern COUNT = Pattern.compile("\\d{1,7} participants? in \\d{1,4} patient groups?.{0,40}");
    private static final String DESCRIPTION = "Description:";
    private static final String TREATMENT = "Treatment:";
    private static final String GROUP = "group";

    private final PageFields fields;

    VeevaArms(PageFields fields) {
        this.fields = fields;
    }

    static boolean isCount(String line) {
        return COUNT.matcher(line).matches();
    }

    List<Arm> read() {
        List<String> lines = lines();
        List<Integer> kinds = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (kind(lines.get(i)).isPresent()) {
                kinds.add(i);
            }
        }
        int end = kinds.isEmpty() ? lines.size() : kinds.get(0) - 1;
        lines.subList(0, end).forEach(line -> fields.problems().add(ProblemKind.LOST_LABEL, DESIGN, line));
        List<Arm> arms = new ArrayList<>();
        for (int n = 0; n < kinds.size(); n++) {
            int last = n + 1 < kinds.size() ? kinds.get(n + 1) - 1 : lines.size();
            arms.add(arm(lines.get(kinds.get(n) - 1), lines.subList(kinds.get(n), last)));
        }
        return arms;
    }

    /** The lines after the count, which stand under the last label of the design. */
    private List<String> lines() {
        for (String label : List.of(MASKING, VeevaReader.MODEL, VeevaReader.ALLOCATION, VeevaReader.PURPOSE, DESIGN)) {
            List<String> lines = fields.lines(label);
            for (int i = 0; i < lines.size(); i++) {
                if (isCount(lines.get(i))) {
                    return lines.subList(i + 1, lines.size());
                }
            }
        }
        return List.of();
    }

    private Arm arm(String name, List<String> lines) {
        List<String> description = new ArrayList<>();
        List<String> treatments = new ArrayList<>();
        List<String> open = description;
        for (String line : lines.subList(1, lines.size())) {
            if (line.equals(DESCRIPTION) || line.equals(TREATMENT)) {
                open = line.equals(TREATMENT) ? treatments : description;
            } else {
                open.add(line);
            }
        }
        return new Arm(
                Optional.of(name),
                kind(lines.get(0)),
                description.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", description)),
                treatments);
    }

    private static Optional<Coded<ArmType>> kind(String line) {
        if (!line.endsWith(GROUP)) {
            return Optional.empty();
        }
        String words = line.substring(0, line.length() - GROUP.length());
        return Optional.ofNullable(Words.ARM_TYPE.get(Words.fold(words))).map(type -> Coded.known(type, line));
    }
}
