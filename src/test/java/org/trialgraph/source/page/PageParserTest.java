package org.trialgraph.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageParserTest {
    @Test
    void an_address_above_the_title_is_no_line_of_the_page() throws IOException {
        for (String prefix : List.of("URL: ", "Source: ", "")) {
            Page page = parse(prefix + "https://meddatax.com/clinical-trials/NCT04221971\nTitle\n");
            assertThat(page.address()).contains("https://meddatax.com/clinical-trials/NCT04221971");
            assertThat(page.lines()).containsExactly("", "Title");
        }
    }

    @Test
    void an_address_further_down_is_text() throws IOException {
        assertThat(parse("a\nb\nc\nhttps://meddatax.com/clinical-trials/NCT04221971\n")
                        .address())
                .isEmpty();
    }

    @Test
    void the_canonical_link_comes_before_the_shared_address() throws IOException {
        Page page = parse("<html><head><meta property='og:url' content='https://b.org/2'>"
                + "<link rel='canonical' href='https://a.org/1'></head><body>x</body></html>");

        assertThat(page.address()).contains("https://a.org/1");
    }

    @Test
    void blocks_are_lines_and_cells_are_set_apart() throws IOException {
        assertThat(lines("<h1>Title</h1><p>one<br>two</p><table><tr><th>Sex</th><td>All</td></tr></table>"))
                .containsExactly("Title", "one", "two", "Sex\tAll");
    }

    @Test
    void inline_elements_that_touch_are_set_apart() throws IOException {
        assertThat(lines("<div><span>Sex</span><span>All</span></div><p><strong>Ages:</strong> 18+ years old</p>"))
                .containsExactly("Sex\tAll", "Ages:\t18+ years old");
    }

    @Test
    void items_have_their_bullet_or_number() throws IOException {
        assertThat(lines("<ol><li>one<ul><li>inner</li></ul></li><li>two</li></ol>"))
                .containsExactly("1. one", "  • inner", "2. two");
    }

    @Test
    void line_ends_count_before_a_bullet_and_where_the_page_says_so() throws IOException {
        assertThat(lines("<p>one\n- two\nthree</p>")).containsExactly("one", "- two three");
        assertThat(lines("<div class='whitespace-pre-line'>one\ntwo</div>")).containsExactly("one", "two");
    }

    @Test
    void what_nobody_sees_is_no_line() throws IOException {
        assertThat(lines("<nav>Menu</nav><script>var x</script><style>p {}</style><p>seen</p><footer>end</footer>"))
                .containsExactly("seen");
    }

    @Test
    void characters_that_no_graph_holds_are_replaced_and_counted() throws IOException {
        Page page = parse("a\u0001b\n");

        assertThat(page.lines()).containsExactly("a\uFFFDb");
        assertThat(page.illegalCharacters()).isEqualTo(1);
    }

    @Test
    void bytes_that_are_no_text_are_replaced_and_counted() throws IOException {
        Page text = PageParser.parse("für Jörg\n".getBytes(StandardCharsets.ISO_8859_1));
        Page html = PageParser.parse("<!DOCTYPE html><p>für Jörg".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(text.lines()).containsExactly("f\uFFFDr J\uFFFDrg");
        assertThat(text.illegalCharacters()).isEqualTo(2);
        assertThat(html.lines()).containsExactly("f\uFFFDr J\uFFFDrg");
        assertThat(html.illegalCharacters()).isEqualTo(2);
    }

    @Test
    void a_replacement_character_of_the_page_itself_does_not_count() throws IOException {
        assertThat(parse("a\uFFFDb\n").illegalCharacters()).isZero();
    }

    @Test
    void html_is_read_in_the_encoding_that_it_declares() throws IOException {
        String declared = "<!DOCTYPE html><html><head><meta charset='windows-1252'></head><body>für Jörg";
        Page page = PageParser.parse(declared.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(page.lines()).containsExactly("für Jörg");
        assertThat(page.illegalCharacters()).isZero();
    }

    @Test
    void a_byte_order_mark_states_the_encoding() throws IOException {
        for (String body : List.of("für Jörg\n", "<!DOCTYPE html><p>für Jörg")) {
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
                Page page = PageParser.parse(("\uFEFF" + body).getBytes(charset));

                assertThat(page.lines()).containsExactly("für Jörg");
                assertThat(page.illegalCharacters()).isZero();
            }
        }
    }

    @Test
    void deep_and_long_pages_are_read() throws IOException {
        assertThat(lines("<div>".repeat(20_000) + "deep")).containsExactly("deep");
        assertThat(lines("<b>x</b>".repeat(50_000))).hasSize(1);
    }

    private static List<String> lines(String body) throws IOException {
        return parse("<!DOCTYPE html><html><body>" + body + "</body></html>").lines();
    }

    private static Page parse(String text) throws IOException {
        return PageParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
