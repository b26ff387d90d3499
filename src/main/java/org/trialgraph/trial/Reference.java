package org.trialgraph.trial;

import java.util.List;
import java.util.Optional;

/** A publication, as cited. */
public record Reference(
        Optional<String> pubmedIdentifier,
        Optional<Coded<ReferenceType>> type,
        Optional<String> citation,
        List<Retraction> retractions) {
    public Reference {
        retractions = List.copyOf(retractions);
    }
}
