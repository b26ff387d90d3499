package org.trialgraph.source;

import java.io.IOException;
import java.io.InputStream;
import org.trialgraph.trial.Source;

/**
 * The reader of one format of one register or site.
 *
 * <p>Cutting and reading are apart so that one thread cuts a stream while many read; both are free of state.
 */
public interface RecordReader {
    /** Name and version, e.g. {@code ctgov-json/1}; the version rises when the same bytes come to be read differently. */
    String name();

    /** Where this reader's documents come from. */
    Source source();

    /** Whether the first bytes of a stream look like this format; decided by content, never by file name. */
    boolean recognises(Head head);

    /**
     * Cuts a stream into the bytes of its records, in order. The stream stays open.
     *
     * @throws IOException if the stream ends in the middle of a record, after the whole records before it were handed on
     */
    default void cut(InputStream in, RecordSink records) throws IOException {
        records.accept(Bounded.readAll(in));
    }

    /** Reads one record. Any bytes give a reading; nothing is thrown for what stands in them. */
    Reading read(RawRecord raw);
}
