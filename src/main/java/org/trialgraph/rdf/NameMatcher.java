package org.trialgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the concepts that a reported name names, when all of the name is understood.
 *
 * <p>Tried in turn: the whole name; the name without the words of the qualifying schemes (and without doses); the name
 * without parentheses that repeat it or only qualify it; a list of names, each of which must be understood. What is
 * left over makes it no match: nothing is guessed.
 */
final class NameMatcher {
    /** Words of the longest label that is taken off a name. */
    private static final int LONGEST_QUALIFIER = 5;

    private final Schemes schemes;
    private final String scheme;
    private final List<Round> rounds;
    private final String unstated;
    private final boolean dosesQualify;

    /** Which words are taken off: labels of these schemes of at most so many words. */
    private record Round(List<String> schemes, int longest) {}

    /**
     * A matcher of names of one scheme.
     *
     * @param qualifying schemes whose labels are taken off; those of the last one only when it does not go without, since nothing will state them
     * @param dosesQualify whether doses are taken off
     */
    NameMatcher(Schemes schemes, String scheme, List<String> qualifying, boolean dosesQualify) {
        this.schemes = schemes;
        this.scheme = scheme;
        this.dosesQualify = dosesQualify;
        this.unstated = qualifying.get(qualifying.size() - 1);
        List<String> withoutLast = List.copyOf(qualifying.subList(0, qualifying.size() - 1));
        // single words last: "secondary AML" is a label of an onset, and a disease with the onset "secondary"
        this.rounds = List.of(
                new Round(withoutLast, LONGEST_QUALIFIER),
                new Round(qualifying, LONGEST_QUALIFIER),
                new Round(withoutLast, 1),
                new Round(qualifying, 1));
    }

    NameMatch match(String reported) {
        NameMatch single = matchSingle(reported);
        if (single.isFound()) {
            return single;
        }
        List<String> parts = NameParts.ofList(reported);
        return parts.size() < 2 ? NameMatch.NONE : allOf(parts);
    }

    private NameMatch matchSingle(String reported) {
        NameMatch plain = matchPlain(reported);
        if (plain.isFound() || reported.indexOf('(') < 0) {
            return plain;
        }
        NameParts.Parentheses parted = NameParts.parentheses(reported);
        NameMatch outside = matchPlain(parted.outside());
        return outside.isFound() ? withInside(outside, parted.inside()) : NameMatch.NONE;
    }

    /** Parentheses may repeat the name in other words, or qualify it; anything else is not understood. */
    private NameMatch withInside(NameMatch outside, List<String> insides) {
        List<NameMatch> all = new ArrayList<>(List.of(outside));
        for (String inside : insides) {
            Qualified qualified = qualified(inside, fullest());
            Optional<Match> again = schemes.matchNormalised(scheme, Words.normalise(inside))
                    .or(() -> schemes.matchNormalised(scheme, qualified.rest()));
            boolean repeats =
                    again.isPresent() && outside.named().contains(again.get().concept());
            if (!repeats && !qualified.rest().isEmpty()) {
                return NameMatch.NONE;
            }
            all.add(new NameMatch(List.of(), qualified.concepts(), MatchKind.NONE));
        }
        return NameMatch.all(all);
    }

    private NameMatch allOf(List<String> parts) {
        List<NameMatch> matches = new ArrayList<>();
        for (String part : parts) {
            NameMatch match = matchSingle(part);
            if (!match.isFound()) {
                Qualified qualified = qualified(part, fullest());
                if (!qualified.rest().isEmpty()) {
                    return NameMatch.NONE;
                }
                match = new NameMatch(List.of(), qualified.concepts(), MatchKind.NONE);
            }
            matches.add(match);
        }
        NameMatch all = NameMatch.all(matches);
        return all.isFound() ? all : NameMatch.NONE;
    }

    private NameMatch matchPlain(String reported) {
        String words = Words.normalise(reported);
        Optional<Match> whole = schemes.matchNormalised(scheme, words);
        if (whole.isPresent()) {
            return NameMatch.of(whole.get(), List.of());
        }
        for (Round round : rounds) {
            Qualified qualified = qualified(reported, round);
            Optional<Match> rest = schemes.matchNormalised(scheme, qualified.rest());
            if (rest.isPresent()) {
                return NameMatch.of(asFound(rest.get(), qualified, words), qualified.concepts());
            }
        }
        return NameMatch.NONE;
    }

    /** A preferred label is no exact match when words beside it were taken off that nothing states. */
    private Match asFound(Match match, Qualified qualified, String words) {
        boolean lost = dosesQualify
                ? !qualified.rest().equals(words)
                : qualified.concepts().stream()
                        .anyMatch(concept -> concept.scheme().equals(unstated));
        return lost ? new Match(match.concept(), MatchKind.SYNONYM) : match;
    }

    private Round fullest() {
        return rounds.get(1);
    }

    /** What stays of a name when qualifying words are taken off, and the concepts of these words. */
    private record Qualified(String rest, List<Concept> concepts) {}

    private Qualified qualified(String reported, Round round) {
        List<String> words = dosesQualify ? Doses.without(reported) : Words.split(reported);
        StringBuilder rest = new StringBuilder();
        List<Concept> concepts = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int taken = takeOff(words, i, round, concepts);
            if (taken == 0) {
                rest.append(rest.length() > 0 ? " " : "").append(words.get(i));
            }
            i += Math.max(1, taken);
        }
        return new Qualified(rest.toString(), concepts);
    }

    /** Number of words from the place on that are the longest qualifying label there; its concept is added. */
    private int takeOff(List<String> words, int start, Round round, List<Concept> concepts) {
        for (int length = Math.min(round.longest(), words.size() - start); length > 0; length--) {
            String phrase = String.join(" ", words.subList(start, start + length));
            for (String qualifying : round.schemes()) {
                Optional<Match> match = schemes.matchNormalised(qualifying, phrase);
                if (match.isPresent()) {
                    concepts.add(match.get().concept());
                    return length;
                }
            }
        }
        return 0;
    }
}
