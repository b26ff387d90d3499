package org.trialgraph.source.ctgov;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.trialgraph.source.JsonFields;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.IpdInfoType;
import org.trialgraph.trial.IpdSharing;
import org.trialgraph.trial.IpdStatement;

/** Reads {@code ipdSharingStatementModule}. */
final class SharingModule {
    private SharingModule() {}

    static IpdStatement read(JsonFields json) throws IOException {
        Optional<Coded<IpdSharing>> sharing = Optional.empty();
        Optional<String> description = Optional.empty();
        List<Coded<IpdInfoType>> infoTypes = List.of();
        Optional<String> timeFrame = Optional.empty();
        Optional<String> accessCriteria = Optional.empty();
        Optional<String> url = Optional.empty();
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "ipdSharing" -> sharing = json.code(Codes.IPD_SHARING);
                case "description" -> description = json.text();
                case "infoTypes" -> infoTypes = json.codes(Codes.IPD_INFO);
                case "timeFrame" -> timeFrame = json.text();
                case "accessCriteria" -> accessCriteria = json.text();
                case "url" -> url = json.text();
                default -> json.unknown();
            }
        }
        return new IpdStatement(sharing, description, infoTypes, timeFrame, accessCriteria, url);
    }
}
