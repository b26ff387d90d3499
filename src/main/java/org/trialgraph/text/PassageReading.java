package org.trialgraph.text;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.text.lexicon.Mentions;
import org.trialgraph.text.rule.Part;
import org.trialgraph.text.token.Tokens;

/** One piece of text with its tokens, the concepts it names and the kind of each of its sentences. */
final class PassageReading {
    private final Passage passage;
    private final Tokens tokens;
    private final Mentions mentions;
    /** For each kind the first tokens of the sentences that are of it. */
    private final Map<Context, BitSet> contexts = new EnumMap<>(Context.class);

    /** The text in lower case, of the same length; empty until it is asked for. */
    private String lower = "";

    private @Nullable List<CodeNames.Code> codes;
    private @Nullable List<Mention> drugs;

    PassageReading(Passage passage, Tokens tokens, Mentions mentions) {
        this.passage = passage;
        this.tokens = tokens;
        this.mentions = mentions;
    }

    Passage passage() {
        return passage;
    }

    Part part() {
        return passage.part();
    }

    Tokens tokens() {
        return tokens;
    }

    Mentions mentions() {
        return mentions;
    }

    /** The code names in the text, first to last. */
    List<CodeNames.Code> codes() {
        if (codes == null) {
            codes = CodeNames.in(tokens);
        }
        return codes;
    }

    /** The drugs that are named, first to last: those of the schemes, and names that only their ending tells. */
    List<Mention> drugs() {
        if (drugs == null) {
            drugs = DrugNames.in(this);
        }
        return drugs;
    }

    /** The first token of the sentence that a token is in. */
    int sentenceBegin(int token) {
        return token <= 0 ? token : tokens.sentenceBegin(Math.min(token, tokens.size() - 1));
    }

    void mark(int token, Context context) {
        contexts.computeIfAbsent(context, c -> new BitSet()).set(sentenceBegin(token));
    }

    boolean is(int token, Context context) {
        BitSet sentences = contexts.get(context);
        return sentences != null && sentences.get(sentenceBegin(token));
    }

    /** Carries "exclusion criteria" on to the sentences behind such a heading, up to one that says "inclusion". */
    void spreadHeadings() {
        if (!contexts.containsKey(Context.EXCLUSION)) {
            return;
        }
        boolean excluding = false;
        for (int begin = 0; begin < tokens.size(); begin = tokens.sentenceEnd(begin)) {
            excluding = is(begin, Context.EXCLUSION) || (excluding && !is(begin, Context.INCLUSION));
            if (excluding) {
                mark(begin, Context.EXCLUSION);
            }
        }
    }

    /** Whether the sentence only tells what others found. */
    boolean isBackground(int token) {
        return is(token, Context.BACKGROUND) && !is(token, Context.OWN);
    }

    /** Whether some type of cells is named, or cord blood, which is given as it is. */
    boolean namesCells() {
        return mentions.all().stream()
                .anyMatch(mention -> mention.concept().scheme().equals(Aliases.SCHEME)
                        || mention.concept().notation().equals("CordBlood"));
    }

    /** The mentions of a scheme whose first token is in the range. */
    List<Mention> mentions(String scheme, int from, int to) {
        return mentions.of(scheme, from, to);
    }

    /** The words of a range of tokens in lower case. */
    String words(int from, int to) {
        int first = Math.max(0, from);
        int last = Math.min(to, tokens.size());
        if (first >= last) {
            return "";
        }
        if (lower.isEmpty()) {
            lower = lowerCase(tokens.text());
        }
        return lower.substring(tokens.start(first), tokens.end(last - 1));
    }

    /** The text in lower case, character by character where a letter would become two. */
    private static String lowerCase(String text) {
        String whole = text.toLowerCase(Locale.ROOT);
        if (whole.length() == text.length()) {
            return whole;
        }
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }
}
