package org.trialgraph.source.ctgov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trialgraph.source.RawRecord;
import org.trialgraph.source.Reading;
import org.trialgraph.source.RecordText;
import org.trialgraph.trial.Origin;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.ProblemKind;

/** Every field that the register's study object has is read, or left out on purpose. */
class LeafPathsTest {
    private static final Path PATHS = Path.of("../shared/reference/ctgov-v2-leaf-paths.tsv");
    private static final String MARK = "NCT01234567";

    /** Beginnings of the paths that no record carries on purpose, without a problem. */
    private static final Map<String, String> DROPPED = Map.of(
            "protocolSection.contactsLocationsModule.centralContacts[]", "contact persons",
            "protocolSection.contactsLocationsModule.locations[].contacts[]", "contact persons");

    /** Beginnings of the paths that are not read yet; each occurrence is a problem. */
    private static final List<String> PASSED_OVER = List.of(
            "resultsSection",
            "annotationSection",
            "documentSection",
            "derivedSection.miscInfoModule.submissionTracking.firstMcpInfo");

    /** A field without which the field says nothing, given beside it. */
    private static final Map<String, String> BESIDE = Map.ofEntries(
            Map.entry("orgStudyIdInfo", "\"id\":\"x\""),
            Map.entry("secondaryIdInfos[]", "\"id\":\"x\""),
            Map.entry("organization", "\"fullName\":\"x\""),
            Map.entry("leadSponsor", "\"name\":\"x\""),
            Map.entry("collaborators[]", "\"name\":\"x\""),
            Map.entry("enrollmentInfo", "\"count\":7"),
            Map.entry("interventions[]", "\"name\":\"x\""),
            Map.entry("primaryOutcomes[]", "\"measure\":\"x\""),
            Map.entry("secondaryOutcomes[]", "\"measure\":\"x\""),
            Map.entry("otherOutcomes[]", "\"measure\":\"x\""),
            Map.entry("overallOfficials[]", "\"name\":\"x\""),
            Map.entry("seeAlsoLinks[]", "\"url\":\"x\""),
            Map.entry("geoPoint", "\"lat\":1,\"lon\":1"),
            Map.entry("meshes[]", "\"id\":\"x\",\"term\":\"x\""),
            Map.entry("ancestors[]", "\"id\":\"x\",\"term\":\"x\""));

    @Test
    void every_leaf_of_the_study_object_has_a_place() throws IOException {
        assumeTrue(Files.exists(PATHS), "the register's list of fields is not there: " + PATHS);
        List<String> lost = new ArrayList<>();
        List<String> lines = Files.readAllLines(PATHS);
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\t", -1);
            if (!isRead(columns[0], columns[1], columns[2])) {
                lost.add(columns[0]);
            }
        }
        assertThat(lost).isEmpty();
        assertThat(lines).hasSizeGreaterThan(340);
    }

    private static boolean isRead(String path, String type, String codes) {
        String value = value(path, type, codes);
        Reading.Accepted with = read(study(path, value));
        Reading.Accepted without = read(study(path, "null"));
        if (DROPPED.keySet().stream().anyMatch(path::startsWith)) {
            return kinds(with).isEmpty() && lines(with).equals(lines(without));
        }
        if (PASSED_OVER.stream().anyMatch(path::startsWith)) {
            return kinds(with).equals(List.of(ProblemKind.PASSED_OVER));
        }
        return kinds(with).isEmpty() && !lines(with).equals(lines(without));
    }

    private static String value(String path, String type, String codes) {
        if (!codes.isEmpty()) {
            return "\"" + codes.split("\\|", -1)[0] + "\"";
        }
        return switch (type) {
            case "boolean" -> "true";
            case "number", "integer" -> "17";
            case "string:date" -> "\"2021-03-04\"";
            default ->
                path.endsWith("retention")
                        ? "\"NONE_RETAINED\""
                        : path.endsWith("Age")
                                ? "\"3 Weeks\""
                                : path.contains("Date") ? "\"2021-03\"" : "\"" + MARK + "\"";
        };
    }

    /** A study with the value at the path, and beside it what the value needs. */
    private static String study(String path, String value) {
        String[] steps = path.split("\\.", -1);
        String json = value;
        for (int i = steps.length - 1; i >= 0; i--) {
            String step = steps[i];
            String inner = step.endsWith("[]") ? "[" + json + "]" : json;
            json = "{" + beside(steps, i) + "\"" + step.replace("[]", "") + "\":" + inner + "}";
        }
        return json;
    }

    private static String beside(String[] steps, int at) {
        String step = steps[at];
        if (at == 0) {
            String title = "\"protocolSection\":{\"identificationModule\":{\"briefTitle\":\"x\"}},";
            return step.equals("protocolSection") ? "" : title;
        }
        String object = steps[at - 1];
        return switch (object) {
            case "protocolSection" ->
                step.equals("identificationModule") ? "" : "\"identificationModule\":{\"briefTitle\":\"x\"},";
            case "identificationModule" ->
                step.equals("briefTitle") ? "\"officialTitle\":\"x\"," : "\"briefTitle\":\"x\",";
            default ->
                object.endsWith("DateStruct") && step.equals("type")
                        ? "\"date\":\"2021-03\","
                        : Stream.of(BESIDE.getOrDefault(object, "").split(",", -1))
                                .filter(member -> !member.isEmpty() && !member.startsWith("\"" + step + "\":"))
                                .map(member -> member + ",")
                                .collect(Collectors.joining());
        };
    }

    private static Reading.Accepted read(String json) {
        Reading reading = new CtgovJsonReader()
                .read(new RawRecord(json.getBytes(StandardCharsets.UTF_8), new Origin("study", 1)));
        assertThat(reading).as(json).isInstanceOf(Reading.Accepted.class);
        return (Reading.Accepted) reading;
    }

    private static List<String> lines(Reading.Accepted reading) {
        return RecordText.lines(reading.record().trial());
    }

    private static List<ProblemKind> kinds(Reading.Accepted reading) {
        return reading.problems().stream()
                .map(Problem::kind)
                .filter(kind -> kind != ProblemKind.MISSING_IDENTIFIER)
                .toList();
    }
}
