package org.trialgraph.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units of laboratory values and times, as they are written behind a number. */
final class Units {
    private static final int LONGEST = 60;
    private static final String SKIPPED = " \\(\n";
    private static final Pattern UPPER_LIMIT = Pattern.compile(
            "(?:x|×|\\*|times|fold|-fold)?(?:the)?(?:local|institutional|institution's|laboratory|lab|age-adjusted)?"
                    + "(?:uln|uppernormallimit|upperlimit|uppernormal|normalupper|upperinstitutionallimit)(?:ofnormal)?|(?:x|×|times|fold)(?:the)?normal");
    private static final Map<String, String> WRITTEN = new LinkedHashMap<>();
    /** Units that make sense for a topic. */
    private static final Map<String, Set<String>> OF_TOPIC = Map.ofEntries(
            Map.entry("LifeExpectancy", Set.of("days", "weeks", "months", "years")),
            Map.entry("LeftVentricularEjectionFraction", Set.of("%")),
            Map.entry("ShorteningFraction", Set.of("%")),
            Map.entry("Creatinine", Set.of("mg/dL", "µmol/L", "mmol/L", "ULN", "mg%")),
            Map.entry("CreatinineClearance", Set.of("mL/min", "mL/min/1.73 m2", "mL/s")),
            Map.entry("GlomerularFiltrationRate", Set.of("mL/min", "mL/min/1.73 m2")),
            Map.entry("Bilirubin", Set.of("mg/dL", "µmol/L", "ULN", "mg%")),
            Map.entry("AspartateAminotransferase", Set.of("ULN", "U/L")),
            Map.entry("AlanineAminotransferase", Set.of("ULN", "U/L")),
            Map.entry("Transaminases", Set.of("ULN", "U/L")),
            Map.entry("OxygenSaturation", Set.of("%")),
            Map.entry("ForcedExpiratoryVolume", Set.of("%", "L")),
            Map.entry("ForcedVitalCapacity", Set.of("%", "L")),
            Map.entry("DiffusingCapacity", Set.of("%")),
            Map.entry("Haemoglobin", Set.of("g/dL", "g/L", "mmol/L", "mg/dL")),
            Map.entry("NeutrophilCount", Set.of("/µL", "/mm3", "/L", "10^9/L", "10^3/µL", "10^3/mm3", "10^6/L", "")),
            Map.entry("LymphocyteCount", Set.of("/µL", "/mm3", "/L", "10^9/L", "10^3/µL", "10^3/mm3", "")),
            Map.entry("WhiteBloodCellCount", Set.of("/µL", "/mm3", "/L", "10^9/L", "10^3/µL", "10^3/mm3", "")),
            Map.entry("BodyWeight", Set.of("kg")),
            Map.entry("PlateletCount", Set.of("/µL", "/mm3", "/L", "10^9/L", "10^3/µL", "10^3/mm3", "")));

    private static final double SMALLEST_BARE_COUNT = 100;

    static {
        WRITTEN.put("%", "%");
        WRITTEN.put("percent", "%");
        WRITTEN.put("mg/dl", "mg/dL");
        WRITTEN.put("mg%", "mg%");
        WRITTEN.put("ml/min/1.73m2", "mL/min/1.73 m2");
        WRITTEN.put("ml/min/1.73m^2", "mL/min/1.73 m2");
        WRITTEN.put("ml/min/1.73", "mL/min/1.73 m2");
        WRITTEN.put("ml/minute/1.73", "mL/min/1.73 m2");
        WRITTEN.put("ml/min", "mL/min");
        WRITTEN.put("cc/min", "mL/min");
        WRITTEN.put("mmol/l", "mmol/L");
        WRITTEN.put("g/dl", "g/dL");
        WRITTEN.put("gm/dl", "g/dL");
        WRITTEN.put("g/l", "g/L");
        WRITTEN.put("u/l", "U/L");
        WRITTEN.put("iu/l", "U/L");
        for (String micro : new String[] {"µ", "μ", "u"}) {
            WRITTEN.put(micro + "mol/l", "µmol/L");
            WRITTEN.put("/" + micro + "l", "/µL");
            WRITTEN.put("cells/" + micro + "l", "/µL");
        }
        WRITTEN.put("per" + "microliter", "/µL");
        WRITTEN.put("/mcl", "/µL");
        WRITTEN.put("cells/mm3", "/mm3");
        WRITTEN.put("/mm3", "/mm3");
        WRITTEN.put("cells/mm", "/mm3");
        WRITTEN.put("/mm", "/mm3");
        WRITTEN.put("percubicmillimeter", "/mm3");
        WRITTEN.put("/cumm", "/mm3");
        WRITTEN.put("cells/l", "/L");
        WRITTEN.put("/liter", "/L");
        WRITTEN.put("perliter", "/L");
        WRITTEN.put("/l", "/L");
        WRITTEN.put("weeks", "weeks");
        WRITTEN.put("week", "weeks");
        WRITTEN.put("months", "months");
        WRITTEN.put("month", "months");
        WRITTEN.put("days", "days");
        WRITTEN.put("day", "days");
        WRITTEN.put("years", "years");
        WRITTEN.put("year", "years");
        WRITTEN.put("kg", "kg");
        WRITTEN.put("kilogram", "kg");
        WRITTEN.put("l", "L");
    }

    private Units() {}

    /**
     * A unit in a text.
     *
     * @param end the place behind it, in UTF-16 units
     */
    record Written(String unit, int end) {}

    /** The unit that begins at a place of the text, after blanks; an empty one where there is none that is known. */
    static Written behind(String text, int place) {
        int limit = Math.min(text.length(), place + LONGEST);
        StringBuilder near = new StringBuilder(LONGEST);
        int[] places = new int[LONGEST + 1];
        for (int i = place; i < limit; i++) {
            if (SKIPPED.indexOf(text.charAt(i)) < 0) {
                near.append(Character.toLowerCase(text.charAt(i)));
                places[near.length()] = i + 1;
            }
        }
        String written = near.toString();
        Matcher upper = UPPER_LIMIT.matcher(written);
        if (upper.lookingAt()) {
            return new Written("ULN", places[upper.end()]);
        }
        for (Map.Entry<String, String> unit : WRITTEN.entrySet()) {
            if (written.startsWith(unit.getKey()) && isWhole(written, unit.getKey())) {
                return new Written(unit.getValue(), places[unit.getKey().length()]);
            }
        }
        return new Written("", place);
    }

    /** A unit of one letter must not be the beginning of a word. */
    private static boolean isWhole(String near, String unit) {
        return unit.length() > 1 || unit.equals("%") || near.length() == 1 || !Character.isLetter(near.charAt(1));
    }

    /** Whether a threshold makes sense for a topic. */
    static boolean suit(String topic, double value, String unit) {
        Set<String> units = OF_TOPIC.getOrDefault(topic, Set.of());
        return units.contains(unit) && (!unit.isEmpty() || value >= SMALLEST_BARE_COUNT);
    }

    /** Whether a topic is a measure. */
    static boolean isMeasured(String topic) {
        return OF_TOPIC.containsKey(topic);
    }
}
