package org.trialgraph.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The text of an HTML element as the lines that a reader of the page sees.
 *
 * <p>A block begins a line; list items get a bullet or their number and an indentation; between the cells of a row, and
 * between inline elements that touch each other, stands a tab, for there a label and its value meet.
 */
final class HtmlLines implements NodeFilter {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "template", "noscript", "svg", "head", "nav", "footer", "iframe", "object");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> LABEL_LIKE = Set.of("b", "strong", "label", "span", "a", "em", "i", "small");
    private static final Set<String> LINES = Set.of("li", "dt", "dd", "tr", "button", "summary", "legend", "caption");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final List<Integer> numbers = new ArrayList<>();
    private String prefix = "";

    private HtmlLines() {}

    /** The lines of the element, without those that are blank. */
    static List<String> of(Element element) {
        HtmlLines lines = new HtmlLines();
        element.filter(lines);
        lines.endLine();
        return List.copyOf(lines.lines);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText(), isPreformatted(text.parent()));
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String name = element.normalName();
        if (UNSEEN.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("ul") || name.equals("ol")) {
            endLine();
            numbers.add(name.equals("ol") ? 0 : -1);
        } else if (name.equals("li")) {
            endLine();
            prefix = itemPrefix();
        } else if (CELLS.contains(name)) {
            border();
        } else if (name.equals("br") || breaksLine(element)) {
            endLine();
        } else if (LABEL_LIKE.contains(name) && follows(element)) {
            border();
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("ul") || name.equals("ol")) {
                endLine();
                numbers.remove(numbers.size() - 1);
            } else if (!CELLS.contains(name) && breaksLine(element)) {
                endLine();
            } else if (LABEL_LIKE.contains(name) && endsWith(':')) {
                border();
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean breaksLine(Element element) {
        return element.isBlock() || LINES.contains(element.normalName());
    }

    /** Whether another such element stands directly before, with at most white space between. */
    private static boolean follows(Element element) {
        Node before = element.previousSibling();
        if (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        return before instanceof Element other && LABEL_LIKE.contains(other.normalName());
    }

    private String itemPrefix() {
        int last = numbers.size() - 1;
        if (last < 0) {
            return "• ";
        }
        String indentation = "  ".repeat(Math.min(last, 10));
        int number = numbers.get(last);
        if (number < 0) {
            return indentation + "• ";
        }
        numbers.set(last, number + 1);
        return indentation + (number + 1) + ". ";
    }

    /** Adds a text; its line ends count where the page says so, and before a bullet. */
    private void append(String text, boolean preformatted) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && (preformatted || isBullet(text, i + 1))) {
                endLine();
            } else if (!Character.isWhitespace(c) && c != '\u00A0') {
                line.append(c);
            } else if (line.length() > 0 && !endsWith(' ') && !endsWith('\t')) {
                line.append(' ');
            }
        }
    }

    private static boolean isBullet(String text, int at) {
        return at + 1 < text.length() && "-•*".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
    }

    private static boolean isPreformatted(@Nullable Node parent) {
        return parent instanceof Element element
                && (element.normalName().equals("pre")
                        || element.className().contains("pre-")
                        || element.attr("style").contains("white-space"));
    }

    private void border() {
        if (line.length() > 0 && !endsWith('\t')) {
            line.append('\t');
        }
    }

    private boolean endsWith(char c) {
        return line.length() > 0 && line.charAt(line.length() - 1) == c;
    }

    private void endLine() {
        String text = line.toString().strip();
        if (!text.isEmpty()) {
            lines.add(prefix + text);
            prefix = "";
        }
        line.setLength(0);
    }
}
