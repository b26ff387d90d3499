package org.trialgraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** What a trial's text states, in the order in which people ask: the cells, what goes with them, and who gets them. */
final class Explanation {
    /** The parts of an explanation. */
    private enum Section {
        CELLS("Cells"),
        BEFORE("Before the cells"),
        WITH("With and after the cells"),
        WHO("Who"),
        ABSENT("Stated absent");

        private final String title;

        Section(String title) {
            this.title = title;
        }
    }

    private static final Set<String> CELLS = Set.of(
            "cell therapy",
            "cell type",
            "donor",
            "cell source",
            "processing",
            "feeder",
            "culture cytokine",
            "engineering",
            "target",
            "preservation",
            "route",
            "dose",
            "infusions");
    private static final Set<String> WITH = Set.of("cytokine support", "combination", "transplant");

    private final List<Map<String, String>> facts;
    private final List<Map<String, String>> conflicts;
    private final Set<String> disputed = new LinkedHashSet<>();

    /**
     * An explanation.
     *
     * @param facts rows with fact, quote, field, start, end and confidence
     * @param conflicts rows with about, one, other and the quotes of both
     */
    Explanation(List<Map<String, String>> facts, List<Map<String, String>> conflicts) {
        this.facts = facts;
        this.conflicts = conflicts;
        for (Map<String, String> conflict : conflicts) {
            disputed.add(conflict.getOrDefault("oneQuote", ""));
            disputed.add(conflict.getOrDefault("otherQuote", ""));
        }
        disputed.remove("");
    }

    /** The lines to print. */
    List<String> lines() {
        if (facts.isEmpty()) {
            return List.of("The text states no fact of cells, regimen or population.");
        }
        Map<Section, Map<String, Map<String, List<Map<String, String>>>>> sections = new TreeMap<>();
        for (Map<String, String> fact : facts) {
            String name = fact.getOrDefault("fact", "");
            sections.computeIfAbsent(section(name), section -> new TreeMap<>())
                    .computeIfAbsent(product(fact), product -> new TreeMap<>(Explanation::compare))
                    .computeIfAbsent(name, words -> new ArrayList<>())
                    .add(fact);
        }
        List<String> lines = new ArrayList<>();
        sections.forEach((section, products) -> {
            lines.add("");
            lines.add(section.title);
            products.forEach((product, found) -> {
                if (!product.isEmpty()) {
                    lines.add("  " + product);
                }
                found.forEach((name, quotes) -> fact(name, quotes, lines));
            });
        });
        conflicts(lines);
        return lines;
    }

    /** The product that a fact is of, with its arms, where there are several; an empty text for all else. */
    private String product(Map<String, String> fact) {
        String name = fact.getOrDefault("product", "");
        boolean several = facts.stream()
                        .map(other -> other.getOrDefault("product", ""))
                        .filter(other -> !other.isEmpty())
                        .distinct()
                        .count()
                > 1;
        if (name.isEmpty() || !several) {
            return "";
        }
        String arms = fact.getOrDefault("arms", "");
        return "Product " + name + (arms.isEmpty() ? "" : " (arms: " + arms + ")");
    }

    /** By what is stated, then by number where the values are numbers, so that day 8 comes before day 15. */
    private static int compare(String one, String other) {
        int colon = one.lastIndexOf(": ") + 2;
        OptionalDouble first = number(one.substring(colon));
        OptionalDouble second = other.startsWith(one.substring(0, colon))
                ? number(other.substring(Math.min(colon, other.length())))
                : OptionalDouble.empty();
        int byNumber = colon > 1 && first.isPresent() && second.isPresent()
                ? Double.compare(first.getAsDouble(), second.getAsDouble())
                : 0;
        return byNumber == 0 ? one.compareTo(other) : byNumber;
    }

    private static OptionalDouble number(String value) {
        try {
            return OptionalDouble.of(Double.parseDouble(value.split(" ", 2)[0]));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private void fact(String name, List<Map<String, String>> quotes, List<String> lines) {
        boolean doubted = quotes.stream().anyMatch(quote -> disputed.contains(quote.getOrDefault("quote", "")));
        lines.add("  " + (doubted ? "! " : "") + name.replaceFirst("^stated absent: ", ""));
        for (Map<String, String> quote : quotes) {
            String words =
                    quote.getOrDefault("quote", "").replaceAll("\\s+", " ").strip();
            lines.add("      \"" + words + "\" — " + quote.get("field") + " " + quote.get("start") + "-"
                    + quote.get("end") + ", confidence " + quote.get("confidence"));
        }
    }

    private void conflicts(List<String> lines) {
        if (conflicts.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Conflicts (marked ! above)");
        for (Map<String, String> conflict : conflicts) {
            lines.add("  " + conflict.get("about") + ": " + conflict.get("one") + " and " + conflict.get("other"));
        }
    }

    private static Section section(String fact) {
        int colon = fact.indexOf(": ");
        String about = colon < 0 ? fact : fact.substring(0, colon);
        if (about.equals("stated absent")) {
            return Section.ABSENT;
        }
        if (about.equals("conditioning")) {
            return Section.BEFORE;
        }
        if (WITH.contains(about)) {
            return Section.WITH;
        }
        boolean timing = about.contains(" between infusions") || about.startsWith("day of infusion");
        return CELLS.contains(about) || timing ? Section.CELLS : Section.WHO;
    }
}
