package org.trialgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trialgraph.trial.Origin;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.ProblemKind;

class ReportsTest {
    private final BuildReport report = new BuildReport();
    private final BuildOutcome outcome = new BuildOutcome(report, List.of(), List.of());

    private void reject(Origin place, String text) {
        report.rejected(new Problem(ProblemKind.MALFORMED_RECORD, place, "", text));
    }

    @Test
    void every_form_says_which_entry_of_an_archive_and_which_field() {
        Origin place = new Origin("dir/z.zip", 1).inside("sub/NCT1.json").at(4);
        report.accepted(place, List.of(new Problem(ProblemKind.MALFORMED_DATE, place, "start.date", "soon")));
        assertThat(outcome.text()).contains("dir/z.zip: 1 read", "    sub/NCT1.json#4 start.date: \"soon\"\n");
        assertThat(outcome.table()).contains("dir/z.zip\tMALFORMED_DATE\t1\tsub/NCT1.json\t4\tstart.date\tsoon\n");
        assertThat(outcome.json())
                .contains("\"file\" : \"dir/z.zip\"", "\"entry\" : \"sub/NCT1.json\"", "\"record\" : 4");
    }

    @Test
    void an_exclamation_mark_in_a_file_name_does_not_join_files() {
        reject(new Origin("wow!/a.json", 1), "");
        reject(new Origin("wow!/b.json", 1), "");
        assertThat(report.files()).containsOnlyKeys("wow!/a.json", "wow!/b.json");
    }

    @Test
    void nothing_of_an_input_reaches_the_forms_for_people_raw() {
        reject(new Origin("a\u001B[2J.zip", 1).inside("e\u0000\t"), "x\u0000y\tz\n");
        for (String form : List.of(outcome.text(), outcome.table(), ReportText.rejections(outcome))) {
            assertThat(form)
                    .doesNotContain("\u0000", "\u001B")
                    .contains("a\\u001b[2J.zip", "e\\u0000\\t", "x\\u0000y\\tz");
        }
    }

    @Test
    void a_terminal_gets_the_first_ten_reasons_and_the_count_of_the_rest() {
        for (int i = 1; i <= 25; i++) {
            reject(new Origin("f" + i + ".json", 1), "broken " + i);
        }
        assertThat(ReportText.rejections(outcome).lines())
                .hasSize(11)
                .startsWith("  f1.json#1: MALFORMED_RECORD \"broken 1\"");
        assertThat(ReportText.rejections(outcome)).endsWith("  and 15 more; files: 25");
    }
}
