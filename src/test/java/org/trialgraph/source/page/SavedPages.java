package org.trialgraph.source.page;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.trialgraph.source.Head;
import org.trialgraph.source.RawRecord;
import org.trialgraph.source.Reading;
import org.trialgraph.source.RecordReader;
import org.trialgraph.source.clinconnect.ClinConnectReader;
import org.trialgraph.source.meddatax.MeddataxReader;
import org.trialgraph.source.medpath.MedPathReader;
import org.trialgraph.source.veeva.VeevaReader;
import org.trialgraph.trial.Origin;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Trial;

/** Reads pages in tests. */
public final class SavedPages {
    /** The readers of all sites. */
    public static final List<RecordReader> READERS =
            List.of(new ClinConnectReader(), new MeddataxReader(), new MedPathReader(), new VeevaReader());

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private SavedPages() {}

    /** The readers that recognise the bytes. */
    public static List<RecordReader> readersOf(byte[] bytes) {
        int length = Math.min(bytes.length, Head.BYTES);
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        Head head = new Head(text, length == bytes.length);
        return READERS.stream().filter(reader -> reader.recognises(head)).toList();
    }

    /** The reading of a page by the one reader that recognises it. */
    public static Reading read(byte[] bytes) {
        List<RecordReader> readers = readersOf(bytes);
        if (readers.size() != 1) {
            return fail(
                    "recognised by " + readers.stream().map(RecordReader::name).toList());
        }
        return readers.get(0).read(new RawRecord(bytes, new Origin("page", 1)));
    }

    /** The accepted reading of a page of which the text is given. */
    public static Reading.Accepted accepted(String page) {
        return read(page.getBytes(StandardCharsets.UTF_8))
                .match(accepted -> accepted, rejected -> fail("rejected: " + rejected.problem()));
    }

    /** What a page says of its trial. */
    public static Trial trial(String page) {
        return accepted(page).record().trial();
    }

    /** Kinds and fields of the problems of a page, as {@code KIND field}. */
    public static List<String> problems(Reading.Accepted reading) {
        return reading.problems().stream()
                .map(problem -> problem.kind() + " " + problem.field())
                .toList();
    }

    /** The problem that rejects a page. */
    public static Problem rejection(byte[] page) {
        return read(page).match(accepted -> fail("accepted: " + accepted.record()), Reading.Rejected::problem);
    }

    /** The texts of the problems of a kind. */
    public static List<String> texts(Reading.Accepted reading, ProblemKind kind) {
        return reading.problems().stream()
                .filter(problem -> problem.kind() == kind)
                .map(Problem::text)
                .toList();
    }

    /** The page of a golden folder, e.g. {@code veeva/complete/page.txt}. */
    public static String golden(String path) {
        try {
            return Files.readString(GOLDEN.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
