package org.trialgraph.store;

/**
 * A file as it was at one time.
 *
 * @param name its name, or its path below the generation's directory with forward slashes
 * @param size bytes
 * @param sha256 SHA-256 of the bytes, in hexadecimal
 */
public record FileStamp(String name, long size, String sha256) {}
