/**
 * The nodes of the graph as they are served: which path names which node, and what belongs to its description.
 *
 * <p>It reads the graph by node and never by query text, so nothing of a path can become part of a query. It may use
 * Jena and the package {@code http}; it knows neither servlets nor pages. The ontology's files are read from the class
 * path here, because they are nodes as well.
 */
@NullMarked
package org.trialgraph.server.node;

import org.jspecify.annotations.NullMarked;
