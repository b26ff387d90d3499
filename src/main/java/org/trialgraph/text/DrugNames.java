package org.trialgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trialgraph.text.lexicon.Concept;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.text.token.Tokens;

/**
 * Names of drugs that no scheme lists, known by the stems that international nonproprietary names end in, such as {@code -mab} for
 * antibodies and {@code -tinib} for kinase inhibitors.
 */
final class DrugNames {
    private static final int SHORTEST = 7;
    private static final List<String> STEMS = List.of(
            "mab",
            "tinib",
            "rafenib",
            "metinib",
            "zomib",
            "parib",
            "ciclib",
            "lisib",
            "toclax",
            "platin",
            "taxel",
            "rubicin",
            "citabine",
            "domide",
            "sidenib",
            "degib",
            "inostat",
            "fusp",
            "lutamide");

    private DrugNames() {}

    /** The mentions of drugs in a passage, first to last: those of the schemes, and names that only their ending tells. */
    static List<Mention> in(PassageReading reading) {
        Tokens tokens = reading.tokens();
        List<Mention> all = new ArrayList<>();
        int free = 0;
        for (int token = 0; token < tokens.size(); token++) {
            List<Mention> listed = reading.mentions("drug", token, token + 1);
            if (!listed.isEmpty()) {
                all.addAll(listed);
                free = Math.max(free, listed.get(0).end());
            } else if (token >= free && endsInStem(tokens, token)) {
                String name = tokens.slice(token, token + 1).toLowerCase(Locale.ROOT);
                all.add(new Mention(token, token + 1, new Concept("drug", name)));
            }
        }
        return all;
    }

    private static boolean endsInStem(Tokens tokens, int token) {
        int end = tokens.end(token);
        if (end - tokens.start(token) < SHORTEST) {
            return false;
        }
        for (String stem : STEMS) {
            if (tokens.text().regionMatches(true, end - stem.length(), stem, 0, stem.length())) {
                return true;
            }
        }
        return false;
    }
}
