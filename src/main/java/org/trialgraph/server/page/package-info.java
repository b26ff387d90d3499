/**
 * The pages: views of descriptions as plain records, and the templates of {@code src/main/jte} that show them.
 *
 * <p>A view holds texts and relative addresses only, so a page is the same under every host name and behind every proxy.
 * Templates escape all text; an address that is neither in the graph nor {@code http(s)} is shown as text. It may use
 * jte, Jena and the package {@code node}, and knows no servlets.
 */
@NullMarked
package org.trialgraph.server.page;

import org.jspecify.annotations.NullMarked;
