package org.trialgraph.source.clinconnect;

import java.util.List;
import java.util.Optional;

/**
 * The line below the title: {@code Launched by SPONSOR IN CAPITALS · Apr 14, 2020}.
 *
 * @param date what is written as the date, empty text when there is none
 */
record Launch(String sponsor, String date) {
    static final String WORDS = "Launched by ";

    static Optional<Launch> find(List<String> lines) {
        return lines.stream()
                .map(line -> line.replace('\t', ' ').strip())
                .filter(line -> line.startsWith(WORDS))
                .findFirst()
                .map(Launch::of);
    }

    private static Launch of(String line) {
        int dot = line.lastIndexOf('·');
        return dot < 0
                ? new Launch(line.substring(WORDS.length()).strip(), "")
                : new Launch(
                        line.substring(WORDS.length(), Math.max(dot, WORDS.length()))
                                .strip(),
                        line.substring(dot + 1).strip());
    }
}
