package org.trialgraph.rdf;

import org.apache.jena.graph.Node;

/** Properties of sites, places, countries and officials. */
public final class PlaceTerms {
    public static final Node SITE = Vocabulary.term("site");
    public static final Node FACILITY = Vocabulary.term("facility");
    public static final Node SITE_STATUS = Vocabulary.term("siteStatus");
    public static final Node SITE_STATUS_REPORTED = Vocabulary.term("siteStatusReported");
    public static final Node PLACE = Vocabulary.term("place");
    public static final Node COUNTRY = Vocabulary.term("country");
    public static final Node COUNTRY_REPORTED = Vocabulary.term("countryReported");
    public static final Node REMOVED_COUNTRY = Vocabulary.term("removedCountry");
    public static final Node REMOVED_COUNTRY_REPORTED = Vocabulary.term("removedCountryReported");
    public static final Node CITY = Vocabulary.term("city");
    public static final Node REGION = Vocabulary.term("region");
    public static final Node POSTAL_CODE = Vocabulary.term("postalCode");
    public static final Node LATITUDE = Vocabulary.term("latitude");
    public static final Node LONGITUDE = Vocabulary.term("longitude");
    public static final Node OFFICIAL = Vocabulary.term("official");
    public static final Node OFFICIAL_ROLE = Vocabulary.term("officialRole");
    public static final Node OFFICIAL_ROLE_REPORTED = Vocabulary.term("officialRoleReported");

    private PlaceTerms() {}
}
