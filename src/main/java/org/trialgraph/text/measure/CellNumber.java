package org.trialgraph.text.measure;

import java.util.List;

/**
 * A large number, as cells are counted.
 *
 * @param from first token
 * @param to behind the last token
 * @param amounts the number, or both ends of a range, each as {@code 5e6}
 */
public record CellNumber(int from, int to, List<String> amounts) {
    public CellNumber {
        amounts = List.copyOf(amounts);
    }
}
