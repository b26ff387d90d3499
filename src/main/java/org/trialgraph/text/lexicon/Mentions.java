package org.trialgraph.text.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The concepts named in one text, by the token they begin at. */
public final class Mentions {
    private final List<Mention> all = new ArrayList<>();
    private final @Nullable List<Mention>[] byStart;

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
    }

    /** The mentions that begin at a token. */
    public List<Mention> at(int token) {
        List<Mention> here = byStart[token];
        return here == null ? List.of() : here;
    }

    /** All mentions, in the order in which they were added. */
    public List<Mention> all() {
        return all;
    }
}
