package org.trialgraph.rdf;

import java.util.Optional;

/**
 * IRIs of Medical Subject Headings.
 *
 * <p>Records up to October 2024 pad every number with zeros to nine digits, which names nothing if the true number has
 * six. Which length is true can be told from the number but for a gap; there no IRI is made.
 */
final class MeshHeadings {
    private static final String BASE = "http://id.nlm.nih.gov/mesh/";
    private static final int SHORT = 6;
    private static final int LONG = 9;

    private MeshHeadings() {}

    /** The IRI of a descriptor (D) or supplementary concept (C), empty if the text is no number or is in the gap. */
    static Optional<String> iri(String id) {
        if (id.length() != 1 + SHORT && id.length() != 1 + LONG) {
            return Optional.empty();
        }
        int number = number(id);
        char kind = id.charAt(0);
        if (number < 0 || (kind != 'D' && kind != 'C')) {
            return Optional.empty();
        }
        boolean padded = id.length() == 1 + LONG;
        int lastShort = kind == 'D' ? 66_298 : 586_847;
        int firstLong = kind == 'D' ? 66_888 : 591_844;
        if (number <= lastShort || (!padded && number < firstLong)) {
            return Optional.of(BASE + kind + (padded ? id.substring(1 + LONG - SHORT) : id.substring(1)));
        }
        return number >= firstLong && padded ? Optional.of(BASE + id) : Optional.empty();
    }

    private static int number(String id) {
        int number = 0;
        for (int i = 1; i < id.length(); i++) {
            int digit = id.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
