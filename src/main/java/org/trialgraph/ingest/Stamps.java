package org.trialgraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.trialgraph.source.InputFile;
import org.trialgraph.store.FileStamp;

/** Name, size and hash of input files, for the manifest. */
final class Stamps {
    private Stamps() {}

    /** Reads the whole file; empty if it cannot be read, which the report says when the file is opened for its records. */
    static Optional<FileStamp> of(InputFile file) {
        try {
            return file.obstacle().isEmpty() ? Optional.of(read(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static FileStamp read(InputFile file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file.path()), digest)) {
                long size = in.transferTo(OutputStream.nullOutputStream());
                return new FileStamp(file.name(), size, HexFormat.of().formatHex(digest.digest()));
            }
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
