package org.trialgraph.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.trialgraph.trial.Site;

/** Finds countries by name, and the places of sites. */
final class Localities {
    private static final String COUNTRY = "country";
    private static final int REMEMBERED = 100_000;

    private final Iris iris;
    private final Schemes schemes;
    private final BoundedCache<String, Optional<Concept>> countries = new BoundedCache<>(REMEMBERED, this::findCountry);
    private final BoundedCache<Key, Optional<Locality>> localities = new BoundedCache<>(REMEMBERED, this::findLocality);

    Localities(Iris iris, Schemes schemes) {
        this.iris = iris;
        this.schemes = schemes;
    }

    /** Compared here rather than as records compare themselves, since every site of every trial comes by. */
    private record Key(String city, String region, String country) {
        @Override
        public int hashCode() {
            return (city.hashCode() * 31 + region.hashCode()) * 31 + country.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && city.equals(key.city)
                    && region.equals(key.region)
                    && country.equals(key.country);
        }
    }

    /** A city in a known country, with its readable name. */
    record Locality(Node node, Node country, String label) {}

    Optional<Concept> country(String name) {
        return countries.get(name);
    }

    /** The place of a site; none without a city and a country that is known. */
    Optional<Locality> of(Site site) {
        if (site.city().isEmpty() || site.country().isEmpty()) {
            return Optional.empty();
        }
        return localities.get(new Key(
                site.city().get(), site.region().orElse(""), site.country().get()));
    }

    private Optional<Concept> findCountry(String name) {
        return schemes.match(COUNTRY, name).map(Match::concept);
    }

    private Optional<Locality> findLocality(Key key) {
        return country(key.country()).map(country -> {
            Optional<String> region = key.region().isEmpty() ? Optional.empty() : Optional.of(key.region());
            Node node = NodeFactory.createURI(iris.place(country.notation(), key.city(), region));
            String label =
                    key.city() + (region.isPresent() ? ", " + key.region() : "") + ", " + country.preferredLabel();
            return new Locality(node, country.node(), label);
        });
    }
}
