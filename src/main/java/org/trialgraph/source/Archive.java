package org.trialgraph.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.trialgraph.source.Inputs.Visitor;
import org.trialgraph.trial.Origin;

/**
 * Visits the entries of a zip archive.
 *
 * <p>An archive on disk is read by its directory, so that a damaged entry costs that entry. One within another archive,
 * in a pipe, or without a usable directory is read from its beginning; damage then hides the entries behind it, and they
 * are counted.
 */
final class Archive {
    private final Visitor visitor;
    private final Origin place;
    private final int depth;

    private Archive(Visitor visitor, Origin place, int depth) {
        this.visitor = visitor;
        this.place = place;
        this.depth = depth;
    }

    /** Visits an archive on disk. */
    static void visit(Path file, Origin place, Visitor visitor) throws IOException {
        Optional<ZipFile> opened = open(file);
        if (opened.isEmpty()) {
            try (InputStream in = Files.newInputStream(file)) {
                visit(in, 0, place, visitor);
            }
            return;
        }
        try (ZipFile zip = opened.get()) {
            new Archive(visitor, place, 0).byDirectory(zip);
        }
    }

    /** Visits an archive in a stream, which stays open. */
    static void visit(InputStream in, int depth, Origin place, Visitor visitor) {
        new Archive(visitor, place, depth).fromBeginning(in);
    }

    /** The archive by its directory; names that are not UTF-8 are read byte by byte, which tells them apart. */
    private static Optional<ZipFile> open(Path file) throws IOException {
        for (Charset names : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
            try {
                return Optional.of(new ZipFile(file.toFile(), names));
            } catch (ZipException e) {
                // damaged, encrypted, or names in another encoding: whoever reads from the beginning says which
            }
        }
        return Optional.empty();
    }

    private void byDirectory(ZipFile zip) {
        if (zip.size() == 0) {
            visitor.failed(place, "an archive without entries");
        }
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (isPassedOver(entry)) {
                continue;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                unpack(entry, new Checked(in, entry));
            } catch (IOException e) {
                visitor.failed(place.inside(entry.getName()), Inputs.reason(e));
            }
        }
    }

    private void fromBeginning(InputStream in) {
        ArchiveTail tail = new ArchiveTail(in);
        ZipInputStream zip = new ZipInputStream(tail);
        long seen = 0;
        String reason = "";
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                seen++;
                if (!isPassedOver(entry)) {
                    fromStream(entry, zip);
                }
            }
        } catch (IOException e) {
            reason = Inputs.reason(e) + "; ";
        } catch (IllegalArgumentException e) {
            reason = "the name of entry " + (seen + 1) + " is not UTF-8; ";
        }
        account(tail.entries(), seen, reason);
    }

    private void fromStream(ZipEntry entry, ZipInputStream zip) {
        try {
            unpack(entry, new Unclosed(zip));
        } catch (IOException e) {
            visitor.failed(place.inside(entry.getName()), Inputs.reason(e));
        }
    }

    /** Says which entries were not reached; the last one that was reached has spoken for itself. */
    private void account(OptionalLong entries, long seen, String reason) {
        if (entries.isEmpty()) {
            visitor.failed(
                    place,
                    reason + "the archive's directory is missing, so it is not known how many entries behind the first "
                            + seen + " were not read");
        } else if (entries.getAsLong() > seen) {
            visitor.failed(
                    place, reason + (entries.getAsLong() - seen) + " of " + entries.getAsLong() + " entries not read");
        } else if (seen == 0) {
            visitor.failed(place, "an archive without entries");
        }
    }

    private void unpack(ZipEntry entry, InputStream in) throws IOException {
        Inputs.unpack(place.inside(entry.getName()), depth + 1, new BufferedInputStream(in, Head.BYTES), visitor);
    }

    private static boolean isPassedOver(ZipEntry entry) {
        return entry.isDirectory()
                || List.of(entry.getName().split("/", -1)).stream().anyMatch(FolderWalk::isHidden);
    }

    /** The bytes of an entry, which fail at their end if they are not those that were packed. */
    private static final class Checked extends CheckedInputStream {
        private final ZipEntry entry;

        Checked(InputStream in, ZipEntry entry) {
            super(in, new CRC32());
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            check(b);
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            check(read);
            return read;
        }

        private void check(int read) throws IOException {
            if (read < 0 && entry.getCrc() != getChecksum().getValue()) {
                throw new ZipException("the entry's checksum is wrong");
            }
        }
    }

    /** An archive's entry: closing it must not close the archive. */
    private static final class Unclosed extends java.io.FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
