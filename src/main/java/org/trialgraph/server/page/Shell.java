package org.trialgraph.server.page;

import java.util.List;

/**
 * What every page has around its content.
 *
 * @param root the relative way to the front page, for example {@code ../}
 * @param title the title of the page
 * @param alternates the same resource in RDF
 * @param jsonLd the same resource as JSON-LD to stand inside the page, escaped for a script element; empty if none
 */
public record Shell(String root, String title, List<Alternate> alternates, String jsonLd) {

    /** A representation of the same resource under another address. */
    public record Alternate(String href, String mediaType, String title) {}

    /** Copies the list. */
    public Shell {
        alternates = List.copyOf(alternates);
    }

    /** Returns the frame of a page without RDF. */
    public static Shell plain(String root, String title) {
        return new Shell(root, title, List.of(), "");
    }

    /** Returns JSON-LD in the form that may stand inside a script element. */
    public static String escaped(String jsonLd) {
        return jsonLd.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
