package org.trialgraph.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalLong;

/**
 * The stream of a zip archive, whose last bytes are kept: there its directory says how many entries it has.
 *
 * <p>Source: PKWARE APPNOTE 6.3, sections 4.3.14 to 4.3.16, the two forms of the "end of central directory record".
 */
final class ArchiveTail extends FilterInputStream {
    private static final int RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRIES = 10;
    private static final int IN_LARGER_RECORD = 0xFFFF;
    /** From the larger record, with the locator behind it, to the smaller one. */
    private static final int LARGER_RECORD = 56 + 20;

    private static final int LARGER_ENTRIES = 32;

    private final byte[] last = new byte[RECORD + LONGEST_COMMENT];
    private long count;

    ArchiveTail(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            keep((byte) b);
        }
        return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        for (int i = Math.max(0, read - last.length); i < read; i++) {
            keep(target[offset + i]);
        }
        return read;
    }

    private void keep(byte b) {
        last[(int) (count++ % last.length)] = b;
    }

    /** How many entries the archive states that it has, folders included; reads to its end, which may fail. */
    OptionalLong entries() {
        try {
            transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            return OptionalLong.empty();
        }
        for (int back = RECORD; back <= Math.min(count, last.length); back++) {
            if (number(back) == 0x4B50 && number(back - 2) == 0x0605) {
                return OptionalLong.of(entries(back));
            }
        }
        return OptionalLong.empty();
    }

    private long entries(int back) {
        long entries = number(back - ENTRIES);
        int larger = back + LARGER_RECORD;
        boolean isLarger = entries == IN_LARGER_RECORD
                && larger <= Math.min(count, last.length)
                && number(larger) == 0x4B50
                && number(larger - 2) == 0x0606;
        int place = larger - LARGER_ENTRIES;
        return isLarger ? number(place) | ((long) number(place - 2) << 16) | ((long) number(place - 4) << 32) : entries;
    }

    /** The number of two bytes, so many bytes before the end. */
    private int number(int back) {
        long at = count - back;
        return (last[(int) (at % last.length)] & 0xFF) | ((last[(int) ((at + 1) % last.length)] & 0xFF) << 8);
    }
}
