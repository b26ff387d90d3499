/**
 * Asking: the named questions of the graph, their parameters, and their answers.
 *
 * <p>A named query is a SPARQL file with a header that says what it answers and what it takes; the header is the only
 * documentation and is read by machines. Values of parameters are bound as terms, never pasted into the text. This
 * package may use ARQ and the bundled files; it must not know how the graph is built, stored or served, and it prints
 * nothing.
 */
@NullMarked
package org.trialgraph.query;

import org.jspecify.annotations.NullMarked;
