package org.trialgraph.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.text.lexicon.Mentions;
import org.trialgraph.text.rule.Part;
import org.trialgraph.text.token.Tokens;

/** One piece of text with its tokens, the concepts it names and the kind of each of its sentences. */
final class PassageReading {
    private final Passage passage;
    private final Tokens tokens;
    private final Mentions mentions;
    private final Map<Integer, Set<Context>> contexts = new HashMap<>();

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

    /** The first token of the sentence that a token is in. */
    int sentenceBegin(int token) {
        int begin = token;
        while (begin > 0 && !tokens.beginsSentence(begin)) {
            begin--;
        }
        return begin;
    }

    void mark(int token, Context context) {
        contexts.computeIfAbsent(sentenceBegin(token), t -> EnumSet.noneOf(Context.class))
                .add(context);
    }

    boolean is(int token, Context context) {
        return contexts.getOrDefault(sentenceBegin(token), Set.of()).contains(context);
    }

    /** Carries "exclusion criteria" on to the sentences behind such a heading, up to one that says "inclusion". */
    void spreadHeadings() {
        if (contexts.values().stream().noneMatch(kinds -> kinds.contains(Context.EXCLUSION))) {
            return;
        }
        boolean excluding = false;
        for (int begin = 0; begin < tokens.size(); begin = tokens.sentenceEnd(begin)) {
            Set<Context> kinds = contexts.getOrDefault(begin, Set.of());
            excluding = kinds.contains(Context.EXCLUSION) || (excluding && !kinds.contains(Context.INCLUSION));
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
        List<Mention> found = new ArrayList<>();
        for (int token = Math.max(0, from); token < Math.min(to, tokens.size()); token++) {
            for (Mention mention : mentions.at(token)) {
                if (mention.concept().scheme().equals(scheme)) {
                    found.add(mention);
                }
            }
        }
        return found;
    }

    /** The words of a range of tokens in lower case. */
    String words(int from, int to) {
        int first = Math.max(0, from);
        int last = Math.min(to, tokens.size());
        return first >= last ? "" : tokens.slice(first, last).toLowerCase(java.util.Locale.ROOT);
    }
}
