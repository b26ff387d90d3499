package org.trialgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user runs them, in this process. */
class CommandLineTest {
    @TempDir
    private Path folder = Path.of("");

    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final InputStream realIn = System.in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void catch_what_is_printed() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void give_the_streams_back() {
        System.setOut(realOut);
        System.setErr(realErr);
        System.setIn(realIn);
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Main.run(arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String graph() {
        return folder.resolve("graph").toString();
    }

    private void buildSample() {
        assertThat(run("build", "--sample", "--quiet", "--graph", graph()))
                .as(said())
                .isZero();
    }

    @Test
    void a_built_sample_answers_queries_in_every_format() {
        buildSample();
        for (String format : new String[] {"table", "csv", "tsv", "json", "ndjson", "md"}) {
            assertThat(run("query", "trials-by-phase", "--graph", graph(), "-o", format))
                    .isZero();
            assertThat(printed()).as(format).contains("phase 1");
        }
        assertThat(run("stats", "--graph", graph(), "-o", "tsv")).isZero();
        assertThat(printed()).contains("ontology#Trial\t");
        assertThat(run("check", "--graph", graph())).as(printed()).isZero();
    }

    @Test
    void a_query_is_read_from_standard_input_and_from_a_file() throws IOException {
        buildSample();
        String query = "SELECT (COUNT(*) AS ?n) { ?t a <https://w3id.org/trialgraph/ontology#Trial> }";
        System.setIn(new java.io.ByteArrayInputStream(query.getBytes(StandardCharsets.UTF_8)));
        assertThat(run("query", "-", "--graph", graph(), "-o", "tsv")).isZero();
        String fromInput = printed();
        assertThat(fromInput).startsWith("n\n").matches("n\n[1-9][0-9]*\n");
        Path file = Files.writeString(folder.resolve("count.rq"), query);
        assertThat(run("query", file.toString(), "--graph", graph(), "-o", "tsv"))
                .isZero();
        assertThat(printed()).isEqualTo(fromInput);
    }

    @Test
    void an_option_out_of_its_range_is_wrong_usage() {
        assertThat(run("build", "--sample", "--threads", "0", "--graph", graph()))
                .isEqualTo(2);
        assertThat(run("build", "--sample", "--base", "x", "--graph", graph())).isEqualTo(2);
        buildSample();
        assertThat(run("serve", "--port", "99999", "--graph", graph())).isEqualTo(2);
        assertThat(said()).contains("--port").doesNotContain("unexpected");
        assertThat(run("serve", "--query-timeout", "0", "--graph", graph())).isEqualTo(2);
    }

    @Test
    void a_file_that_cannot_be_read_or_written_is_named() {
        buildSample();
        String nowhere = folder.resolve("absent/graph.nq").toString();
        assertThat(run("export", nowhere, "--graph", graph())).isEqualTo(2);
        assertThat(said()).contains(nowhere).doesNotContain("\tat ");
        assertThat(run("export", folder.resolve("graph.foo").toString(), "--graph", graph()))
                .isEqualTo(2);
        assertThat(said()).contains("graph.foo").contains("--format");
        assertThat(run("extract", nowhere)).isEqualTo(2);
        assertThat(said()).contains(nowhere);
    }

    @Test
    void an_empty_answer_says_so_by_its_code() {
        buildSample();
        assertThat(run("query", "trials-of-sponsor", "name=Nobody at all", "--graph", graph()))
                .isEqualTo(1);
    }

    @Test
    void rows_that_a_limit_cut_off_are_not_lost_in_silence() {
        buildSample();
        assertThat(run("query", "trials-by-phase", "--graph", graph())).isZero();
        assertThat(said()).isEmpty();
        assertThat(run("query", "lowest-confidence", "--graph", graph(), "-o", "tsv"))
                .isZero();
        assertThat(printed().lines().count()).isEqualTo(1 + 200);
        assertThat(said()).contains("the first 200 rows").contains("--explain lowest-confidence");
    }

    @Test
    void queries_are_listed_and_explained_without_a_graph() {
        assertThat(run("query", "-o", "tsv")).isZero();
        assertThat(printed().lines().count()).isGreaterThan(20);
        assertThat(run("query", "--explain", "trials-of-condition")).isZero();
        assertThat(printed()).contains("condition=concept:disease").contains("SELECT");
    }

    @Test
    void mistakes_are_explained_and_have_their_codes() {
        assertThat(run("query", "trials-by-phase", "--graph", graph())).isEqualTo(5);
        assertThat(said()).contains("trialgraph build");
        assertThat(run("query", "trials-by-phases")).isEqualTo(2);
        assertThat(said()).contains("Did you mean").contains("trials-by-phase");
        assertThat(run("build", "--graph", graph())).isEqualTo(2);
        assertThat(run("build", folder.resolve("absent").toString(), "--graph", graph()))
                .isEqualTo(2);
        assertThat(said()).contains("absent");
        assertThat(run("bild")).isEqualTo(2);
        assertThat(said()).contains("build");
    }

    @Test
    void a_build_in_which_nothing_is_accepted_publishes_nothing() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear all,\nthis is no trial.\n");
        assertThat(run("build", file.toString(), "--graph", graph())).isEqualTo(3);
        assertThat(said()).contains("0 accepted + 1 rejected").contains("not published");
        assertThat(run("query", "trials-by-phase", "--graph", graph())).isEqualTo(5);
    }

    @Test
    void an_export_can_be_read_again_and_holds_every_statement() throws IOException {
        buildSample();
        Path file = folder.resolve("all.nq");
        assertThat(run("export", file.toString(), "--graph", graph())).isZero();
        long lines = Files.readAllLines(file).size();
        assertThat(run("stats", "--graph", graph())).isZero();
        assertThat(said()).contains("statements    " + lines + " ");
    }
}
