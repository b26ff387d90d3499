package org.trialgraph.source.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trialgraph.trial.Arm;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Intervention;
import org.trialgraph.trial.InterventionType;

/** An intervention in one line, its kind before its name: {@code Biological: NK cells}. */
public record TypedName(Optional<Coded<InterventionType>> type, String name) {
    /** The line's parts; a line that names no known kind is all name. */
    public static TypedName parse(String line) {
        int colon = line.indexOf(": ");
        String kind = colon < 0 ? "" : line.substring(0, colon);
        InterventionType type = Words.INTERVENTION_TYPE.get(Words.fold(kind));
        return type == null
                ? new TypedName(Optional.empty(), line)
                : new TypedName(
                        Optional.of(Coded.known(type, kind)),
                        line.substring(colon + 2).strip());
    }

    /** The interventions of the lines, each with the labels of the arms that name it as the line does. */
    public static List<Intervention> interventions(List<String> lines, List<Arm> arms) {
        Map<String, List<String>> labels = new HashMap<>();
        for (Arm arm : arms) {
            for (String name : arm.interventionNames()) {
                arm.label()
                        .ifPresent(label -> labels.computeIfAbsent(name, unseen -> new ArrayList<>())
                                .add(label));
            }
        }
        return lines.stream()
                .map(line -> parse(line).intervention(labels.getOrDefault(line, List.of())))
                .toList();
    }

    private Intervention intervention(List<String> armLabels) {
        return new Intervention(type, name, Optional.empty(), armLabels, List.of());
    }
}
