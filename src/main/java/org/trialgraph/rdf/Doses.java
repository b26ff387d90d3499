package org.trialgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Doses in names of interventions, e.g. {@code Fludarabine 25 mg/m2}. */
final class Doses {
    private static final Set<String> UNITS = Set.of(
            "mg", "g", "kg", "mcg", "µg", "μg", "ug", "ng", "ml", "l", "iu", "u", "mu", "miu", "m2", "gy", "cgy",
            "mmol", "unit", "units", "percent", "day", "days", "daily", "d", "hour", "hours", "h");

    private Doses() {}

    /** The words of a name without numbers that a unit follows, and without the units. */
    static List<String> without(String name) {
        List<String> words = Words.split(name);
        List<String> kept = new ArrayList<>(words.size());
        boolean inDose = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean number = isNumber(word);
            boolean dose = number ? inDose || beginsDose(words, i + 1) : isUnit(word, inDose);
            if (!dose) {
                kept.add(word);
            }
            inDose = dose;
        }
        return kept;
    }

    /** A number is a dose when a unit follows, or the next digits of a number with a decimal point or a range. */
    private static boolean beginsDose(List<String> words, int next) {
        return next < words.size() && (UNITS.contains(words.get(next)) || isNumber(words.get(next)));
    }

    private static boolean isUnit(String word, boolean inDose) {
        return isNumberWithUnit(word) || (inDose && UNITS.contains(word));
    }

    private static boolean isNumber(String word) {
        return digits(word) == word.length();
    }

    private static boolean isNumberWithUnit(String word) {
        int digits = digits(word);
        return digits > 0 && UNITS.contains(word.substring(digits));
    }

    private static int digits(String word) {
        int i = 0;
        while (i < word.length() && word.charAt(i) >= '0' && word.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
