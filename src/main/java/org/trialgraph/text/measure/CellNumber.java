package org.trialgraph.text.measure;

import java.util.List;

/**
 * A large number, as cells are counted.
 *
 * @param from first token
 * @param to behind the last token
 * @param amounts the number, both ends of a range, or the numbers of a list, each as {@code 5e6}
 * @param range whether the amounts are the two ends of a range
 */
public record CellNumber(int from, int to, List<String> amounts, boolean range) {
    public CellNumber {
        amounts = List.copyOf(amounts);
    }
}
