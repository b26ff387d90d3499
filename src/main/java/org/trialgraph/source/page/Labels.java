package org.trialgraph.source.page;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The fixed lines of a site's pages.
 *
 * @param names labels, each a line of its own
 * @param inline those of them that may stand before their value in the same line, as in {@code NCT ID: …}
 * @param openings the first words of the sentence that the site puts below a label on every page
 * @param furniture lines that say nothing of a trial
 * @param last a label near the end; a page without it ends in the middle
 */
public record Labels(
        Set<String> names, Set<String> inline, Map<String, String> openings, Set<String> furniture, String last) {
    public Labels {
        names = Set.copyOf(names);
        inline = Set.copyOf(inline);
        openings = Map.copyOf(openings);
        furniture = Set.copyOf(furniture);
    }

    /** These labels and one more. */
    public Labels with(String name) {
        Set<String> more = new HashSet<>(names);
        more.add(name);
        return new Labels(more, inline, openings, furniture, last);
    }

    /** Whether the line is the sentence that the site puts below the label. */
    public boolean isOpening(String label, String line) {
        String words = openings.get(label);
        return words != null && line.startsWith(words);
    }

    boolean isFurniture(String line) {
        return furniture.contains(line) || line.startsWith("© Copyright");
    }
}
