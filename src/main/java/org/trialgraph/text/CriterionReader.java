package org.trialgraph.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trialgraph.text.rule.Part;
import org.trialgraph.trial.CriterionKind;
import org.trialgraph.trial.finding.StructuredCriterion;

/** Eligibility criteria whose meaning is known: thresholds of organ function, and what lets in or keeps out. */
final class CriterionReader {
    private static final Pattern THRESHOLD = Pattern.compile(
            "^[^.;,\\n]{0,60}?(>=|≥|≧|\\\\>=|\\\\>|>|<=|≤|≦|\\\\<=|\\\\<|<|at least|greater than|more than|less than|below|above|over|up to)"
                    + " ?=? ?([0-9]+(?:\\.[0-9]+)?) ?(%|mg ?/ ?dl|µmol/l|μmol/l|umol/l|ml ?/ ?min|x ?uln|× ?uln|times|months?|weeks?|x ?10)?");
    private static final Pattern EXPRESSION = Pattern.compile(
            "\\b(cd[0-9]+|cll-?1|bcma|her2|mesothelin|gpc3|psma|b7-?h3|claudin ?18\\.2|nkg2d)\\b[^.;\\n]{0,40}?\\b(positive|positivity|expression|expressing|expressed)\\b");
    private static final Map<String, Pattern> MEASURES = new LinkedHashMap<>();
    private static final Map<String, Pattern> STATES = new LinkedHashMap<>();

    static {
        MEASURES.put("ejectionFraction", Pattern.compile("\\b(lvef|ejection fraction)\\b"));
        MEASURES.put("creatinine", Pattern.compile("\\bcreatinine\\b"));
        MEASURES.put("creatinineClearance", Pattern.compile("\\b(creatinine clearance|crcl|gfr|egfr|glomerular)\\b"));
        MEASURES.put("bilirubin", Pattern.compile("\\bbilirubin\\b"));
        MEASURES.put("transaminases", Pattern.compile("\\b(ast|alt|sgot|sgpt|transaminases?|aminotransferase)\\b"));
        MEASURES.put("oxygenSaturation", Pattern.compile("\\b(oxygen saturation|spo2|sao2)\\b"));
        MEASURES.put("lifeExpectancy", Pattern.compile("\\b(life expectancy|expected survival|survival time)\\b"));
        STATES.put("pregnancy", Pattern.compile("\\bpregnan(t|cy)\\b"));
        STATES.put("infection", Pattern.compile("\\binfections?\\b"));
        STATES.put("graftVersusHostDisease", Pattern.compile("\\b(gvhd|graft[- ]versus[- ]host)"));
        STATES.put(
                "priorTransplant",
                Pattern.compile(
                        "\\b(prior|previous|earlier|history of|received|undergone)\\b[^.;\\n]{0,40}\\b(transplant|transplantation|hsct|allo-?sct)\\b"));
        STATES.put("autoimmuneDisease", Pattern.compile("\\bautoimmun"));
        STATES.put("centralNervousSystemInvolvement", Pattern.compile("\\b(cns|central nervous system)\\b"));
    }

    private final List<StructuredCriterion> criteria = new ArrayList<>();

    /** The criteria of the eligibility section that have a known meaning. */
    static List<StructuredCriterion> read(List<Passage> passages) {
        CriterionReader reader = new CriterionReader();
        passages.forEach(reader::read);
        return reader.criteria;
    }

    private void read(Passage passage) {
        String text = lowerCase(passage.text());
        CriterionKind kind = passage.part() == Part.EXCLUSION ? CriterionKind.EXCLUSION : CriterionKind.INCLUSION;
        MEASURES.forEach((subject, words) -> {
            Matcher named = words.matcher(text);
            if (named.find()) {
                threshold(passage, text, kind, subject, named);
            }
        });
        STATES.forEach((subject, words) -> {
            Matcher named = words.matcher(text);
            if (named.find() && (kind == CriterionKind.EXCLUSION || subject.equals("priorTransplant"))) {
                add(passage, kind, subject, Optional.empty(), named.start(), named.end());
            }
        });
        Matcher expression = EXPRESSION.matcher(text);
        if (kind == CriterionKind.INCLUSION && expression.find()) {
            Matcher cut = THRESHOLD.matcher(text.substring(expression.end()));
            boolean stated = cut.find();
            int end = expression.end() + (stated ? cut.end() : 0);
            String subject = expression.group(1) + " expression";
            add(passage, kind, subject, stated ? Optional.of(cut) : Optional.empty(), expression.start(), end);
        }
    }

    private void threshold(Passage passage, String text, CriterionKind kind, String subject, Matcher named) {
        Matcher limit = THRESHOLD.matcher(text.substring(named.end()));
        if (limit.find()) {
            add(passage, kind, subject, Optional.of(limit), named.start(), named.end() + limit.end());
        }
    }

    private void add(Passage passage, CriterionKind kind, String subject, Optional<Matcher> limit, int from, int to) {
        criteria.add(new StructuredCriterion(
                kind,
                subject,
                limit.map(found -> comparator(found.group(1))),
                limit.map(found -> Double.parseDouble(found.group(2))),
                limit.flatMap(found -> Optional.ofNullable(found.group(3))).map(unit -> unit.replace(" ", "")),
                Quotes.ofCharacters(passage, from, to, "criterion." + subject.replace(' ', '-'), 0.85)));
    }

    private static String comparator(String words) {
        String sign = words.replace("\\", "");
        return switch (sign) {
            case ">=", "≥", "≧", "at least" -> ">=";
            case "<=", "≤", "≦", "up to" -> "<=";
            case "<", "less than", "below" -> "<";
            default -> ">";
        };
    }

    /** Lower case of the same length, so that places stay. */
    private static String lowerCase(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Character.toLowerCase(chars[i]);
        }
        return new String(chars);
    }
}
