package org.trialgraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.trialgraph.trial.Origin;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Trial;

/** What every reader promises; a reader's test extends this and gives its records. */
public abstract class ReaderContract {
    private static final int NOISE = 300;

    /** The reader. */
    protected abstract RecordReader reader();

    /** Records that are accepted, each a whole one, in order; at least one. */
    protected abstract List<byte[]> records();

    /** A file that holds the records; a reader with one record a file is only asked for one. */
    protected abstract byte[] file(List<byte[]> records);

    /** Whether a file can hold several records. */
    protected boolean holdsSeveral() {
        return true;
    }

    /** A record that is rejected, and does not hide where it ends. */
    protected abstract byte[] brokenRecord();

    /** The first record with a field more that no register has, where the format has fields. */
    protected Optional<byte[]> withUnknownField() {
        return Optional.empty();
    }

    @Test
    void its_own_files_are_recognised_and_others_are_not() {
        assertThat(reader().recognises(Head.of(file(inOneFile()), true))).isTrue();
        assertThat(reader().recognises(Head.of(new byte[0], true))).isFalse();
        assertThat(reader().recognises(Head.of(new byte[] {'P', 'K', 3, 4}, true)))
                .isFalse();
    }

    @Test
    void each_record_gives_one_reading_in_the_order_of_the_file() throws IOException {
        List<Trial> expected = inOneFile().stream().map(this::accepted).toList();
        assertThat(readings(file(inOneFile()))).map(ReaderContract::trial).containsExactlyElementsOf(expected);
    }

    @Test
    void a_broken_record_does_not_stop_the_next() throws IOException {
        assumeTrue(holdsSeveral(), "a file holds one record");
        List<byte[]> records = new ArrayList<>(records());
        records.add(1, brokenRecord());
        List<Reading> readings = readings(file(records));
        assertThat(readings).hasSize(records().size() + 1);
        assertThat(readings.get(1)).isInstanceOf(Reading.Rejected.class);
        readings.remove(1);
        assertThat(readings)
                .map(ReaderContract::trial)
                .isEqualTo(records().stream().map(this::accepted).toList());
    }

    @Test
    void a_broken_record_alone_is_rejected_with_its_place() {
        Problem problem = read(brokenRecord(), 7).match(accepted -> fail("accepted"), Reading.Rejected::problem);
        assertThat(problem.origin()).isEqualTo(new Origin("file", 7));
    }

    @Test
    void a_file_cut_off_in_a_record_fails_after_the_whole_records() {
        assumeTrue(holdsSeveral(), "where a single record ends cannot be told");
        byte[] file = file(records());
        byte[] last = records().get(records().size() - 1);
        byte[] cut = Arrays.copyOf(file, file.length - last.length / 2);
        List<byte[]> taken = new ArrayList<>();
        assertThatThrownBy(() -> reader().cut(new ByteArrayInputStream(cut), taken::add))
                .isInstanceOf(IOException.class);
        assertThat(taken).hasSize(records().size() - 1);
    }

    @Test
    void nothing_in_an_accepted_record_is_null_or_blank() {
        for (byte[] record : records()) {
            assertThat(RecordText.nullsAndBlanks(accepted(record))).isEmpty();
        }
    }

    @Test
    void the_same_bytes_give_the_same_reading() {
        for (byte[] record : records()) {
            assertThat(read(record.clone(), 1)).isEqualTo(read(record, 1));
        }
    }

    @Test
    void an_unknown_field_is_noted_and_changes_nothing() {
        Optional<byte[]> record = withUnknownField();
        assumeTrue(record.isPresent(), "the format has no fields");
        Reading reading = read(record.get(), 1);
        assertThat(trial(reading)).isEqualTo(accepted(records().get(0)));
        assertThat(problems(reading)).extracting(Problem::kind).contains(ProblemKind.UNKNOWN_FIELD);
    }

    @Test
    void the_stream_stays_open() throws IOException {
        boolean[] closed = {false};
        FilterInputStream in = new FilterInputStream(new ByteArrayInputStream(file(inOneFile()))) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        reader().cut(in, record -> {});
        assertThat(closed[0]).isFalse();
    }

    @Test
    void a_record_that_was_too_large_is_rejected() {
        Reading reading = read(Bounded.OVERSIZED, 1);
        assertThat(reading.match(accepted -> fail("accepted"), Reading.Rejected::problem)
                        .kind())
                .isEqualTo(ProblemKind.OVERSIZED_RECORD);
    }

    @Test
    void noise_gives_readings_or_an_exception_of_the_stream() {
        byte[] file = file(inOneFile());
        for (int seed = 0; seed < NOISE; seed++) {
            byte[] noisy = noise(file, new SplittableRandom(seed));
            try {
                for (Reading reading : readings(noisy)) {
                    reading.match(
                            accepted ->
                                    RecordText.nullsAndBlanks(accepted.record().trial()),
                            Reading.Rejected::problem);
                }
            } catch (IOException e) {
                assertThat(e).as("seed " + seed).hasMessageMatching("(?s).+");
            } catch (RuntimeException e) {
                fail("seed " + seed, e);
            }
        }
    }

    /** Some bytes flipped, some taken out, sometimes the end cut off. */
    private static byte[] noise(byte[] file, SplittableRandom random) {
        byte[] noisy = file.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
        }
        int from = random.nextInt(noisy.length);
        int to = Math.min(noisy.length, from + random.nextInt(40));
        int end = random.nextInt(4) == 0 ? random.nextInt(to, noisy.length + 1) : noisy.length;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(noisy, 0, from);
        out.write(noisy, to, end - to);
        return out.toByteArray();
    }

    private List<byte[]> inOneFile() {
        return holdsSeveral() ? records() : records().subList(0, 1);
    }

    /** The readings of a file, in order. */
    protected List<Reading> readings(byte[] file) throws IOException {
        List<Reading> readings = new ArrayList<>();
        reader().cut(new ByteArrayInputStream(file), record -> readings.add(read(record, readings.size() + 1L)));
        return readings;
    }

    private Reading read(byte[] record, long number) {
        return reader().read(new RawRecord(record, new Origin("file", number)));
    }

    private Trial accepted(byte[] record) {
        return trial(read(record, 1));
    }

    private static Trial trial(Reading reading) {
        return reading.match(
                accepted -> accepted.record().trial(),
                rejected -> fail(rejected.problem().toString()));
    }

    private static List<Problem> problems(Reading reading) {
        return reading.match(Reading.Accepted::problems, rejected -> List.of(rejected.problem()));
    }
}
