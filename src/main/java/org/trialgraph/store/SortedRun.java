package org.trialgraph.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file of sorted lines. Each line is stored as the number of bytes that it shares with the line before, and the rest:
 * neighbours state the same subject and predicate, so that a run takes about half of the lines' size.
 */
final class SortedRun implements SortedLines {
    private static final int BUFFER = 1 << 16;
    private static final int END = -1;

    private final DataInputStream in;
    private byte[] last = new byte[0];

    private SortedRun(DataInputStream in) {
        this.in = in;
    }

    static SortedRun open(Path file) throws IOException {
        return new SortedRun(new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER)));
    }

    /** Writes lines to a new file, each once. */
    static void write(Path file, SortedLines lines) throws IOException {
        byte @Nullable [] before = null;
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                int differs = before == null ? 0 : Arrays.mismatch(before, line);
                if (differs < 0) {
                    continue;
                }
                out.writeInt(differs);
                out.writeInt(line.length - differs);
                out.write(line, differs, line.length - differs);
                before = line;
            }
            out.writeInt(END);
        }
    }

    @Override
    public byte @Nullable [] next() throws IOException {
        int shared = in.readInt();
        if (shared == END) {
            return null;
        }
        int rest = in.readInt();
        byte[] line = Arrays.copyOf(last, shared + rest);
        in.readFully(line, shared, rest);
        last = line;
        return line;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
