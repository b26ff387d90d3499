package org.trialgraph.source.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of a page, each under the label above it; a label opens a section once, after that it is a line like others. */
final class Sections {
    /** Name of what stands above the first label. */
    static final String TOP = "";

    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final Labels labels;
    private String current = TOP;

    private Sections(Labels labels) {
        this.labels = labels;
        sections.put(TOP, new ArrayList<>());
    }

    static Sections of(List<String> lines, Labels labels) {
        Sections sections = new Sections(labels);
        lines.forEach(sections::take);
        return sections;
    }

    /** Whether the page has the label. */
    boolean has(String label) {
        return sections.containsKey(label);
    }

    /** How many labels the page has. */
    int count() {
        return sections.size() - 1;
    }

    /** The last label of the page. */
    String last() {
        return current;
    }

    /** The lines under the label, as they are; none when the page does not have it. */
    List<String> lines(String label) {
        return sections.getOrDefault(label, List.of());
    }

    private void take(String line) {
        String bare = Page.bare(line);
        if (labels.isFurniture(bare)) {
            return;
        }
        int border = bare.indexOf('\t');
        Optional<String> label = label(border < 0 ? bare : bare.substring(0, border));
        if (label.isPresent()) {
            open(label.get(), border < 0 ? "" : bare.substring(border + 1));
            return;
        }
        int colon = bare.indexOf(':');
        if (colon > 0 && labels.inline().contains(bare.substring(0, colon)) && !has(bare.substring(0, colon))) {
            open(bare.substring(0, colon), bare.substring(colon + 1));
        } else if (!isOpening(bare)) {
            lines(current).add(line);
        }
    }

    private boolean isOpening(String bare) {
        return labels.isOpening(current, bare) && lines(current).stream().allMatch(String::isBlank);
    }

    private Optional<String> label(String cell) {
        String name = cell.strip();
        String plain = name.endsWith(":") ? name.substring(0, name.length() - 1).strip() : name;
        return labels.names().contains(plain) && !has(plain) ? Optional.of(plain) : Optional.empty();
    }

    private void open(String label, String value) {
        current = label;
        List<String> lines = new ArrayList<>();
        sections.put(label, lines);
        value.strip().lines().forEach(lines::add);
    }
}
