package org.trialgraph.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.system.AsyncParser;
import org.apache.jena.riot.system.StreamRDF;

/** The dump of a generation: distinct N-Quads lines in the order of their bytes, compressed. */
final class Dump {
    private static final int BUFFER = 1 << 16;

    /**
     * What a dump holds.
     *
     * @param lines the number of lines
     * @param hash SHA-256 of the lines with their ends, in hexadecimal
     * @param contentSum the sum over the lines
     */
    record Content(long lines, String hash, String contentSum) {}

    /** Opens the uncompressed lines anew. */
    interface Source {
        InputStream open() throws IOException;
    }

    private Dump() {}

    /** Writes sorted lines; {@code progress} is told the number of lines now and then. */
    static Content write(Path file, SortedLines lines, LongConsumer progress) throws IOException {
        MessageDigest digest = Sha256.digest();
        ContentSum sum = new ContentSum();
        try (OutputStream out = new BufferedOutputStream(new FastGzip(Files.newOutputStream(file)), BUFFER)) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                out.write(line);
                out.write('\n');
                digest.update(line);
                digest.update((byte) '\n');
                sum.add(line);
                tick(sum.lines(), progress);
            }
        }
        return new Content(sum.lines(), Sha256.hex(digest), sum.hex());
    }

    /**
     * Reads a dump from the disk, strictly, into {@code out} on the caller's thread while another thread parses.
     *
     * @return the SHA-256 of the lines that were read
     * @throws StoreException naming the offending line
     */
    static String read(Path file, StreamRDF out) throws IOException {
        return read(file.toString(), () -> uncompressed(file), out);
    }

    /** Reads lines from anywhere as {@link #read(Path, StreamRDF)} does; {@code name} is for messages. */
    static String read(String name, Source source, StreamRDF out) throws IOException {
        StrictErrors errors = new StrictErrors();
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(source.open(), digest)) {
            RDFParserBuilder parser = RDFParser.source(in)
                    .lang(Lang.NQUADS)
                    .strict(true)
                    .checking(true)
                    .errorHandler(errors);
            AsyncParser.of(parser).setDaemonMode(true).asyncParseSources(out);
        } catch (RuntimeException failure) {
            if (errors.line() == 0) {
                throw failure;
            }
            throw new StoreException(refusal(name, source, errors.line(), failure), failure);
        }
        return Sha256.hex(digest);
    }

    /** Reads all lines and computes what {@link #write} had returned; fails if they are not in order. */
    static Content check(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        ContentSum sum = new ContentSum();
        byte[] last = new byte[0];
        try (BufferedReader in = reader(uncompressed(file))) {
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                byte[] line = text.getBytes(StandardCharsets.UTF_8);
                if (Arrays.compareUnsigned(last, line) >= 0) {
                    throw new IOException("line " + (sum.lines() + 1) + " is not in order");
                }
                digest.update(line);
                digest.update((byte) '\n');
                sum.add(line);
                last = line;
            }
        }
        return new Content(sum.lines(), Sha256.hex(digest), sum.hex());
    }

    private static String refusal(String name, Source source, long number, RuntimeException failure)
            throws IOException {
        try (BufferedReader in = reader(source.open());
                Stream<String> lines = in.lines()) {
            String line = lines.skip(number - 1).findFirst().orElse("(the line is missing)");
            return "The strict re-read of " + name + " failed at line " + number + ": " + failure.getMessage() + ": "
                    + line + ". Nothing was published; correct the mapping that stated it and build again.";
        }
    }

    private static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static InputStream uncompressed(Path file) throws IOException {
        return new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), BUFFER), BUFFER);
    }

    private static void tick(long lines, LongConsumer progress) {
        if (lines % BuildProgress.EVERY == 0) {
            progress.accept(lines);
        }
    }

    /** The fastest level: the dump is written once per build, and the default level costs more than loading. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
