package org.trialgraph.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trialgraph.text.lexicon.Concept;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.text.rule.Part;
import org.trialgraph.text.token.Tokens;

/**
 * Names that a record gives its product, such as {@code FT516 (NK cells)}: found where name and cells stand side by side, then
 * marked wherever the name stands in the record.
 */
final class Aliases {
    static final String SCHEME = "cell-type";
    static final String NOTATION = "Alias";
    private static final Set<String> NO_PRODUCT = Set.of("HematopoieticStemCell");
    private static final int NEAR = 7;
    private static final int FAR = 16;
    /** What stands behind a name where its sentence says what it is. */
    private static final Set<String> DEFINING = Set.of(
            " is a",
            " is the",
            ", a",
            ": ",
            " are ",
            " consist",
            " compris",
            " contain",
            " - ",
            " – ",
            " is com",
            " is made",
            " is prod",
            " is der",
            " is gen",
            ", which ");
    /** What is no cells although cells are named behind it. */
    private static final Set<String> DRUG = Set.of(
            "antibody",
            "antibodies",
            "engager",
            "engages",
            "bispecific",
            "trispecific",
            "inhibitor",
            "molecule",
            "drug",
            "agonist",
            "protein",
            "fusion",
            "cytokine",
            "activates",
            "activating",
            "binds",
            "stimulates",
            "vaccine",
            "that",
            "recruits",
            "against",
            "blocks");

    private static final Set<String> ACTING =
            Set.of("engager", "engaging", "antibody", "activator", "agonist", "lymphoma");

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> brands = new LinkedHashSet<>();

    private Aliases() {}

    /** Marks the names in all readings and answers whether there are any. */
    static boolean mark(List<PassageReading> readings) {
        Aliases aliases = new Aliases();
        readings.forEach(reading -> BrandNames.of(reading).ifPresent(aliases.brands::add));
        readings.forEach(aliases::collect);
        readings.forEach(reading -> aliases.collectIntervention(reading, readings));
        readings.forEach(aliases::markIn);
        return !aliases.names.isEmpty();
    }

    /** The code names in a text, and the names that an intervention goes by. */
    private List<CodeNames.Code> codes(PassageReading reading) {
        return brands.isEmpty()
                ? reading.codes()
                : Stream.concat(reading.codes().stream(), BrandNames.in(reading, brands).stream())
                        .toList();
    }

    private void collect(PassageReading reading) {
        for (CodeNames.Code code : codes(reading)) {
            if (besideCells(reading, code.token(), code.name())
                    || (brands.contains(code.name()) && inBracketsBehindCells(reading, code.token()))
                    || followedByCell(reading.tokens(), code.token(), code.name())) {
                names.add(code.name());
            }
        }
    }

    /** A name whose intervention is described or otherwise named as cells. */
    private void collectIntervention(PassageReading reading, List<PassageReading> readings) {
        if (reading.part() != Part.INTERVENTION_NAME) {
            return;
        }
        boolean cells = readings.stream()
                .filter(other -> other.passage().item() == reading.passage().item())
                .filter(other -> other.part() == Part.INTERVENTION || other.part() == Part.OTHER_NAME)
                .anyMatch(other -> namesCells(other, 0, 14));
        if (cells) {
            codes(reading).forEach(code -> names.add(code.name()));
        }
    }

    private static boolean namesCells(PassageReading reading, int from, int to) {
        return reading.mentions(SCHEME, from, to).stream()
                .anyMatch(mention -> !NO_PRODUCT.contains(mention.concept().notation()));
    }

    private static boolean besideCells(PassageReading reading, int token, String name) {
        Tokens tokens = reading.tokens();
        String text = tokens.text();
        int end = behindSign(text, tokens.start(token) + name.length());
        boolean opens = text.startsWith(" (", end) || text.startsWith("(", end);
        int behind = tokens.lastEndingBy(token, end) + 1;
        if (opens && namesCells(reading, behind, behind + NEAR)) {
            return true;
        }
        if (DEFINING.stream().anyMatch(words -> text.startsWith(words, end)) && definedAsCells(reading, behind)) {
            return true;
        }
        boolean inBrackets = tokens.start(token) > 0 && "(\"“,".indexOf(text.charAt(tokens.start(token) - 1)) >= 0;
        return inBrackets
                && reading.mentions(SCHEME, token - NEAR, token).stream()
                        .anyMatch(mention -> mention.end() >= token - 1
                                && !NO_PRODUCT.contains(mention.concept().notation()));
    }

    /** Whether a name stands in brackets in a sentence that names cells before it. */
    private static boolean inBracketsBehindCells(PassageReading reading, int token) {
        int place = reading.tokens().start(token);
        return place > 0
                && reading.tokens().text().charAt(place - 1) == '('
                && namesCells(reading, Math.max(reading.sentenceBegin(token), token - FAR), token);
    }

    /** Behind a sign of a registered name. */
    private static int behindSign(String text, int end) {
        return end < text.length() && "®™".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }

    /** Whether what a name is said to be is cells, and no drug that acts on cells. */
    private static boolean definedAsCells(PassageReading reading, int behind) {
        int end = Math.min(behind + FAR, reading.tokens().sentenceEnd(Math.max(0, behind - 1)));
        return reading.mentions(SCHEME, behind, end).stream()
                .filter(mention -> !NO_PRODUCT.contains(mention.concept().notation()))
                .findFirst()
                .filter(mention -> !Nearby.anyIn(reading, behind, mention.start(), DRUG))
                .filter(mention -> !Nearby.anyIn(reading, mention.end(), mention.end() + 2, ACTING))
                .isPresent();
    }

    private static boolean followedByCell(Tokens tokens, int token, String name) {
        int end = tokens.start(token) + name.length();
        return tokens.text().startsWith(" cell", end) || tokens.text().startsWith(" NK cell", end);
    }

    private void markIn(PassageReading reading) {
        for (CodeNames.Code code : codes(reading)) {
            int token = code.token();
            boolean known = reading.mentions().at(token).stream()
                    .anyMatch(mention -> mention.concept().notation().equals(NOTATION));
            if (names.contains(code.name()) && !known) {
                Tokens tokens = reading.tokens();
                int last = tokens.lastEndingBy(
                        token, tokens.start(token) + code.name().length());
                reading.mentions().add(new Mention(token, last + 1, new Concept(SCHEME, NOTATION)));
            }
        }
    }
}
