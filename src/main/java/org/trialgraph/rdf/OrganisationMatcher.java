package org.trialgraph.rdf;

import java.util.List;
import java.util.Optional;
import org.trialgraph.trial.VocabularyTerm;

/**
 * Finds the known organisation that a reported name names, if there is one.
 *
 * <p>A name whose first letters are cut off at the source matches when exactly one known organisation's name ends in
 * it; of other names no part is ever compared.
 */
final class OrganisationMatcher {
    private static final String SCHEME = "organisation";
    private static final int MOST_LETTERS_CUT = 3;
    private static final int SHORTEST_CUT_NAME = 8;

    private final Schemes schemes;
    private final List<Concept> known;

    OrganisationMatcher(Schemes schemes) {
        this.schemes = schemes;
        this.known = schemes.concepts(SCHEME);
    }

    Optional<Match> match(String reported) {
        Optional<Match> whole = schemes.match(SCHEME, reported);
        return whole.isEmpty() && mayBeCut(reported) ? bySuffix(Words.normalise(reported)) : whole;
    }

    /** Names begin with a capital letter; a small one is what remains of a word. */
    private static boolean mayBeCut(String reported) {
        return reported.length() >= SHORTEST_CUT_NAME && Character.isLowerCase(reported.charAt(0));
    }

    private Optional<Match> bySuffix(String words) {
        List<Concept> ending =
                known.stream().filter(concept -> endsIn(concept, words)).toList();
        return ending.size() == 1 ? Optional.of(new Match(ending.get(0), MatchKind.SUFFIX)) : Optional.empty();
    }

    private static boolean endsIn(Concept concept, String words) {
        for (VocabularyTerm term : concept.labels()) {
            String label = Words.normalise(term.label());
            int cut = label.length() - words.length();
            if (cut > 0 && cut <= MOST_LETTERS_CUT && label.endsWith(words) && label.lastIndexOf(' ', cut) < 0) {
                return true;
            }
        }
        return false;
    }
}
