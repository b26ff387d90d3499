package org.trialgraph.trial;

import java.util.List;
import java.util.Optional;

/**
 * A group of participants that is treated alike.
 *
 * @param interventionNames what it is given, as {@code Type: name}
 */
public record Arm(
        Optional<String> label,
        Optional<Coded<ArmType>> type,
        Optional<String> description,
        List<String> interventionNames) {
    public Arm {
        interventionNames = List.copyOf(interventionNames);
    }
}
