package org.trialgraph.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The sentences of a study, as against its names, and the runs of words in them. */
final class Prose {
    /** Fields that hold names, titles and references: facts, which a copy must repeat word for word. */
    private static final Set<String> NAMES = Set.of(
            "briefTitle",
            "officialTitle",
            "acronym",
            "label",
            "name",
            "facility",
            "affiliation",
            "fullName",
            "id",
            "term",
            "url",
            "link",
            "interventionNames",
            "armGroupLabels",
            "otherNames",
            "conditions",
            "keywords",
            "city",
            "state",
            "country");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.'’-][\\p{L}\\p{N}]+)*");

    private Prose() {}

    /** Every text of the value that is not a name. */
    static List<String> sentences(Object value) {
        List<String> found = new ArrayList<>();
        collect("", value, found);
        return found;
    }

    /** Every run of so many words in the texts; a run never crosses from one text into the next. */
    static Set<String> runs(List<String> texts, int length) {
        Set<String> runs = new HashSet<>();
        for (String text : texts) {
            List<String> words = words(text);
            for (int start = 0; start + length <= words.size(); start++) {
                runs.add(String.join(" ", words.subList(start, start + length)));
            }
        }
        return runs;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .toList();
    }

    private static void collect(String key, Object value, List<String> found) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((name, inner) -> collect(name.toString(), inner, found));
        } else if (value instanceof List<?> values) {
            values.forEach(inner -> collect(key, inner, found));
        } else if (!NAMES.contains(key)) {
            found.add(value.toString());
        }
    }
}
