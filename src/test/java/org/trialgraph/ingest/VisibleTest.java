package org.trialgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void what_a_terminal_or_table_would_obey_is_written_out() {
        assertThat(Visible.of("a\u0000b\u001B[31m\tc\r\n")).isEqualTo("a\\u0000b\\u001b[31m\\tc\\r\\n");
        assertThat(Visible.of("\u202Ex\u2028\u0085\uD800")).isEqualTo("\\u202ex\\u2028\\u0085\\ud800");
    }

    @Test
    void what_can_be_seen_stays() {
        String seen = "Jörg: ≥ 1 × 10⁶ \\> 自然杀伤 \uD83E\uDDEC";
        assertThat(Visible.of(seen)).isSameAs(seen);
    }
}
