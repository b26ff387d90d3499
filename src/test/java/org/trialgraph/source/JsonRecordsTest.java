package org.trialgraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRecordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{\"a\":1}~{\"a\":1}",
                "{\"a\":1}␤{\"b\":2}~{\"a\":1}¦{\"b\":2}",
                "{\"a\":1}␤␤ ␤{\"b\":2}␤~{\"a\":1}¦{\"b\":2}",
                "{\"a\":\"}{\\\"\"}␤{\"b\":2}~{\"a\":\"}{\\\"\"}¦{\"b\":2}",
                "[{\"a\":1},{\"b\":[2,{}]}]~{\"a\":1}¦{\"b\":[2,{}]}",
                "[␤{\"a\":1},␤{\"b\":2}␤]~{\"a\":1}¦{\"b\":2}",
                "[1,null,\"x,]\",{\"a\":1}}]~1¦null¦\"x,]\"¦{\"a\":1}¦}",
                "[]~''",
                "{\"studies\":[{\"a\":1},{\"b\":2}],\"nextPageToken\":\"x\"}~{\"a\":1}¦{\"b\":2}",
                "{\"studies\":[{\"a\":1}],\"x\":[\"studies\"],\"studies\" : [{\"b\":2}],\"y\":{}}~{\"a\":1}¦{\"b\":2}",
                "{\"totalCount\":2,\"studies\" : [ {\"a\":1} ]}~{\"a\":1}",
                "{\"studies\":[{\"a\":1}]}␤{\"studies\":[{\"b\":2}]}~{\"a\":1}¦{\"b\":2}",
                "{\"studies\":[]}~''",
                "{\"studies\":1}~{\"studies\":1}",
                "{\"a\":\"studies\"}~{\"a\":\"studies\"}",
                "{\"x\":{\"studies\":[1]}}~{\"x\":{\"studies\":[1]}}",
                "{\"a\":1}{\"b\":2}~{\"a\":1}¦{\"b\":2}",
                "{␤ \"a\":1␤}␤{␤ \"b\":2␤}~{␤ \"a\":1␤}¦{␤ \"b\":2␤}",
                "{\"a\":1␤{\"b\":2}␤{\"c\":3}~{\"a\":1¦{\"b\":2}¦{\"c\":3}",
                "{\"a\":\"1␤{\"b\":2}␤{\"c\":3}~{\"a\":\"1¦{\"b\":2}¦{\"c\":3}",
                "{\"a\":1}␤{\"b\":␤{\"c\":3}␤~{\"a\":1}¦{\"b\":¦{\"c\":3}",
                "{\"a\":1}␤not JSON␤{\"c\":3}~{\"a\":1}¦not JSON¦{\"c\":3}",
                "{\"a\":1}}␤{\"c\":3}~{\"a\":1}}¦{\"c\":3}",
            })
    void every_form_is_cut_into_its_records(String text, String expected) throws IOException {
        List<String> records = cut(text.replace('␤', '\n'));
        assertThat(String.join("¦", records).replace('\n', '␤')).isEqualTo(expected);
    }

    @Test
    void a_byte_order_mark_and_carriage_returns_are_no_part_of_a_record() throws IOException {
        assertThat(cut("\uFEFF{\"a\":1}\r\n\r\n{\"b\":2}\r\n")).containsExactly("{\"a\":1}", "{\"b\":2}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"a\":1},{\"b\":",
                "[{\"a\":1},",
                "[{\"a\":1},{\"b\":\"x\\",
                "{\"studies\":[{\"a\":1},{\"b\":2",
                "{\"a\":1}\n{\"b\":",
                "{\"a\":1}\n{\"b\":\"}",
                "{\"a\":1}{\"b\":[2}"
            })
    void a_stream_that_ends_inside_a_record_fails_after_the_whole_ones(String text) {
        List<byte[]> records = new ArrayList<>();
        assertThatThrownBy(() -> JsonRecords.cut(stream(text), records::add, "studies"))
                .isInstanceOf(EOFException.class)
                .hasMessageContaining("record 2");
        assertThat(records).hasSize(1);
    }

    @Test
    void nothing_gives_nothing() throws IOException {
        assertThat(cut("")).isEmpty();
        assertThat(cut(" \n \n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1_000, 70_000})
    void records_do_not_depend_on_how_the_bytes_arrive(int size) throws IOException {
        String record = "{\"a\":\"" + "äx\\\"".repeat(40_000) + "\",\"b\":[{}]}";
        List<byte[]> records = new ArrayList<>();
        JsonRecords.cut(slowly("[" + record + ",\n" + record + "]", size), records::add, "studies");
        assertThat(records)
                .hasSize(2)
                .allSatisfy(bytes -> assertThat(text(bytes)).isEqualTo(record));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "", "{\"studies\":["})
    void a_record_that_is_too_large_keeps_its_place(String opening) throws IOException {
        String closing = opening.isEmpty() ? "" : opening.equals("[") ? "]" : "]}";
        String between = opening.isEmpty() ? "\n" : ",";
        InputStream file = new java.io.SequenceInputStream(java.util.Collections.enumeration(List.of(
                stream(opening + "{\"a\":1}" + between + "{\"b\":\""),
                new Repeated((byte) 'x', Bounded.MAXIMUM_RECORD + 200_000L),
                stream("\"}" + between + "{\"c\":3}" + closing))));
        List<byte[]> records = new ArrayList<>();
        JsonRecords.cut(file, records::add, "studies");
        assertThat(records).hasSize(3);
        assertThat(records.get(1)).isSameAs(Bounded.OVERSIZED);
        assertThat(text(records.get(2))).isEqualTo("{\"c\":3}");
    }

    @Test
    void any_bytes_give_records_or_an_exception_that_says_so() {
        String[] pieces = {"{", "}", "[", "]", "\"", "\\", "\n", ",", ":", "studies", "\"studies\":[", "{\"", "1", " "};
        for (int seed = 0; seed < 5_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThatCode(() -> tryToCut(text.toString())).as("seed " + seed).doesNotThrowAnyException();
        }
    }

    private static void tryToCut(String text) throws IOException {
        try {
            assertThat(cut(text)).allSatisfy(record -> assertThat(record).isNotBlank());
        } catch (EOFException e) {
            assertThat(e).hasMessageContaining("inside record");
        }
    }

    private static List<String> cut(String text) throws IOException {
        List<String> records = new ArrayList<>();
        JsonRecords.cut(stream(text), bytes -> records.add(text(bytes)), "studies");
        return records;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream slowly(String text, int size) {
        return new java.io.FilterInputStream(stream(text)) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(length, size));
            }
        };
    }

    /** A long stream of one byte that takes no memory. */
    private static final class Repeated extends InputStream {
        private final byte value;
        private long left;

        Repeated(byte value, long count) {
            this.value = value;
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            java.util.Arrays.fill(target, offset, offset + count, value);
            left -= count;
            return count;
        }
    }
}
