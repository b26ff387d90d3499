package org.trialgraph.text;

import java.util.Locale;
import java.util.Optional;
import org.trialgraph.text.rule.Part;
import org.trialgraph.trial.Criterion;

/**
 * A piece of a field's text that is read by itself.
 *
 * @param field path of the field, as in ClinicalTrials.gov's JSON
 * @param fieldText the whole text of the field
 * @param offset where the piece begins in the field, in UTF-16 units
 * @param item which arm or intervention it belongs to, counted from 0, or -1
 * @param criterion the eligibility criterion that it is
 */
record Passage(
        String field, String fieldText, int offset, String text, Part part, int item, Optional<Criterion> criterion) {
    Passage(String field, String text, Part part, int item) {
        this(field, text, 0, text, part, item, Optional.empty());
    }

    /** Whether it stands under a heading that speaks of donors. */
    boolean isOfDonor() {
        return criterion
                .flatMap(Criterion::heading)
                .map(heading -> heading.toLowerCase(Locale.ROOT).contains("donor"))
                .orElse(false);
    }
}
