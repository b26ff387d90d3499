package org.trialgraph.source.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.trialgraph.source.DecodedText;
import org.trialgraph.source.Head;

/** Turns the bytes of a saved page, text or HTML, into a {@link Page}. */
final class PageParser {
    private static final int ADDRESS_LINES = 3;
    private static final int MAXIMUM_ADDRESS = 2000;
    private static final Pattern ADDRESS_LINE =
            Pattern.compile("(?:(?:URL|Source|Address)\\s?:\\s?)?(https?://\\S+)", Pattern.CASE_INSENSITIVE);

    private PageParser() {}

    /**
     * The page.
     *
     * @throws IOException if the bytes are no text
     */
    static Page parse(byte[] bytes) throws IOException {
        DecodedText decoded = DecodedText.of(bytes);
        return new Head(decoded.text(), true).isHtml() ? ofHtml(bytes) : ofText(decoded);
    }

    private static Page ofText(DecodedText decoded) {
        List<String> lines = new ArrayList<>(decoded.text().lines().toList());
        Optional<String> address = Optional.empty();
        int seen = 0;
        for (int i = 0; i < lines.size() && seen < ADDRESS_LINES && address.isEmpty(); i++) {
            String line = lines.get(i).strip();
            Matcher matcher = ADDRESS_LINE.matcher(line.length() > MAXIMUM_ADDRESS ? "" : line);
            if (matcher.matches()) {
                address = Optional.of(matcher.group(1));
                lines.set(i, "");
            }
            seen += line.isEmpty() ? 0 : 1;
        }
        return page(address, Optional.empty(), lines, decoded.replaced());
    }

    /** Reads HTML in the encoding of its byte order mark, else in the one that it declares, else in UTF-8. */
    private static Page ofHtml(byte[] bytes) throws IOException {
        Document document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        int replaced = DecodedText.of(bytes, document.charset()).replaced();
        Optional<String> heading = Optional.ofNullable(document.selectFirst("h1"))
                .map(h1 -> h1.text().strip())
                .filter(h1 -> !h1.isEmpty());
        return page(address(document), heading, HtmlLines.of(document.body()), replaced);
    }

    /** The page's own address: the canonical link, else the shared address, else the base of its links. */
    private static Optional<String> address(Document document) {
        return attribute(document, "link[rel=canonical]", "href")
                .or(() -> attribute(document, "meta[property=og:url]", "content"))
                .or(() -> attribute(document, "base[href]", "href"));
    }

    private static Optional<String> attribute(Document document, String selector, String name) {
        return Optional.ofNullable(document.selectFirst(selector))
                .map((Element element) -> element.attr(name).strip())
                .filter(value -> value.startsWith("http") && value.length() <= MAXIMUM_ADDRESS);
    }

    private static Page page(Optional<String> address, Optional<String> heading, List<String> lines, int malformed) {
        List<String> legal = new ArrayList<>(lines.size());
        int replaced = malformed;
        for (String line : lines) {
            int illegal = (int) line.chars().filter(PageParser::isIllegal).count();
            replaced += illegal;
            legal.add(illegal == 0 ? line : legal(line));
        }
        return new Page(address, heading.map(PageParser::legal), legal, replaced);
    }

    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.chars().forEach(c -> legal.append(isIllegal(c) ? '\uFFFD' : (char) c));
        return legal.toString();
    }

    /** Control characters beside the tab, and code units that are no character. */
    private static boolean isIllegal(int c) {
        return (c < ' ' && c != '\t') || c == 0xFFFE || c == 0xFFFF;
    }
}
