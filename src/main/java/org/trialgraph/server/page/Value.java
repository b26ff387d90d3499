package org.trialgraph.server.page;

/**
 * One value of a property on a page.
 *
 * @param text what is shown
 * @param href where it leads; empty if nowhere
 * @param language the language of the text; empty if not stated
 */
public record Value(String text, String href, String language) {

    /** Tells whether the value leads somewhere. */
    public boolean isLink() {
        return !href.isEmpty();
    }
}
