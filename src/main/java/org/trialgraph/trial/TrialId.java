package org.trialgraph.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The number of a registration in a register, in canonical form.
 *
 * @param canonical e.g. {@code NCT04221971}, {@code 2019-001929-27}, {@code NL-OMON26066}
 */
public record TrialId(Register register, String canonical) {
    /** Longest text that is looked at as one number; anything longer is no number. */
    private static final int MAXIMUM_LENGTH = 60;

    /**
     * Refuses what is not a number of the register in canonical form.
     *
     * @throws IllegalArgumentException naming the register and the text
     */
    public TrialId {
        if (!register.canonicalForm(canonical).equals(Optional.of(canonical))) {
            throw new IllegalArgumentException("\"" + canonical + "\" is no number of " + register.notation());
        }
    }

    /** The number that the whole text writes, in whichever register's form; blanks at the ends are ignored. */
    public static Optional<TrialId> parse(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > MAXIMUM_LENGTH) {
            return Optional.empty();
        }
        for (Register register : Register.values()) {
            Optional<String> canonical = register.canonicalForm(trimmed);
            if (canonical.isPresent()) {
                return canonical.map(form -> new TrialId(register, form));
            }
        }
        return Optional.empty();
    }

    /** All numbers of one register in a text, in order, each once. */
    public static List<TrialId> find(Register register, String text) {
        List<TrialId> found = new ArrayList<>();
        Matcher matcher = register.in(text);
        while (matcher.find()) {
            TrialId id = new TrialId(register, register.canonicalOf(matcher.toMatchResult()));
            if (!found.contains(id)) {
                found.add(id);
            }
        }
        return List.copyOf(found);
    }

    @Override
    public String toString() {
        return canonical;
    }
}
