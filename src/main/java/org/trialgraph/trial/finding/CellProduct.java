package org.trialgraph.trial.finding;

import java.util.List;

/**
 * One product of cells that the trial gives.
 *
 * @param name what the record calls it, e.g. {@code FT516}, or its cell type
 * @param facts what is stated of this product: cell type, donor, material, making, engineering, target, preservation, doses in
 *     the order of the text, number of infusions and route
 * @param timings days of its infusions and days between them, in the order of the text
 * @param arms places of the arms that give it, counted from 0 in the record's order; empty when no arm names it
 */
public record CellProduct(String name, List<Fact> facts, List<Timing> timings, List<Integer> arms) {
    public CellProduct {
        facts = List.copyOf(facts);
        timings = List.copyOf(timings);
        arms = List.copyOf(arms);
    }
}
