package org.trialgraph.trial;

/**
 * Where the bytes of a record stood.
 *
 * @param file name of the file, without its folder; an archive's entry follows after an exclamation mark
 * @param number place of the record in the file, from 1
 */
public record Origin(String file, long number) {
    @Override
    public String toString() {
        return file + "#" + number;
    }
}
