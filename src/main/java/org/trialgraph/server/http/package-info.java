/**
 * What every answer over HTTP has in common: content negotiation, representations, entity tags and error texts.
 *
 * <p>It may use the servlet types and Jena's media types. It knows nothing of queries, of pages or of the graph, and no
 * other sub-package of the server may write to a response in another way than by a {@code Reply}, except the streamed
 * answers of queries.
 */
@NullMarked
package org.trialgraph.server.http;

import org.jspecify.annotations.NullMarked;
