package org.trialgraph.trial;

import java.util.Comparator;

/**
 * Where the bytes of a record stood.
 *
 * @param file path of the file from the file or folder that the user named, which is its first part; no more of the
 *     machine's folders, so that the same documents are called the same everywhere
 * @param entry name of the entry in an archive, of archives in archives joined by exclamation marks; empty text elsewhere
 * @param number place of the record in the file or entry, from 1
 */
public record Origin(String file, String entry, long number) implements Comparable<Origin> {
    private static final Comparator<Origin> ORDER =
            Comparator.comparing(Origin::file).thenComparing(Origin::entry).thenComparingLong(Origin::number);

    /** A record of a file that is no archive. */
    public Origin(String file, long number) {
        this(file, "", number);
    }

    /** A record of the same file or entry. */
    public Origin at(long record) {
        return new Origin(file, entry, record);
    }

    /** The first record of an entry of the archive that this is. */
    public Origin inside(String name) {
        return new Origin(file, entry.isEmpty() ? name : entry + "!" + name, 1);
    }

    @Override
    public int compareTo(Origin other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + (entry.isEmpty() ? "" : "!" + entry) + "#" + number;
    }
}
