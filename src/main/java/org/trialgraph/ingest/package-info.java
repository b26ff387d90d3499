/**
 * Building: from documents to a published generation, and the report of what became of every record.
 *
 * <p>Here the stations are joined: documents are opened, read, weighed against each other, mapped and stored; identities
 * are resolved; the checks run; the generation is published or thrown away. Every input record ends in the report as
 * accepted or rejected. This package may use {@code source}, {@code text}, {@code identity}, {@code rdf} and {@code
 * store}; it must not know the command line or the server, and it prints nothing.
 */
@NullMarked
package org.trialgraph.ingest;

import org.jspecify.annotations.NullMarked;
