package org.trialgraph.trial;

import java.util.Optional;

/**
 * A document: the bytes that speak of one registration, in one version.
 *
 * @param sha256 hash of the record's bytes, 64 hexadecimal digits
 * @param url address of the page, if the document says it
 * @param lastUpdated day to which the register's record is up to date, if the document says it
 * @param asOf day on which the page was current, if the page says it
 * @param reader name and version of the reader, e.g. {@code ctgov-json/1}
 */
public record SourceDocument(
        Source source,
        String sha256,
        Origin origin,
        Optional<String> url,
        Optional<PartialDate> lastUpdated,
        Optional<PartialDate> asOf,
        String reader) {}
