package org.trialgraph.rdf;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A memory of answers that stops growing at its limit; what does not fit is computed again each time.
 *
 * <p>Only speed depends on what it holds, never an answer. Safe for many threads.
 */
final class BoundedCache<K, V> {
    private final ConcurrentHashMap<K, V> answers = new ConcurrentHashMap<>();
    private final Function<K, V> compute;
    private final int limit;

    BoundedCache(int limit, Function<K, V> compute) {
        this.limit = limit;
        this.compute = compute;
    }

    V get(K key) {
        @Nullable V known = answers.get(key);
        if (known != null) {
            return known;
        }
        V answer = compute.apply(key);
        if (answers.mappingCount() < limit) {
            answers.put(key, answer);
        }
        return answer;
    }
}
