package org.trialgraph.ingest;

import java.util.List;

/**
 * What one check or shape found in a graph.
 *
 * @param check name of the check's file or of the shape
 * @param meaning what the check asks, or the shape's message
 * @param blocking whether a graph with it is not published
 * @param count rows or violations
 * @param examples the first ones in words
 */
public record Finding(String check, String meaning, boolean blocking, long count, List<String> examples) {
    public Finding {
        examples = List.copyOf(examples);
    }
}
