package org.trialgraph.text;

import java.util.ArrayList;
import java.util.List;
import org.trialgraph.text.token.Tokens;

/** Names of products that are codes: at least two capitals and two digits, such as {@code FT516} or {@code CYNK-001}. */
final class CodeNames {
    private static final int LONGEST = 16;
    private static final List<String> NO_CODES = List.of(
            "CD", "IL-", "IL1", "IL2", "NCT", "HLA", "K562", "COVID", "NK92", "NK-92", "SARS", "PD-", "ALT-803",
            "N-803");

    private CodeNames() {}

    /** A code name and the token that it begins with. */
    record Code(int token, String name) {}

    /** The code names of a text, first to last. */
    static List<Code> in(Tokens tokens) {
        List<Code> codes = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            String name = at(tokens.text(), tokens.start(token));
            if (!name.isEmpty()) {
                codes.add(new Code(token, name));
            }
        }
        return codes;
    }

    /** The code name that begins at a place of the text, or an empty text. */
    static String at(String text, int place) {
        char first = text.charAt(place);
        if ((first >= 'a' && first <= 'z')
                || !Character.isUpperCase(first)
                || (place > 0 && Character.isLetterOrDigit(text.charAt(place - 1)))) {
            return "";
        }
        int end = place;
        int capitals = 0;
        int digits = 0;
        while (end < text.length() && end - place < LONGEST && isPart(text, end)) {
            capitals += Character.isUpperCase(text.charAt(end)) ? 1 : 0;
            digits += Character.isDigit(text.charAt(end)) ? 1 : 0;
            end++;
        }
        if (capitals < 2 || digits < 2 || end - place >= LONGEST) {
            return "";
        }
        String name = text.substring(place, end);
        return !hasWord(name) && NO_CODES.stream().noneMatch(name::startsWith) ? name : "";
    }

    /** Whether a word hangs on a name, as in {@code CX3CR1-positive}. */
    private static boolean hasWord(String name) {
        int hyphen = name.lastIndexOf('-');
        return hyphen > 0
                && name.length() - hyphen > 4
                && name.substring(hyphen + 1).chars().allMatch(Character::isLowerCase);
    }

    private static boolean isPart(String text, int place) {
        char c = text.charAt(place);
        boolean hyphen = c == '-' && place + 1 < text.length() && Character.isLetterOrDigit(text.charAt(place + 1));
        return hyphen || Character.isLetterOrDigit(c);
    }
}
