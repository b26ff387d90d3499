package org.trialgraph.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.trialgraph.source.RawRecord;
import org.trialgraph.source.ctgov.CtgovJsonReader;
import org.trialgraph.trial.Origin;
import org.trialgraph.trial.Trial;

/** Trials of a file of study objects, by identifier. */
final class Records {
    private Records() {}

    static Map<String, Trial> read(Path file) throws IOException {
        CtgovJsonReader reader = new CtgovJsonReader();
        Map<String, Trial> trials = new LinkedHashMap<>();
        reader.cut(
                new ByteArrayInputStream(Files.readAllBytes(file)),
                bytes -> reader.read(new RawRecord(bytes, new Origin(file.toString(), trials.size() + 1)))
                        .match(
                                accepted -> trials.put(
                                        accepted.record()
                                                .trial()
                                                .identification()
                                                .key()
                                                .text(),
                                        accepted.record().trial()),
                                rejected -> {
                                    throw new AssertionError(rejected.problem());
                                }));
        return trials;
    }
}
