package org.trialgraph.source.meddatax;

import static org.trialgraph.source.meddatax.MeddataxLabels.LOCATIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trialgraph.source.page.PageFields;
import org.trialgraph.source.page.PlaceLine;
import org.trialgraph.source.page.Words;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Site;
import org.trialgraph.trial.Status;

/** Sites: facility, place and {@code Site Status}, one below the other; the status word may be missing. */
final class MeddataxSites {
    private static final String STATUS = "Site Status";

    private final PageFields fields;
    private final List<Site> sites = new ArrayList<>();

    MeddataxSites(PageFields fields) {
        this.fields = fields;
    }

    List<Site> read() {
        List<String> lines = fields.values(LOCATIONS);
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(STATUS)) {
                Optional<String> word = word(lines, i);
                take(lines.subList(start, i), word);
                start = word.isPresent() && lines.get(i).equals(STATUS) ? i + 2 : i + 1;
            }
        }
        lines.stream().skip(start).forEach(rest -> fields.problems().add(ProblemKind.LOST_LABEL, LOCATIONS, rest));
        return sites;
    }

    private static Optional<String> word(List<String> lines, int at) {
        String inLine = lines.get(at).substring(STATUS.length()).strip();
        if (!inLine.isEmpty()) {
            return Optional.of(inLine);
        }
        return at + 1 < lines.size() && Words.STATUS.containsKey(Words.fold(lines.get(at + 1)))
                ? Optional.of(lines.get(at + 1))
                : Optional.empty();
    }

    private void take(List<String> lines, Optional<String> word) {
        Optional<Coded<Status>> status = word.map(reported -> fields.code(Words.STATUS, reported, LOCATIONS));
        if (lines.isEmpty()) {
            fields.lost(LOCATIONS);
            return;
        }
        String line = lines.get(lines.size() - 1);
        Optional<String> facility = lines.size() < 2
                ? Optional.empty()
                : Optional.of(String.join(", ", lines.subList(0, lines.size() - 1)));
        Optional<PlaceLine> place = PlaceLine.parse(line);
        place.ifPresent(found -> sites.add(found.site(facility, status)));
        if (place.isEmpty()) {
            fields.problems().add(ProblemKind.LOST_LABEL, LOCATIONS, String.join(" | ", lines));
        }
    }
}
