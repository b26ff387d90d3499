package org.trialgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trialgraph.text.rule.Part;
import org.trialgraph.text.token.Tokens;

/** Names such as {@code oNKord} or {@code Immuncell-LC} that an intervention goes by and that no scheme knows. */
final class BrandNames {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 24;
    private static final int MOST_TOKENS = 3;

    private BrandNames() {}

    /** The one word that an intervention is named by, where it has a capital and means nothing that is known. */
    static Optional<String> of(PassageReading reading) {
        Tokens tokens = reading.tokens();
        if (reading.part() != Part.INTERVENTION_NAME || tokens.size() == 0 || tokens.size() > MOST_TOKENS) {
            return Optional.empty();
        }
        String name = tokens.text().strip().replaceAll("[®™]", "");
        boolean word = name.length() >= SHORTEST
                && name.length() <= LONGEST
                && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-')
                && name.chars().anyMatch(Character::isUpperCase);
        boolean known = !reading.mentions().all().isEmpty() || !reading.drugs().isEmpty();
        return word && !known && reading.codes().isEmpty() ? Optional.of(name) : Optional.empty();
    }

    /** Where a text has some of the names, first to last. */
    static List<CodeNames.Code> in(PassageReading reading, Set<String> names) {
        Tokens tokens = reading.tokens();
        List<CodeNames.Code> found = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            for (String name : names) {
                int end = tokens.start(token) + name.length();
                boolean here = tokens.text().startsWith(name, tokens.start(token))
                        && (end == tokens.text().length()
                                || !Character.isLetterOrDigit(tokens.text().charAt(end)));
                if (here) {
                    found.add(new CodeNames.Code(token, name));
                }
            }
        }
        return found;
    }
}
