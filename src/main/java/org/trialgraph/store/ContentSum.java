package org.trialgraph.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

/**
 * A sum over the SHA-256 of lines, modulo 2^128: two sets of distinct lines have the same sum only if they are equal, in
 * whatever order they are read. It compares a database with its dump without sorting the database again.
 */
final class ContentSum {
    private final MessageDigest digest = Sha256.digest();
    private long high;
    private long low;
    private long lines;

    void add(byte[] line) {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(line));
        high += hash.getLong();
        low += hash.getLong();
        lines++;
    }

    long lines() {
        return lines;
    }

    /** The sum, 32 hexadecimal digits. */
    String hex() {
        return String.format("%016x%016x", high, low);
    }
}
