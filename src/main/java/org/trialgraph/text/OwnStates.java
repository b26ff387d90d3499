package org.trialgraph.text;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a condition cannot be because its own name says the opposite: "Secondary AML" is not de novo. */
final class OwnStates {
    private static final Set<String> RETURNED =
            Set.of("Relapsed", "Refractory", "RelapsedOrRefractory", "PostTransplantRelapse");
    private static final Map<Pattern, Set<String>> BARRED = Map.of(
            Pattern.compile(
                    "\\bsecondary|\\b(?:therapy|treatment)[ -]related|\\bt-?(?:aml|mds)\\b|\\bsaml\\b|transformed"),
            Set.of("DeNovo"),
            Pattern.compile("\\bde[ -]?novo"),
            Set.of("Secondary", "TherapyRelated"),
            Pattern.compile("relaps|recurren|refractory|resistant"),
            Set.of("NewlyDiagnosed", "Remission"),
            Pattern.compile("newly[ -]diagnosed|untreated|treatment[ -]na"),
            Set.of(
                    "Relapsed",
                    "Refractory",
                    "RelapsedOrRefractory",
                    "PostTransplantRelapse",
                    "Remission",
                    "MRDPositive"),
            Pattern.compile("\\bremission"),
            Set.of("Relapsed", "Refractory", "RelapsedOrRefractory", "PostTransplantRelapse", "NewlyDiagnosed"),
            Pattern.compile("\\blocali[sz]ed|\\bearly[ -]stage"),
            Set.of("AdvancedOrMetastatic"));

    private OwnStates() {}

    /** The states and onsets that a condition cannot have. A name that says two states, such as relapse and remission, bars none of either. */
    static Set<String> barred(String name) {
        Set<String> barred = new LinkedHashSet<>();
        BARRED.forEach((pattern, values) -> {
            if (pattern.matcher(name).find()) {
                barred.addAll(values);
            }
        });
        boolean mixed = barred.containsAll(RETURNED) && barred.contains("NewlyDiagnosed") && name.contains("relaps");
        return mixed ? Set.of() : barred;
    }
}
