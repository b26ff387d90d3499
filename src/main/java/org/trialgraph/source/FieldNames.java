package org.trialgraph.source;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that an object's fields had so far; told apart by their hash, so that few are ever compared. */
final class FieldNames {
    private static final int COMPARED = 64;

    private String[] names = new String[16];
    private int count;
    private long hashes;
    /** Every name, once there are more than registers have, so that no object can make the comparison long. */
    private @Nullable Set<String> many;

    /** Begins another object. */
    void clear() {
        count = 0;
        hashes = 0;
        many = null;
    }

    /** Notes the name; whether it is new. */
    boolean add(String name) {
        if (many != null) {
            return many.add(name);
        }
        int hash = name.hashCode();
        long bit = 1L << (hash ^ (hash >>> 6) ^ (hash >>> 12));
        if ((hashes & bit) != 0 && isKnown(name)) {
            return false;
        }
        hashes |= bit;
        if (count == names.length) {
            names = Arrays.copyOf(names, count * 2);
        }
        names[count++] = name;
        if (count == COMPARED) {
            many = new HashSet<>(Arrays.asList(names).subList(0, count));
        }
        return true;
    }

    private boolean isKnown(String name) {
        for (int i = 0; i < count; i++) {
            if (names[i].equals(name)) {
                return true;
            }
        }
        return false;
    }
}
