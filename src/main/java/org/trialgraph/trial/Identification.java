package org.trialgraph.trial;

import java.util.List;
import java.util.Optional;

/**
 * What names a trial.
 *
 * @param key the identity under which the record is kept
 * @param identifiers every identifier stated, in the source's order, the primary one first
 */
public record Identification(TrialKey key, List<Identifier> identifiers, List<Title> titles, Optional<String> acronym) {
    public Identification {
        identifiers = List.copyOf(identifiers);
        titles = List.copyOf(titles);
    }

    /** The text of the first title, the short one if there is one. */
    public Optional<String> title() {
        return titles.stream()
                .filter(title -> title.kind() == TitleKind.BRIEF)
                .findFirst()
                .or(() -> titles.stream().findFirst())
                .map(Title::text);
    }
}
