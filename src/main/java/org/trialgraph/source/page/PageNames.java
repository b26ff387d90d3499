package org.trialgraph.source.page;

import java.util.List;
import java.util.Optional;
import org.trialgraph.trial.Identifier;

/**
 * What a page calls its trial.
 *
 * @param identifiers identifiers that the text states, the primary one first
 */
public record PageNames(Optional<String> title, Optional<String> acronym, List<Identifier> identifiers) {
    public PageNames {
        identifiers = List.copyOf(identifiers);
    }
}
