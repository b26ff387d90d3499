package org.trialgraph.source.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Names that an extraction wrote without anything between them: {@code … leukemia (ALL)Acute myeloid leukemia}.
 *
 * <p>A border is where a long word in small letters, or a closing parenthesis, meets a word that begins with a capital
 * and goes on in small letters. Where a capital follows but one side is no such word ({@code haploNK}), the names may
 * be glued or not: they stay together and are unsure. Short beginnings ({@code McDonald}, {@code mRNA}) are no border.
 *
 * @param unsure whether some of the names may be two
 */
public record GluedNames(List<String> names, boolean unsure) {
    private static final int SHORT_WORD = 3;
    private static final int LONG_WORD = 5;

    public GluedNames {
        names = List.copyOf(names);
    }

    /** The names in the line, in order. */
    public static GluedNames split(String line) {
        List<String> names = new ArrayList<>();
        boolean unsure = false;
        int start = 0;
        int open = 0;
        for (int i = 1; i < line.length(); i++) {
            char before = line.charAt(i - 1);
            open += before == '(' ? 1 : before == ')' ? -1 : 0;
            if (!Character.isUpperCase(line.charAt(i)) || !(Character.isLowerCase(before) || before == ')')) {
                continue;
            }
            int word = before == ')' ? LONG_WORD : lettersBefore(line, i);
            if (word >= LONG_WORD && open == 0 && isPlainWord(line, i)) {
                names.add(line.substring(start, i).strip());
                start = i;
            } else {
                unsure |= word > SHORT_WORD;
            }
        }
        names.add(line.substring(start).strip());
        return new GluedNames(names, unsure);
    }

    /** Length of the word that ends before the place. */
    private static int lettersBefore(String line, int end) {
        int start = end;
        while (start > 0 && end - start <= LONG_WORD && Character.isLetter(line.charAt(start - 1))) {
            start--;
        }
        return end - start;
    }

    /** Whether a capital and at least two small letters stand at the place. */
    private static boolean isPlainWord(String line, int at) {
        return at + 2 < line.length()
                && Character.isLowerCase(line.charAt(at + 1))
                && Character.isLowerCase(line.charAt(at + 2));
    }
}
