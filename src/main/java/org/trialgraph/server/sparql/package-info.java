/**
 * The query endpoint: it reads a query, refuses what must not run, runs the rest within limits and sends whole answers.
 *
 * <p>It may use Fuseki, ARQ and the package {@code http}. A status line is sent only after the last byte of the answer
 * is known, so a client never gets 200 with a cut body. Nothing here takes an update, and nothing here fetches from
 * another server.
 */
@NullMarked
package org.trialgraph.server.sparql;

import org.jspecify.annotations.NullMarked;
