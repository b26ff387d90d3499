package org.trialgraph.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.trialgraph.trial.Official;
import org.trialgraph.trial.Places;
import org.trialgraph.trial.Site;
import org.trialgraph.trial.Trial;

/** States where the trial runs and who leads it. */
final class PlaceMapper implements Mapper {
    private static final CodedTerm ROLE = new CodedTerm(PlaceTerms.OFFICIAL_ROLE, PlaceTerms.OFFICIAL_ROLE_REPORTED);
    private static final CodedTerm STATUS = new CodedTerm(PlaceTerms.SITE_STATUS, PlaceTerms.SITE_STATUS_REPORTED);
    private static final String SITES = "places.sites";
    private static final String OFFICIALS = "places.officials";

    private final Localities localities;

    PlaceMapper(Localities localities) {
        this.localities = localities;
    }

    @Override
    public void map(Trial trial, Statements out) {
        Places places = trial.places();
        for (int i = 0; i < places.officials().size(); i++) {
            official(places.officials().get(i), i + 1, out);
        }
        Set<Node> countries = new HashSet<>();
        for (int i = 0; i < places.sites().size(); i++) {
            site(places.sites().get(i), i + 1, countries, out);
        }
        countries(places.countries(), countries, out);
        removedCountries(trial.derived().removedCountries(), out);
    }

    private static void official(Official official, int n, Statements out) {
        String person = PersonName.of(official.name());
        Node name = out.literal(person, OFFICIALS);
        Node node = out.part("official", n, PlaceTerms.OFFICIAL, Types.OFFICIAL, name);
        out.add(node, SponsorTerms.PERSON_NAME, name);
        if (!person.equals(official.name())) {
            out.text(node, SponsorTerms.PERSON_NAME_REPORTED, official.name(), OFFICIALS);
        }
        out.coded(node, ROLE, official.role(), OFFICIALS);
        out.text(node, SponsorTerms.AFFILIATION, official.affiliation(), OFFICIALS);
    }

    private void site(Site site, int n, Set<Node> countries, Statements out) {
        Optional<Localities.Locality> locality = localities.of(site);
        Node label = out.literal(label(site, locality, n), SITES);
        Node node = out.part("site", n, PlaceTerms.SITE, Types.SITE, label);
        if (site.facility().isPresent()) {
            out.add(node, PlaceTerms.FACILITY, label);
        }
        out.coded(node, STATUS, site.status(), SITES);
        out.text(node, PlaceTerms.CITY, site.city(), SITES);
        out.text(node, PlaceTerms.REGION, site.region(), SITES);
        out.text(node, PlaceTerms.POSTAL_CODE, site.postalCode(), SITES);
        if (site.country().isPresent()) {
            Optional<Node> country = locality.map(Localities.Locality::country)
                    .or(() -> localities.country(site.country().get()).map(Concept::node));
            if (country.isPresent()) {
                out.add(node, PlaceTerms.COUNTRY, country.get());
                if (countries.add(country.get())) {
                    out.add(out.trial(), PlaceTerms.COUNTRY, country.get());
                }
            }
            out.text(node, PlaceTerms.COUNTRY_REPORTED, site.country().get(), SITES);
        }
        site.coordinates().ifPresent(at -> {
            out.add(node, PlaceTerms.LATITUDE, out.literals().decimal(at.latitude()));
            out.add(node, PlaceTerms.LONGITUDE, out.literals().decimal(at.longitude()));
        });
        locality.ifPresent(place -> place(node, place, site, out));
    }

    private static String label(Site site, Optional<Localities.Locality> locality, int n) {
        return site.facility()
                .or(() -> locality.map(Localities.Locality::label))
                .or(site::city)
                .or(site::country)
                .orElse("site " + n);
    }

    private static void place(Node node, Localities.Locality place, Site site, Statements out) {
        out.add(node, PlaceTerms.PLACE, place.node());
        if (out.isFirst(place.node())) {
            out.described(place.node(), Types.PLACE, out.literal(place.label(), SITES));
            out.add(place.node(), PlaceTerms.COUNTRY, place.country());
            out.text(place.node(), PlaceTerms.CITY, site.city(), SITES);
            out.text(place.node(), PlaceTerms.REGION, site.region(), SITES);
        }
    }

    /** Countries that the record states by themselves. */
    private void countries(List<String> names, Set<Node> stated, Statements out) {
        for (String name : names) {
            Optional<Concept> country = localities.country(name);
            if (country.isPresent() && stated.add(country.get().node())) {
                out.add(out.trial(), PlaceTerms.COUNTRY, country.get().node());
            }
            out.text(out.trial(), PlaceTerms.COUNTRY_REPORTED, name, "places.countries");
        }
    }

    private void removedCountries(List<String> names, Statements out) {
        for (String name : names) {
            country(
                    out.trial(),
                    PlaceTerms.REMOVED_COUNTRY,
                    PlaceTerms.REMOVED_COUNTRY_REPORTED,
                    name,
                    localities.country(name),
                    out,
                    "derived.removedCountries");
        }
    }

    private static void country(
            Node subject,
            Node property,
            Node reported,
            String name,
            Optional<Concept> known,
            Statements out,
            String field) {
        known.ifPresent(country -> out.add(subject, property, country.node()));
        out.text(subject, reported, name, field);
    }
}
