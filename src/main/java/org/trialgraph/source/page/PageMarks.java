package org.trialgraph.source.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trialgraph.source.Head;

/** Whether the beginning of a stream bears the marks of a site. */
public final class PageMarks {
    private static final Pattern ADDRESS = Pattern.compile(
            "<(?:link|meta)\\b[^>]{0,400}?\\b(?:canonical|og:url)\\b[^>]{0,400}>", Pattern.CASE_INSENSITIVE);

    private PageMarks() {}

    /** Whether all labels stand in the text, each as a line or an element of its own. */
    public static boolean hasLabels(Head head, String... labels) {
        for (String label : labels) {
            if (!hasLabel(head.text(), label) && !hasLabel(head.text(), label.replace("&", "&amp;"))) {
                return false;
            }
        }
        return true;
    }

    /** Whether an HTML page gives an address on the site as its own. */
    public static boolean hasAddress(Head head, String site) {
        if (!head.isHtml()) {
            return false;
        }
        Matcher matcher = ADDRESS.matcher(head.text());
        while (matcher.find()) {
            if (matcher.group().contains(site)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLabel(String text, String label) {
        for (int at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
            if (begins(text, at) && ends(text, at + label.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String text, int at) {
        int i = at - 1;
        while (i >= 0 && at - i < 40 && " \t-•".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i < 0 || "\n\r>".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean ends(String text, int at) {
        int i = at;
        while (i < text.length() && i - at < 40 && " \t:".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i == text.length() || "\n\r<".indexOf(text.charAt(i)) >= 0;
    }
}
