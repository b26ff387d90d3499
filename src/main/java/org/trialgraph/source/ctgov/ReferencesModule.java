package org.trialgraph.source.ctgov;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.trialgraph.source.JsonFields;
import org.trialgraph.trial.AvailableData;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.IpdStatement;
import org.trialgraph.trial.Publications;
import org.trialgraph.trial.Reference;
import org.trialgraph.trial.ReferenceType;
import org.trialgraph.trial.Retraction;
import org.trialgraph.trial.WebLink;

/** Reads {@code referencesModule}. */
final class ReferencesModule {
    private List<Reference> references = List.of();
    private List<WebLink> links = List.of();
    private List<AvailableData> availableData = List.of();

    void read(JsonFields json) throws IOException {
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "references" -> references = json.list(ReferencesModule::reference);
                case "seeAlsoLinks" -> links = json.list(ReferencesModule::link);
                case "availIpds" -> availableData = json.list(ReferencesModule::availableData);
                default -> json.unknown();
            }
        }
    }

    Publications publications(IpdStatement ipd) {
        return new Publications(references, links, availableData, ipd);
    }

    private static Optional<Reference> reference(JsonFields json) throws IOException {
        Optional<String> pubmed = Optional.empty();
        Optional<Coded<ReferenceType>> type = Optional.empty();
        Optional<String> citation = Optional.empty();
        List<Retraction> retractions = List.of();
        if (!json.isObject()) {
            return Optional.empty();
        }
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "pmid" -> pubmed = json.text();
                case "type" -> type = json.code(Codes.REFERENCE);
                case "citation" -> citation = json.text();
                case "retractions" -> retractions = json.list(ReferencesModule::retraction);
                default -> json.unknown();
            }
        }
        return Optional.of(new Reference(pubmed, type, citation, retractions));
    }

    private static Optional<Retraction> retraction(JsonFields json) throws IOException {
        Optional<String> pubmed = Optional.empty();
        Optional<String> source = Optional.empty();
        if (!json.isObject()) {
            return Optional.empty();
        }
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "pmid" -> pubmed = json.text();
                case "source" -> source = json.text();
                default -> json.unknown();
            }
        }
        return Optional.of(new Retraction(pubmed, source));
    }

    private static Optional<WebLink> link(JsonFields json) throws IOException {
        Optional<String> label = Optional.empty();
        Optional<String> url = Optional.empty();
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "label" -> label = json.text();
                case "url" -> url = json.text();
                default -> json.unknown();
            }
        }
        if (url.isEmpty()) {
            json.lost("url", List.of(label));
            return Optional.empty();
        }
        return Optional.of(new WebLink(label, url.get()));
    }

    private static Optional<AvailableData> availableData(JsonFields json) throws IOException {
        Optional<String> id = Optional.empty();
        Optional<String> type = Optional.empty();
        Optional<String> url = Optional.empty();
        Optional<String> comment = Optional.empty();
        if (!json.isObject()) {
            return Optional.empty();
        }
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "id" -> id = json.text();
                case "type" -> type = json.text();
                case "url" -> url = json.text();
                case "comment" -> comment = json.text();
                default -> json.unknown();
            }
        }
        return Optional.of(new AvailableData(id, type, url, comment));
    }
}
