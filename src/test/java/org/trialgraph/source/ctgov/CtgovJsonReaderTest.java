package org.trialgraph.source.ctgov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trialgraph.source.GoldenReadings;
import org.trialgraph.source.RawRecord;
import org.trialgraph.source.ReaderContract;
import org.trialgraph.source.Reading;
import org.trialgraph.source.RecordReader;
import org.trialgraph.trial.Hashes;
import org.trialgraph.trial.Origin;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.SourceDocument;
import org.trialgraph.trial.Title;

class CtgovJsonReaderTest extends ReaderContract {
    private static final String FIRST = "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT05304754\","
            + "\"briefTitle\":\"NK cells after transplantation\"},\"statusModule\":{\"overallStatus\":\"RECRUITING\","
            + "\"startDateStruct\":{\"date\":\"2020-11-30\",\"type\":\"ACTUAL\"}},\"eligibilityModule\":"
            + "{\"eligibilityCriteria\":\"Inclusion Criteria:\\n\\n* Age \\\\< 18 years\",\"minimumAge\":\"1 Year\"}}}";
    private static final String SECOND = "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT00567567\","
            + "\"briefTitle\":\"One or two myeloablative courses\"},\"contactsLocationsModule\":{\"locations\":"
            + "[{\"city\":\"Madrid\",\"geoPoint\":{\"lat\":40.4165,\"lon\":-3.70256}}]}},\"hasResults\":true}";

    static List<Path> folders() {
        return GoldenReadings.folders("ctgov-json");
    }

    @ParameterizedTest
    @MethodSource("folders")
    void golden_folders_are_read_as_expected(Path folder) throws IOException {
        GoldenReadings.check(reader(), folder);
    }

    @Test
    void the_document_says_where_the_record_is_from() {
        String text = FIRST.replace(
                "\"statusModule\":{", "\"statusModule\":{\"lastUpdatePostDateStruct\":{\"date\":\"2022-03-31\"},");
        Reading reading = reader().read(new RawRecord(bytes(text), new Origin("studies.ndjson", 3)));
        SourceDocument document = ((Reading.Accepted) reading).record().document();
        assertThat(document.sha256()).isEqualTo(Hashes.sha256(bytes(text)));
        assertThat(document.url()).contains("https://clinicaltrials.gov/study/NCT05304754");
        assertThat(document.lastUpdated().orElseThrow().iso()).isEqualTo("2022-03-31");
        assertThat(document.origin()).hasToString("studies.ndjson#3");
        assertThat(document.reader()).isEqualTo("ctgov-json/1");
    }

    @Test
    void bytes_that_are_no_text_are_replaced_and_reported() {
        byte[] latin = FIRST.replace("NK cells", "Zellen für Jörg").getBytes(StandardCharsets.ISO_8859_1);
        Reading.Accepted reading = accepted(latin);
        assertThat(reading.record().trial().identification().titles())
                .extracting(Title::text)
                .containsExactly("Zellen f\uFFFDr J\uFFFDrg after transplantation");
        assertThat(reading.record().document().sha256()).isEqualTo(Hashes.sha256(latin));
        assertThat(reading.problems())
                .containsExactly(new Problem(ProblemKind.ILLEGAL_CHARACTERS, new Origin("studies.ndjson", 3), "", "2"));
    }

    @Test
    void a_field_that_stands_twice_is_read_once_and_reported() {
        String text = FIRST.replace(
                        "\"overallStatus\":\"RECRUITING\",",
                        "\"overallStatus\":\"RECRUITING\",\"overallStatus\":\"COMPLETED\",")
                .replace(
                        "\"eligibilityModule\":", "\"statusModule\":{\"whyStopped\":\"money\"},\"eligibilityModule\":");
        Reading.Accepted reading = accepted(bytes(text));
        assertThat(reading.record().trial())
                .isEqualTo(accepted(bytes(FIRST)).record().trial());
        assertThat(reading.problems())
                .extracting(Problem::kind, Problem::field, Problem::text)
                .containsExactly(
                        tuple(ProblemKind.REPEATED_FIELD, "protocolSection.statusModule.overallStatus", "COMPLETED"),
                        tuple(ProblemKind.REPEATED_FIELD, "protocolSection.statusModule", ""));
    }

    private Reading.Accepted accepted(byte[] record) {
        return (Reading.Accepted) reader().read(new RawRecord(record, new Origin("studies.ndjson", 3)));
    }

    @Override
    protected RecordReader reader() {
        return new CtgovJsonReader();
    }

    @Override
    protected List<byte[]> records() {
        return List.of(bytes(FIRST), bytes(SECOND), bytes(FIRST.replace("NCT05304754", "NCT00470873")));
    }

    @Override
    protected byte[] file(List<byte[]> records) {
        return bytes(records.stream()
                .map(record -> new String(record, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n")));
    }

    @Override
    protected byte[] brokenRecord() {
        return bytes("{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT00000102\",");
    }

    @Override
    protected Optional<byte[]> withUnknownField() {
        return Optional.of(bytes(FIRST.replace("\"statusModule\":{", "\"statusModule\":{\"mood\":[{\"good\":1}],")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
