package org.trialgraph.trial;

import java.util.List;
import java.util.Optional;

/**
 * Something given or done to participants.
 *
 * @param armLabels labels of the arms that get it
 */
public record Intervention(
        Optional<Coded<InterventionType>> type,
        String name,
        Optional<String> description,
        List<String> armLabels,
        List<String> otherNames) {
    public Intervention {
        armLabels = List.copyOf(armLabels);
        otherNames = List.copyOf(otherNames);
    }
}
