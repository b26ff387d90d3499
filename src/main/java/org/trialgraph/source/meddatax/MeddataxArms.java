package org.trialgraph.source.meddatax;

import static org.trialgraph.source.meddatax.MeddataxLabels.GROUPS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trialgraph.source.page.PageFields;
import org.trialgraph.source.page.Words;
import org.trialgraph.trial.Arm;
import org.trialgraph.trial.ArmType;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Intervention;
import org.trialgraph.trial.InterventionType;
import org.trialgraph.trial.ProblemKind;

/**
 * Arms of a page: label, description, {@code Group Type}, then per intervention its name, {@code Intervention Type} and
 * description.
 *
 * <p>Between the type of an arm's last intervention and the next {@code Group Type} stand the end of one arm and the
 * beginning of the next. The list of interventions tells where a description ends; where it does not, the next arm keeps
 * its type and interventions only, and the lines are reported.
 */
final class MeddataxArms {
    private static final String GROUP_TYPE = "Group Type ";

    private final PageFields fields;
    private final Map<String, Intervention> known = new HashMap<>();
    private final Map<String, Intervention> named = new LinkedHashMap<>();
    private final List<Arm> arms = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> pending = new ArrayList<>();
    private Optional<Intervention> last = Optional.empty();

    MeddataxArms(PageFields fields, List<Intervention> known) {
        this.fields = fields;
        known.forEach(intervention -> this.known.putIfAbsent(intervention.name(), intervention));
    }

    List<Arm> read(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith(GROUP_TYPE)) {
                beginArm(line.substring(GROUP_TYPE.length()).strip());
            } else if (line.startsWith(MeddataxTreatment.TYPE) && !arms.isEmpty() && !pending.isEmpty()) {
                give(line);
            } else {
                pending.add(line);
            }
        }
        if (arms.isEmpty()) {
            pending.forEach(line -> fields.problems().add(ProblemKind.LOST_LABEL, GROUPS, line));
        } else {
            describeLast();
            endArm();
        }
        return arms;
    }

    /** The interventions that the arms name, each once, for a page whose list of interventions is lost. */
    List<Intervention> interventions() {
        return List.copyOf(named.values());
    }

    private void beginArm(String type) {
        endArm();
        Coded<ArmType> code = fields.code(Words.ARM_TYPE, type, GROUPS);
        List<String> own = ownLines();
        Optional<String> label = own.stream().findFirst();
        Optional<String> description =
                MeddataxTreatment.paragraphs(own.isEmpty() ? List.of() : List.copyOf(own.subList(1, own.size())));
        arms.add(new Arm(label, Optional.of(code), description, List.of()));
        pending.clear();
        last = Optional.empty();
    }

    /** The pending lines that are the next arm's and not the description of the intervention before. */
    private List<String> ownLines() {
        if (last.isEmpty() || pending.size() == 1) {
            return pending;
        }
        Optional<List<String>> description = last.flatMap(this::knownDescription);
        if (description.isEmpty()) {
            fields.problems().add(ProblemKind.UNDIVIDED_VALUES, GROUPS, String.join(" | ", pending));
            return List.of();
        }
        int lines = description.get().size();
        boolean repeated = lines < pending.size() && pending.subList(0, lines).equals(description.get());
        return repeated ? pending.subList(lines, pending.size()) : pending;
    }

    private Optional<List<String>> knownDescription(Intervention intervention) {
        return Optional.ofNullable(known.get(intervention.name()))
                .map(each -> each.description().stream()
                        .flatMap(String::lines)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private void give(String line) {
        Coded<InterventionType> type = MeddataxTreatment.code(fields, line, GROUPS);
        String name = pending.remove(pending.size() - 1);
        describeLast();
        Intervention given = new Intervention(Optional.of(type), name, Optional.empty(), List.of(), List.of());
        last = Optional.of(given);
        named.putIfAbsent(name, given);
        names.add(MeddataxTreatment.typed(given.type(), name));
    }

    private void endArm() {
        if (!arms.isEmpty()) {
            Arm arm = arms.remove(arms.size() - 1);
            arms.add(new Arm(arm.label(), arm.type(), arm.description(), names));
            names.clear();
        }
    }

    /** The pending lines describe the intervention before, when no arm begins among them. */
    private void describeLast() {
        if (!pending.isEmpty()) {
            Optional<String> description = MeddataxTreatment.paragraphs(List.copyOf(pending));
            last.ifPresent(of -> named.put(
                    of.name(), new Intervention(of.type(), of.name(), description, of.armLabels(), of.otherNames())));
            pending.clear();
        }
    }
}
