package org.trialgraph.identity;

import java.math.BigDecimal;
import java.util.List;

/**
 * Registrations that describe one study.
 *
 * @param name the smallest key of the members
 * @param members in the order of their keys
 */
public record Study(String name, List<Membership> members) {
    public Study {
        members = List.copyOf(members);
    }

    /**
     * That a registration describes the study.
     *
     * @param reason which record states which number, or that it is the only one
     * @param confidence 0 to 1
     */
    public record Membership(String key, String reason, BigDecimal confidence) {}
}
