package org.trialgraph.source.ctgov;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.trialgraph.source.DecodedText;
import org.trialgraph.source.Head;
import org.trialgraph.source.JsonFields;
import org.trialgraph.source.JsonRecords;
import org.trialgraph.source.RawRecord;
import org.trialgraph.source.Reading;
import org.trialgraph.source.ReadingProblems;
import org.trialgraph.source.RecordReader;
import org.trialgraph.source.RecordSink;
import org.trialgraph.trial.Hashes;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Source;
import org.trialgraph.trial.SourceDocument;
import org.trialgraph.trial.TrialId;
import org.trialgraph.trial.TrialKey;
import org.trialgraph.trial.TrialRecord;

/**
 * Reads study objects of the ClinicalTrials.gov interface, version 2: single, one a line, in an array, or in the pages
 * of {@code /studies}.
 */
public final class CtgovJsonReader implements RecordReader {
    private static final String NAME = "ctgov-json/1";
    private static final int MAXIMUM_DEPTH = 200;
    private static final int MAXIMUM_TEXT = 16 * 1024 * 1024;
    /** What the parser's messages say where they could quote the record. */
    private static final String NO_SOURCE =
            "Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); ";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAXIMUM_DEPTH)
                    .maxStringLength(MAXIMUM_TEXT)
                    .build())
            // kept as they are; whoever writes the graph replaces and reports them
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Source source() {
        return Source.CLINICALTRIALS_GOV;
    }

    @Override
    public boolean recognises(Head head) {
        char first = head.firstCharacter();
        return (first == '{' || first == '[')
                && (head.text().contains("\"protocolSection\"") || head.text().contains("\"studies\""));
    }

    @Override
    public void cut(InputStream in, RecordSink records) throws IOException {
        JsonRecords.cut(in, records, "studies");
    }

    @Override
    public Reading read(RawRecord raw) {
        if (raw.isOversized()) {
            return rejected(raw, ProblemKind.OVERSIZED_RECORD, "", "");
        }
        try {
            return study(raw, raw.bytes(), new ReadingProblems(raw.origin()));
        } catch (JsonProcessingException e) {
            DecodedText text = DecodedText.of(raw.bytes(), StandardCharsets.UTF_8);
            return text.replaced() > 0 ? repaired(raw, text) : malformed(raw, e);
        } catch (IOException e) {
            return malformed(raw, e);
        }
    }

    /** Reads what bytes that are no UTF-8 leave of the record. */
    private static Reading repaired(RawRecord raw, DecodedText text) {
        ReadingProblems problems = new ReadingProblems(raw.origin());
        problems.add(ProblemKind.ILLEGAL_CHARACTERS, "", Integer.toString(text.replaced()));
        try {
            return study(raw, text.text().getBytes(StandardCharsets.UTF_8), problems);
        } catch (IOException e) {
            return malformed(raw, e);
        }
    }

    private static Reading malformed(RawRecord raw, IOException e) {
        String message = e instanceof JsonProcessingException json ? message(json) : String.valueOf(e.getMessage());
        return rejected(raw, ProblemKind.MALFORMED_RECORD, "", message);
    }

    private static String message(JsonProcessingException e) {
        JsonLocation place = e.getLocation();
        String where = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
        return e.getOriginalMessage().replace(NO_SOURCE, "") + where;
    }

    private static Reading study(RawRecord raw, byte[] bytes, ReadingProblems problems) throws IOException {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            return study(raw, parser, new JsonFields(parser, problems), problems);
        }
    }

    private static Reading study(RawRecord raw, JsonParser parser, JsonFields json, ReadingProblems problems)
            throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return rejected(raw, ProblemKind.MALFORMED_RECORD, "", "the record is no JSON object");
        }
        StudyObject study = new StudyObject();
        study.read(json);
        if (parser.nextToken() != null) {
            return rejected(raw, ProblemKind.MALFORMED_RECORD, "", "something follows the JSON object");
        }
        Optional<TrialId> number = study.identification.registration();
        Optional<String> title = study.identification.briefTitle.or(() -> study.identification.officialTitle);
        if (number.isEmpty() && title.isEmpty()) {
            return rejected(raw, ProblemKind.NO_IDENTITY, "", study.identification.nctId.orElse(""));
        }
        if (number.isEmpty()) {
            problems.add(ProblemKind.MISSING_IDENTIFIER, "protocolSection.identificationModule.nctId", title.get());
        }
        TrialKey key = number.<TrialKey>map(TrialKey.Registered::new)
                .orElseGet(() -> TrialKey.mint(Source.CLINICALTRIALS_GOV, title.orElse(""), study.sponsor()));
        TrialRecord record = new TrialRecord(document(raw, study, number), study.trial(key));
        return new Reading.Accepted(record, problems.all());
    }

    private static SourceDocument document(RawRecord raw, StudyObject study, Optional<TrialId> number) {
        return new SourceDocument(
                Source.CLINICALTRIALS_GOV,
                Hashes.sha256(raw.bytes()),
                raw.origin(),
                number.flatMap(id -> id.register().page(id.canonical())),
                study.lastUpdated(),
                study.dataVersion(),
                NAME);
    }

    private static Reading rejected(RawRecord raw, ProblemKind kind, String field, String text) {
        return new Reading.Rejected(new Problem(kind, raw.origin(), field, text));
    }
}
