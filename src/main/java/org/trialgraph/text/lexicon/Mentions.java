package org.trialgraph.text.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The concepts named in one text, by the token they begin at. */
public final class Mentions {
    private final List<Mention> all = new ArrayList<>();
    private final @Nullable List<Mention>[] byStart;
    /** The mentions of each scheme by first token; known once it was asked for. */
    private @Nullable Map<String, List<Mention>> byScheme;

    /** Room for a text of that many tokens. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Mentions(int tokens) {
        byStart = new List[tokens];
    }

    /** Adds a mention. */
    public void add(Mention mention) {
        List<Mention> here = byStart[mention.start()];
        if (here == null) {
            here = new ArrayList<>(2);
            byStart[mention.start()] = here;
        }
        here.add(mention);
        all.add(mention);
        byScheme = null;
    }

    /** The mentions that begin at a token. */
    public List<Mention> at(int token) {
        List<Mention> here = byStart[token];
        return here == null ? List.of() : here;
    }

    /** The mentions of a scheme whose first token is in a range, first to last. */
    public List<Mention> of(String scheme, int from, int to) {
        if (byScheme == null) {
            byScheme = sorted();
        }
        List<Mention> mentions = byScheme.getOrDefault(scheme, List.of());
        int first = countBefore(mentions, from);
        int behind = countBefore(mentions, to);
        return first >= behind ? List.of() : mentions.subList(first, behind);
    }

    private Map<String, List<Mention>> sorted() {
        Map<String, List<Mention>> sorted = new HashMap<>();
        for (List<Mention> here : byStart) {
            if (here != null) {
                for (Mention mention : here) {
                    sorted.computeIfAbsent(mention.concept().scheme(), s -> new ArrayList<>())
                            .add(mention);
                }
            }
        }
        return sorted;
    }

    /** How many of the mentions, which are sorted, begin before a token. */
    private static int countBefore(List<Mention> mentions, int token) {
        int least = 0;
        int most = mentions.size();
        while (least < most) {
            int middle = (least + most) >>> 1;
            if (mentions.get(middle).start() < token) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least;
    }

    /** All mentions, in the order in which they were added. */
    public List<Mention> all() {
        return all;
    }
}
