package org.trialgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    @Test
    void facts_stand_in_their_sections_with_their_words() {
        Explanation explanation = new Explanation(
                List.of(
                        fact("ECOG at most: 2", "ECOG 0-2"),
                        fact("stated absent: feeder", "feeder-free"),
                        fact("conditioning: fludarabine", "Flu"),
                        fact("conditioning: agents not named", "lymphodepletion"),
                        fact("cytokine support: IL-2", "IL-2"),
                        fact("days between infusions: 7", "weekly"),
                        fact("cell type: NKCell", "NK  cells"),
                        fact("cell type: NKCell", "natural killer")),
                List.of());
        assertThat(explanation.lines())
                .containsExactly(
                        "",
                        "Cells",
                        "  cell type: NKCell",
                        "      \"NK cells\" — briefSummary 3-9, confidence 0.9",
                        "      \"natural killer\" — briefSummary 3-9, confidence 0.9",
                        "  days between infusions: 7",
                        "      \"weekly\" — briefSummary 3-9, confidence 0.9",
                        "",
                        "Before the cells",
                        "  conditioning: agents not named",
                        "      \"lymphodepletion\" — briefSummary 3-9, confidence 0.9",
                        "  conditioning: fludarabine",
                        "      \"Flu\" — briefSummary 3-9, confidence 0.9",
                        "",
                        "With and after the cells",
                        "  cytokine support: IL-2",
                        "      \"IL-2\" — briefSummary 3-9, confidence 0.9",
                        "",
                        "Who",
                        "  ECOG at most: 2",
                        "      \"ECOG 0-2\" — briefSummary 3-9, confidence 0.9",
                        "",
                        "Stated absent",
                        "  feeder",
                        "      \"feeder-free\" — briefSummary 3-9, confidence 0.9");
    }

    @Test
    void several_products_stand_apart_and_numbers_in_their_order() {
        Explanation explanation = new Explanation(
                List.of(
                        ofProduct("dose: 9e8 cells", "nine", "A", "Arm 1; Arm 2"),
                        ofProduct("dose: 1e9 cells", "ten", "A", "Arm 1; Arm 2"),
                        ofProduct("day of infusion: 15", "day 15", "B", ""),
                        ofProduct("day of infusion: 8", "day 8", "B", "")),
                List.of());
        assertThat(explanation.lines().stream()
                        .filter(line -> !line.contains("\""))
                        .toList())
                .containsExactly(
                        "",
                        "Cells",
                        "  Product A (arms: Arm 1; Arm 2)",
                        "  dose: 9e8 cells",
                        "  dose: 1e9 cells",
                        "  Product B",
                        "  day of infusion: 8",
                        "  day of infusion: 15");
    }

    private static Map<String, String> ofProduct(String fact, String quote, String product, String arms) {
        Map<String, String> row = new java.util.HashMap<>(fact(fact, quote));
        row.put("product", product);
        if (!arms.isEmpty()) {
            row.put("arms", arms);
        }
        return row;
    }

    @Test
    void what_disagrees_is_marked_and_listed() {
        Explanation explanation = new Explanation(
                List.of(
                        fact("ECOG at most: 1", "ECOG 0-1"),
                        fact("ECOG at most: 2", "ECOG 0-2"),
                        fact("setting: Remission", "CR")),
                List.of(Map.of(
                        "about",
                        "ECOG at most",
                        "one",
                        "1",
                        "other",
                        "2",
                        "oneQuote",
                        "ECOG 0-1",
                        "otherQuote",
                        "ECOG 0-2")));
        assertThat(explanation.lines())
                .contains("  ! ECOG at most: 1", "  ! ECOG at most: 2", "  setting: Remission")
                .endsWith("Conflicts (marked ! above)", "  ECOG at most: 1 and 2");
    }

    @Test
    void silence_is_said() {
        assertThat(new Explanation(List.of(), List.of()).lines()).hasSize(1);
    }

    private static Map<String, String> fact(String name, String quote) {
        return Map.of(
                "fact", name, "quote", quote, "field", "briefSummary", "start", "3", "end", "9", "confidence", "0.9");
    }
}
