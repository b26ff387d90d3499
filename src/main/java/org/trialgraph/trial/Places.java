package org.trialgraph.trial;

import java.util.List;

/**
 * Where the trial runs and who leads it there (ClinicalTrials.gov: contactsLocationsModule without contacts).
 *
 * @param countries countries stated by themselves, beside those of the sites
 */
public record Places(List<Official> officials, List<Site> sites, List<String> countries) {
    /** Nothing is said. */
    public static final Places NOT_STATED = new Places(List.of(), List.of(), List.of());

    public Places {
        officials = List.copyOf(officials);
        sites = List.copyOf(sites);
        countries = List.copyOf(countries);
    }
}
