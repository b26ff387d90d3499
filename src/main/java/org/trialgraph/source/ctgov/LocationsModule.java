package org.trialgraph.source.ctgov;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.trialgraph.source.JsonFields;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Coordinates;
import org.trialgraph.trial.Official;
import org.trialgraph.trial.OfficialRole;
import org.trialgraph.trial.Places;
import org.trialgraph.trial.Site;
import org.trialgraph.trial.Status;

/** Reads {@code contactsLocationsModule}; contact persons are not carried, to protect them. */
final class LocationsModule {
    private static final int POLE = 90;
    private static final int HALF_CIRCLE = 180;

    private LocationsModule() {}

    static Places read(JsonFields json) throws IOException {
        List<Official> officials = List.of();
        List<Site> sites = List.of();
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "overallOfficials" -> officials = json.list(LocationsModule::official);
                case "locations" -> sites = json.list(LocationsModule::site);
                case "centralContacts" -> json.drop();
                default -> json.unknown();
            }
        }
        return new Places(officials, sites, List.of());
    }

    private static Optional<Official> official(JsonFields json) throws IOException {
        Optional<String> name = Optional.empty();
        Optional<String> affiliation = Optional.empty();
        Optional<Coded<OfficialRole>> role = Optional.empty();
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "name" -> name = json.text();
                case "affiliation" -> affiliation = json.text();
                case "role" -> role = json.code(Codes.OFFICIAL);
                default -> json.unknown();
            }
        }
        if (name.isEmpty()) {
            json.lost("name", List.of(affiliation, role.map(Coded::reported)));
            return Optional.empty();
        }
        return Optional.of(new Official(name.get(), role, affiliation));
    }

    private static Optional<Site> site(JsonFields json) throws IOException {
        Optional<String> facility = Optional.empty();
        Optional<Coded<Status>> status = Optional.empty();
        Optional<String> city = Optional.empty();
        Optional<String> region = Optional.empty();
        Optional<String> postalCode = Optional.empty();
        Optional<String> country = Optional.empty();
        Optional<Coordinates> coordinates = Optional.empty();
        if (!json.isObject()) {
            return Optional.empty();
        }
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "facility" -> facility = json.text();
                case "status" -> status = json.code(Codes.STATUS);
                case "city" -> city = json.text();
                case "state" -> region = json.text();
                case "zip" -> postalCode = json.text();
                case "country" -> country = json.text();
                case "geoPoint" -> coordinates = coordinates(json);
                case "contacts" -> json.drop();
                default -> json.unknown();
            }
        }
        return Optional.of(new Site(facility, status, city, region, postalCode, country, coordinates));
    }

    private static Optional<Coordinates> coordinates(JsonFields json) throws IOException {
        Optional<BigDecimal> latitude = Optional.empty();
        Optional<BigDecimal> longitude = Optional.empty();
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "lat" -> latitude = json.decimal(-POLE, POLE);
                case "lon" -> longitude = json.decimal(-HALF_CIRCLE, HALF_CIRCLE);
                default -> json.unknown();
            }
        }
        if (latitude.isEmpty() || longitude.isEmpty()) {
            json.lost(
                    latitude.isEmpty() ? "lat" : "lon",
                    List.of(latitude.map(BigDecimal::toString), longitude.map(BigDecimal::toString)));
            return Optional.empty();
        }
        return Optional.of(new Coordinates(latitude.get(), longitude.get()));
    }
}
