package org.trialgraph.source.medpath;

import static org.trialgraph.source.medpath.MedPathReader.LOCATIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trialgraph.source.page.PageFields;
import org.trialgraph.source.page.PlaceLine;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Site;

/** Sites: a facility, and below it the place, before which stands the flag of its country. */
final class MedPathSites {
    /** Two regional indicator symbols make a flag. */
    private static final Pattern FLAG = Pattern.compile("[\\x{1F1E6}-\\x{1F1FF}]{2}");

    private static final Pattern COUNT = Pattern.compile("Locations \\(\\d{1,5}\\)");

    private final PageFields fields;
    private final List<Site> sites = new ArrayList<>();
    private final List<String> facility = new ArrayList<>();

    MedPathSites(PageFields fields) {
        this.fields = fields;
    }

    List<Site> read() {
        boolean flagged = false;
        for (String line : fields.lines(LOCATIONS)) {
            if (COUNT.matcher(line).matches()) {
                continue;
            }
            boolean flag = FLAG.matcher(line).lookingAt();
            String text = flag ? FLAG.matcher(line).replaceFirst("").strip() : line;
            flagged |= flag;
            if (flagged && !text.isEmpty()) {
                takePlace(text);
                flagged = false;
            } else if (!text.isEmpty()) {
                facility.add(text);
            }
        }
        facility.forEach(line -> fields.problems().add(ProblemKind.LOST_LABEL, LOCATIONS, line));
        return sites;
    }

    private void takePlace(String line) {
        Optional<String> name = facility.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", facility));
        facility.clear();
        Optional<PlaceLine> place = PlaceLine.parse(line);
        place.ifPresent(found -> sites.add(found.site(name, Optional.empty())));
        if (place.isEmpty()) {
            fields.problems().add(ProblemKind.LOST_LABEL, LOCATIONS, line);
        }
    }
}
