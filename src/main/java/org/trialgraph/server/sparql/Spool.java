package org.trialgraph.server.sparql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;
import org.trialgraph.server.http.RefusalException;

/**
 * The whole answer of one query before any of it is sent: in memory while it is small, then in a temporary file.
 *
 * <p>An answer that is too large or too late is given up here, while the status line can still say so.
 */
final class Spool extends OutputStream {

    private static final int MOST_MEMORY = 1024 * 1024;

    private final long mostBytes;
    private final long deadline;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private OutputStream target = memory;
    private Optional<Path> file = Optional.empty();
    private long size;

    /**
     * Creates an empty spool.
     *
     * @param mostBytes the largest answer
     * @param deadline the value of {@link System#nanoTime} after which nothing is taken any more
     */
    Spool(long mostBytes, long deadline) {
        this.mostBytes = mostBytes;
        this.deadline = deadline;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        size += length;
        if (size > mostBytes) {
            throw new RefusalException(
                    413,
                    "The answer is larger than " + mostBytes
                            + " bytes. Ask for fewer columns or rows (LIMIT and OFFSET with ORDER BY).");
        }
        if (System.nanoTime() - deadline > 0) {
            throw new QueryCancelledException();
        }
        if (file.isEmpty() && size > MOST_MEMORY) {
            moveToFile();
        }
        target.write(bytes, offset, length);
    }

    private void moveToFile() throws IOException {
        Path path = Files.createTempFile("trialgraph-answer", ".tmp");
        file = Optional.of(path);
        target = Files.newOutputStream(path);
        memory.writeTo(target);
        memory.reset();
    }

    /** Returns the number of bytes of the answer. */
    long size() {
        return size;
    }

    /** Copies the whole answer. */
    void copyTo(OutputStream out) throws IOException {
        target.flush();
        if (file.isPresent()) {
            Files.copy(file.get(), out);
        } else {
            memory.writeTo(out);
        }
    }

    @Override
    public void close() throws IOException {
        target.close();
        if (file.isPresent()) {
            Files.deleteIfExists(file.get());
        }
    }
}
