package org.trialgraph.source.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trialgraph.source.Reading;

/**
 * Every page below {@code golden/<site>/<behaviour>/}, whatever its markup, gives the record of its folder.
 *
 * <p>With {@code -Dgolden.write=true} the expected files are written anew; look at the difference before it is kept.
 */
class GoldenPagesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final List<String> SITES = List.of("clinconnect", "meddatax", "medpath", "veeva");

    static List<Path> pages() throws IOException {
        try (Stream<Path> tree = Files.walk(GOLDEN)) {
            return tree.filter(file ->
                            SITES.contains(GOLDEN.relativize(file).getName(0).toString()))
                    .filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void gives_the_record_of_its_folder(Path page) throws IOException {
        Reading.Accepted reading = SavedPages.read(Files.readAllBytes(page))
                .match(accepted -> accepted, rejected -> fail("rejected: " + rejected.problem()));
        List<String> record = FlatRecord.of(reading.record());
        List<String> problems = FlatRecord.problems(reading);

        if (Boolean.getBoolean("golden.write") && page.endsWith("page.txt")) {
            Files.write(page.resolveSibling("record.tsv"), record);
            Files.write(page.resolveSibling("problems.tsv"), problems);
        }

        assertThat(record).containsExactlyElementsOf(Files.readAllLines(page.resolveSibling("record.tsv")));
        assertThat(problems).containsExactlyElementsOf(Files.readAllLines(page.resolveSibling("problems.tsv")));
    }

    @Test
    void covers_every_site_in_text_and_html() throws IOException {
        assertThat(pages()).hasSizeGreaterThan(25);
        for (String site : SITES) {
            assertThat(pages())
                    .filteredOn(page -> page.startsWith(GOLDEN.resolve(site)))
                    .anyMatch(page -> page.toString().endsWith(".html"))
                    .anyMatch(page -> page.toString().endsWith(".txt"));
        }
    }
}
