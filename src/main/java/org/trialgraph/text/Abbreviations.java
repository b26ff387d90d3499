package org.trialgraph.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.trialgraph.text.lexicon.Concept;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.text.token.Tokens;

/**
 * Short forms that a record introduces behind the long form, such as {@code natural killer cells (NKC)}: marked wherever they stand in
 * the record. A short form that is introduced for two concepts is none.
 */
final class Abbreviations {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 7;

    private final Map<String, Concept> shortForms = new HashMap<>();
    private final Set<String> doubtful = new HashSet<>();

    private Abbreviations() {}

    /** Marks the short forms in all readings. */
    static void mark(List<PassageReading> readings) {
        Abbreviations abbreviations = new Abbreviations();
        readings.forEach(abbreviations::collect);
        abbreviations.shortForms.keySet().removeAll(abbreviations.doubtful);
        if (!abbreviations.shortForms.isEmpty()) {
            readings.forEach(abbreviations::markIn);
        }
    }

    private void collect(PassageReading reading) {
        Tokens tokens = reading.tokens();
        for (Mention mention : reading.mentions().all()) {
            int next = mention.end();
            boolean bracketed = next < tokens.size()
                    && tokens.text()
                            .substring(tokens.end(next - 1), tokens.start(next))
                            .equals(" (")
                    && tokens.text().startsWith(")", tokens.end(next));
            if (bracketed) {
                String shortForm = tokens.slice(next, next + 1);
                String longForm = tokens.slice(mention.start(), mention.end());
                boolean ofKillers = mention.concept().scheme().equals(Aliases.SCHEME) && isKillers(shortForm, longForm);
                if ((ofKillers || shortens(shortForm, longForm))
                        && reading.mentions(mention.concept().scheme(), next, next + 1)
                                .isEmpty()) {
                    add(shortForm, mention.concept());
                }
            }
        }
    }

    private void add(String shortForm, Concept concept) {
        Concept known = shortForms.putIfAbsent(shortForm, concept);
        if (known != null && !known.equals(concept)) {
            doubtful.add(shortForm);
        }
    }

    /** Whether capitals stand for natural killer cells and for words before them, as in {@code expanded NK cells (NKAE)}. */
    private static boolean isKillers(String shortForm, String longForm) {
        String whole = longForm.toLowerCase(Locale.ROOT);
        return isShort(shortForm)
                && shortForm.contains("NK")
                && (whole.contains("natural killer") || whole.startsWith("nk"));
    }

    private static boolean isShort(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().allMatch(Character::isUpperCase);
    }

    /** Whether capitals are letters of the long form in their order, the first of them its first letter. */
    private static boolean shortens(String shortForm, String longForm) {
        if (!isShort(shortForm)) {
            return false;
        }
        String whole = longForm.toLowerCase(Locale.ROOT);
        String letters = shortForm.toLowerCase(Locale.ROOT);
        int place = letters.charAt(0) == whole.charAt(0) ? 0 : -1;
        for (int i = 1; i < letters.length() && place >= 0; i++) {
            place = whole.indexOf(letters.charAt(i), place + 1);
        }
        return place >= 0;
    }

    private void markIn(PassageReading reading) {
        Tokens tokens = reading.tokens();
        for (int token = 0; token < tokens.size(); token++) {
            Concept concept = shortForms.get(tokens.slice(token, token + 1));
            if (concept != null
                    && reading.mentions(concept.scheme(), token, token + 1).isEmpty()) {
                reading.mentions().add(new Mention(token, token + 1, concept));
            }
        }
    }
}
