package org.trialgraph.text;

import java.util.regex.Pattern;

/** Words by which cells that are named are none that patients get: cells taken away, extracts of cells, names of companies. */
final class NotGiven {
    private static final Pattern REMOVED = Pattern.compile("\\b(deplet(ed|ion)|removal) of\\b");
    private static final Pattern REMOVING = Pattern.compile("\\b(deplete|depleting|remove|removing|eliminate)\\b");
    private static final Pattern COMPANY = Pattern.compile("\\b(ltd|limited|inc|co|corp|gmbh|company|llc)\\b");
    private static final Pattern EXTRACT = Pattern.compile("\\b(exosomes?|extracellular vesicles?|secretomes?|"
            + "supernatants?|derived extracts?|conditioned medi(um|a))\\b");
    private static final Pattern CELL_FREE = Pattern.compile("\\b(cell-free|cell free|acellular)\\b");

    private NotGiven() {}

    /** Whether the cells of a match are not given to patients. */
    static boolean is(Hit hit) {
        PassageReading reading = hit.reading();
        return REMOVED.matcher(reading.words(hit.from(), hit.to())).find()
                || REMOVING.matcher(reading.words(hit.from() - 2, hit.from())).find()
                || isCompany(hit)
                || EXTRACT.matcher(reading.words(hit.from() - 3, hit.to() + 3)).find()
                || CELL_FREE.matcher(reading.words(hit.from() - 3, hit.to())).find();
    }

    /** Whether "cell therapy" is part of a company's name. */
    private static boolean isCompany(Hit hit) {
        return hit.value().equals("Alias")
                && COMPANY.matcher(hit.reading().words(hit.to(), hit.to() + 2)).find();
    }
}
