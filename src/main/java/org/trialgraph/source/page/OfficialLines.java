package org.trialgraph.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trialgraph.trial.Official;

/** Officials in lines: a name, the role below it, and an affiliation below that, which may be missing. Names stay as reported. */
public final class OfficialLines {
    private static final String PREFIX = "Role:";

    private OfficialLines() {}

    /** The officials under the label. */
    public static List<Official> read(PageFields fields, String label) {
        List<String> lines = fields.lines(label);
        List<Integer> roles = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (isRole(lines.get(i))) {
                roles.add(i);
            }
        }
        List<Official> officials = new ArrayList<>();
        for (int n = 0; n < roles.size(); n++) {
            int role = roles.get(n);
            int end = n + 1 < roles.size() ? roles.get(n + 1) - 1 : lines.size();
            Optional<String> affiliation =
                    role + 1 < end ? Optional.of(String.join(", ", lines.subList(role + 1, end))) : Optional.empty();
            officials.add(new Official(
                    lines.get(role - 1),
                    Optional.of(fields.code(Words.OFFICIAL_ROLE, word(lines.get(role)), label)),
                    affiliation));
        }
        if (officials.isEmpty() && fields.has(label)) {
            fields.lost(label);
        }
        return officials;
    }

    private static boolean isRole(String line) {
        return line.startsWith(PREFIX) || Words.OFFICIAL_ROLE.containsKey(Words.fold(line));
    }

    private static String word(String line) {
        return line.startsWith(PREFIX) ? line.substring(PREFIX.length()).strip() : line;
    }
}
