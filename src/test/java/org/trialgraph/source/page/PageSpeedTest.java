package org.trialgraph.source.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.source.RawRecord;
import org.trialgraph.source.Reading;
import org.trialgraph.source.RecordReader;
import org.trialgraph.source.clinconnect.ClinConnectReader;
import org.trialgraph.source.meddatax.MeddataxReader;
import org.trialgraph.source.medpath.MedPathReader;
import org.trialgraph.source.veeva.VeevaReader;
import org.trialgraph.trial.Origin;

/** No page, however odd, takes longer than its length allows. */
class PageSpeedTest {
    private static final int LENGTH = 60_000;
    private static final Map<RecordReader, List<String>> LABELS = Map.of(
            new ClinConnectReader(),
            List.of("Eligibility criteria", "Trial Officials", "Locations", "Trial Information"),
            new MeddataxReader(),
            List.of("Study Groups", "Interventions", "Sponsors", "Locations", "Other Identifiers", "Conditions"),
            new MedPathReader(),
            List.of(
                    "Conditions",
                    "Target Recruitment",
                    "Arm && Interventions",
                    "Primary Outcome Measures",
                    "Trial Locations"),
            new VeevaReader(),
            List.of("Treatments", "Identifiers", "Ages", "Masking"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aA",
                "a. A;b. ",
                "1. A ",
                "Intervention Type DRUG\n",
                "x\nGroup Type OTHER\nIntervention Type DRUG\n",
                "Biological: ",
                "(",
                "a, ",
                "&gt;",
                "<br>",
                "\\>",
                "¡Ý",
                "- • ",
                " ",
                "\n",
                "\t",
                "abcdeAbc",
                "1 year",
                "Role: X\n",
                "x\nExperimental group\n",
                "x (y) ",
                "<b>x</b>",
                "<ul><li>x",
                "Locations (1)\n",
                "🇰🇷x, y\n",
                "Drug: x\n",
                "abcde1. Abc",
            })
    void repeated_text_is_read_in_time(String piece) {
        String body = piece.repeat(LENGTH / piece.length());
        LABELS.forEach((reader, labels) -> labels.forEach(label -> {
            byte[] page = ("Title\n" + label + "\n" + body).getBytes(StandardCharsets.UTF_8);
            Reading reading = assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> reader.read(new RawRecord(page, new Origin("page", 1))),
                    reader.name() + " " + label);
            assertThat(reading).isNotNull();
        }));
    }
}
