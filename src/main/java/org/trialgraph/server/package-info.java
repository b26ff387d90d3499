/**
 * The server of one read-only graph: the query endpoint, the linked-data pages and the health page on one port.
 *
 * <p>{@link org.trialgraph.server.TrialGraphServer} wires the sub-packages with plain {@code new}; every request enters
 * through one filter, which answers it or hands a query to Fuseki. This package and its sub-packages are the only ones
 * that may use Jetty, servlets and Fuseki. Nothing here may write to the graph, and nothing here prints.
 */
@NullMarked
package org.trialgraph.server;

import org.jspecify.annotations.NullMarked;
