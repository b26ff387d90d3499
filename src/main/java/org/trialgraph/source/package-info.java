/**
 * Reading: how the documents of one register or site become neutral records.
 *
 * <p>This package opens files, cuts them into raw records and finds the reader that knows their form; each sub-package
 * holds the readers of one register or site, one small class per format beside its code table. A reader is a pure
 * function from bytes to a {@link org.trialgraph.source.Reading} and may be used by many threads at once. It may use
 * {@code trial} and a parser library; it must not know RDF, the graph, or how the record is used.
 */
@NullMarked
package org.trialgraph.source;

import org.jspecify.annotations.NullMarked;
