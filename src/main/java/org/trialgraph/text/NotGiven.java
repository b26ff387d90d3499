package org.trialgraph.text;

/** Words by which cells that are named are none that patients get: cells taken away, extracts of cells, names of companies. */
final class NotGiven {
    private static final CuedPattern REMOVED = CuedPattern.of("\\b(deplet(ed|ion)|removal) of\\b", "deplet", "removal");
    private static final CuedPattern REMOVING =
            CuedPattern.of("\\b(deplete|depleting|remove|removing|eliminate)\\b", "deplet", "remov", "eliminate");
    private static final CuedPattern COMPANY = CuedPattern.of(
            "\\b(ltd|limited|inc|co|corp|gmbh|company|llc)\\b", "ltd", "limited", "inc", "co", "gmbh", "llc");
    private static final CuedPattern EXTRACT = CuedPattern.of(
            "\\b(exosomes?|extracellular vesicles?|secretomes?|supernatants?|derived extracts?|conditioned medi(um|a))\\b",
            "exosome",
            "vesicle",
            "secretome",
            "supernatant",
            "extract",
            "conditioned");
    private static final CuedPattern CELL_FREE =
            CuedPattern.of("\\b(cell-free|cell free|acellular)\\b", "free", "acellular");

    private NotGiven() {}

    /** Whether the cells of a match are not given to patients. */
    static boolean is(Hit hit) {
        PassageReading reading = hit.reading();
        return REMOVED.isIn(reading.words(hit.from(), hit.to()))
                || REMOVING.isIn(reading.words(hit.from() - 2, hit.from()))
                || isCompany(hit)
                || EXTRACT.isIn(reading.words(hit.from() - 3, hit.to() + 3))
                || CELL_FREE.isIn(reading.words(hit.from() - 3, hit.to()));
    }

    /** Whether "cell therapy" is part of a company's name. */
    private static boolean isCompany(Hit hit) {
        return hit.value().equals("Alias") && COMPANY.isIn(hit.reading().words(hit.to(), hit.to() + 2));
    }
}
