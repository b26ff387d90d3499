package org.trialgraph.text;

import java.util.List;
import java.util.stream.Stream;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.text.token.Tokens;

/**
 * The words of a sentence around the name of a drug.
 *
 * @param leading what the sentence says before it names any drug or cells, such as {@code On days -5 to -3 patients receive}
 * @param leadingStart where that begins, in UTF-16 units of the text
 * @param before the words before the name
 * @param start where the name begins
 * @param end behind the name
 * @param behind the words behind the name, up to the next drug
 */
record DrugWords(String leading, int leadingStart, String before, int start, int end, String behind) {
    private static final int REACH = 90;

    /** The words around the name of a drug or cytokine. */
    static DrugWords around(PassageReading reading, Mention mention) {
        Tokens tokens = reading.tokens();
        String text = tokens.text();
        int sentence = reading.sentenceBegin(mention.start());
        int sentenceEnd = tokens.sentenceEnd(sentence);
        int start = tokens.start(mention.start());
        int end = tokens.end(mention.end() - 1);
        int next = first(ofDrugs(reading, mention.end(), sentenceEnd), sentenceEnd);
        int to = next == sentenceEnd ? tokens.end(sentenceEnd - 1) : tokens.start(next);
        int reach = Math.max(tokens.start(sentence), start - REACH);
        int named = Math.min(
                first(ofDrugs(reading, sentence, mention.start()), mention.start()),
                first(reading.mentions(Aliases.SCHEME, sentence, mention.start()), mention.start()));
        return new DrugWords(
                text.substring(reach, Math.max(reach, tokens.start(named))),
                reach,
                text.substring(reach, start),
                start,
                end,
                text.substring(end, Math.max(end, Math.min(to, end + REACH))));
    }

    /** Whether an amount before the name is this drug's: "of", a comma or "and" says so, or no other drug stands before. */
    boolean isOfThisDrug(Amount amount) {
        String rest = before.substring(0, amount.start()).stripTrailing();
        return before.stripTrailing().endsWith(" of")
                || before.length() == leading.length()
                || rest.endsWith(",")
                || rest.endsWith(" and")
                || rest.endsWith("+");
    }

    /** Whether words hold a digit, without which they name no dose and no day. */
    static boolean hasDigit(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= '0' && words.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static List<Mention> ofDrugs(PassageReading reading, int from, int to) {
        return Stream.concat(
                        reading.mentions("drug", from, to).stream(), reading.mentions("cytokine", from, to).stream())
                .toList();
    }

    private static int first(List<Mention> mentions, int otherwise) {
        return mentions.stream()
                .filter(mention -> !mention.concept().notation().equals("chemotherapy"))
                .mapToInt(Mention::start)
                .min()
                .orElse(otherwise);
    }
}
