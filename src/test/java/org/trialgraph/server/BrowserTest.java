package org.trialgraph.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages in a real browser: they load whole, and neither the page nor its policy makes the console complain. */
class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> OPTIONS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--enable-logging=stderr",
            "--dump-dom");
    private static final long MOST_SECONDS = 120;

    private static SampleServer sample;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        assumeTrue(Files.isExecutable(CHROMIUM), "There is no browser at " + CHROMIUM);
        sample = new SampleServer();
    }

    @AfterAll
    static void stop() {
        if (sample != null) {
            sample.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', TrialGraph",
        "trial/NCT04221971, NK cells for leukaemia that came back",
        "trial/NCT00000001, <script>alert('title')</script>",
        "sparql, SPARQL",
    })
    void a_page_loads_without_a_word_on_the_console(String path, String heading) throws Exception {
        Path dom = folder.resolve("dom.html");
        String log = load(sample.server.address() + path, dom);
        Document page = Jsoup.parse(Files.readString(dom, UTF_8));
        assertThat(page.select("h1").text()).contains(heading);
        assertThat(page.select("footer p")).hasSize(1);
        assertThat(page.select("img, svg")).isEmpty();
        assertThat(log.lines().filter(line -> line.contains("CONSOLE"))).isEmpty();
    }

    @Test
    void a_page_with_a_fault_would_be_noticed() throws Exception {
        String log = load("data:text/html,<h1>x</h1><script>noSuchFunction()</script>", folder.resolve("dom.html"));
        assertThat(log.lines().filter(line -> line.contains("CONSOLE"))).isNotEmpty();
    }

    private String load(String address, Path dom) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(CHROMIUM.toString()));
        command.addAll(OPTIONS);
        command.add("--user-data-dir=" + folder.resolve("profile"));
        command.add(address);
        Process browser = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        try {
            assertThat(browser.waitFor(MOST_SECONDS, TimeUnit.SECONDS))
                    .as("the browser ends in time")
                    .isTrue();
        } finally {
            browser.destroyForcibly();
        }
        return Files.readString(log, UTF_8);
    }
}
