package org.trialgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trialgraph.text.lexicon.Concept;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.text.rule.Part;
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
            "sertib",
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

    private static final Map<Character, List<String>> STEMS_BY_END =
            STEMS.stream().collect(Collectors.groupingBy(stem -> stem.charAt(stem.length() - 1)));

    private static final Set<String> JOINED = Set.of("with", "plus", "and", "+", "&");

    private static final CuedPattern REGIMEN = CuedPattern.of(
            "^(lympho|regimen|condition|chemo|pretreat|precondition|preparative)",
            "lympho",
            "regimen",
            "condition",
            "chemo",
            "pretreat",
            "preparative");

    private DrugNames() {}

    /** The mentions of drugs in a passage, first to last: those of the schemes, and names that only their ending tells. */
    static List<Mention> in(PassageReading reading) {
        Tokens tokens = reading.tokens();
        List<Mention> all = new ArrayList<>();
        List<Mention> listed = reading.mentions("drug", 0, tokens.size());
        int next = 0;
        int free = 0;
        for (int token = 0; token < tokens.size(); token++) {
            if (next < listed.size() && listed.get(next).start() == token) {
                all.add(listed.get(next));
                free = Math.max(free, listed.get(next).end());
                next++;
            } else if (token >= free && reading.part() != Part.OTHER_NAME && endsInStem(tokens, token)) {
                String name = tokens.slice(token, token + 1).toLowerCase(Locale.ROOT);
                all.add(new Mention(token, token + 1, new Concept("drug", name)));
            } else if (token >= free && isFludarabineAndCyclophosphamide(reading, token)) {
                all.add(new Mention(token, token + 1, new Concept("drug", "fludarabine")));
                all.add(new Mention(token, token + 1, new Concept("drug", "cyclophosphamide")));
            } else if (token >= free && reading.part() == Part.TITLE) {
                Mention code = codeBesideCells(reading, token);
                if (code != null) {
                    all.add(code);
                    free = code.end();
                }
            }
        }
        return all;
    }

    /** Whether a short form stands for the two drugs that lymphodepletion mostly consists of. */
    private static boolean isFludarabineAndCyclophosphamide(PassageReading reading, int token) {
        Tokens tokens = reading.tokens();
        return switch (tokens.end(token) - tokens.start(token)) {
            case 2 ->
                (tokens.slice(token, token + 1).equals("FC") && REGIMEN.isIn(reading.words(token + 1, token + 2)))
                        || reading.words(token, token + 3).equals("cy/flu");
            case 3 -> reading.words(token, token + 3).equals("flu/cy");
            default -> false;
        };
    }

    /** A code of a drug that a title joins to cells, as in {@code ABC-123 with natural killer cells}; none for a code of cells. */
    private static @Nullable Mention codeBesideCells(PassageReading reading, int token) {
        Tokens tokens = reading.tokens();
        String code = CodeNames.at(tokens.text(), tokens.start(token));
        if (code.isEmpty()
                || !reading.mentions(Aliases.SCHEME, token, token + 1).isEmpty()) {
            return null;
        }
        int last = tokens.lastEndingBy(token, tokens.start(token) + code.length());
        boolean joined = JOINED.contains(reading.words(last + 1, last + 2).strip());
        boolean cells = reading.mentions(Aliases.SCHEME, last + 2, last + 5).stream()
                .anyMatch(mention -> !mention.concept().notation().equals("HematopoieticStemCell"));
        return joined && cells && reading.mentions("target", token, last + 1).isEmpty()
                ? new Mention(token, last + 1, new Concept("drug", code.toLowerCase(Locale.ROOT)))
                : null;
    }

    private static boolean endsInStem(Tokens tokens, int token) {
        int end = tokens.end(token);
        if (end - tokens.start(token) < SHORTEST) {
            return false;
        }
        for (String stem :
                STEMS_BY_END.getOrDefault(Character.toLowerCase(tokens.text().charAt(end - 1)), List.of())) {
            if (tokens.text().regionMatches(true, end - stem.length(), stem, 0, stem.length())) {
                return true;
            }
        }
        return false;
    }
}
