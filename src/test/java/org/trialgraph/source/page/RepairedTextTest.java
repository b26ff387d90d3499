package org.trialgraph.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairedTextTest {
    @Test
    void every_known_pair_is_what_its_bytes_mean_in_gb_2312() {
        for (Map.Entry<String, String> pair : RepairedText.WRONGLY_DECODED.entrySet()) {
            byte[] bytes = pair.getKey().getBytes(StandardCharsets.ISO_8859_1);
            assertThat(new String(bytes, Charset.forName("GB2312"))).isEqualTo(pair.getValue());
            assertThat(RepairedText.of("a" + pair.getKey() + "b")).isEqualTo("a" + pair.getValue() + "b");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "¡Ý 25% blasts,≥ 25% blasts",
        "&gt; 66 %,> 66 %",
        "a &amp; b,a & b",
        "\\> 4 months,> 4 months",
        "10\\^9,10^9",
        "&#8805; 18,≥ 18",
    })
    void text_is_put_right(String wrong, String right) {
        assertThat(RepairedText.of(wrong)).isEqualTo(right);
    }

    @Test
    void a_break_becomes_the_end_of_a_line() {
        assertThat(RepairedText.of("a<br>b<BR/>c<br />d")).isEqualTo("a\nb\nc\nd");
    }

    @ParameterizedTest
    @CsvSource({"¡Hola!", "< 0.5 x 10e6", "a <b", "AT&T", "R&D; more", "¦x", "C:\\data", "&#0;", "&#xD800;", "&nosuch;"
    })
    void everything_else_stays(String text) {
        assertThat(RepairedText.of(text)).isEqualTo(text);
    }
}
