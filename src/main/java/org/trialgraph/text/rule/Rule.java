package org.trialgraph.text.rule;

import org.trialgraph.text.pattern.Pattern;

/**
 * One line of the rules: what words, where, state what.
 *
 * @param slot what the rule speaks of: a slot's key, or a name that only the reading knows, such as {@code product}
 * @param name name of the rule, shared by lines that say the same in other words
 * @param confidence share of its readings that hold, 0 to 1
 * @param parts letters of the parts of the record where it applies
 * @param value what is stated: a value, or {@code $} for the concept captured, {@code #} for the number captured
 */
public record Rule(String slot, String name, double confidence, String parts, String value, Pattern pattern) {
    /** Whether the rule applies to a part of the record. */
    public boolean appliesTo(Part part) {
        return parts.indexOf(part.letter()) >= 0;
    }
}
