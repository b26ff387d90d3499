package org.trialgraph.rdf;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.trialgraph.trial.Age;
import org.trialgraph.trial.Criterion;
import org.trialgraph.trial.CriterionKind;
import org.trialgraph.trial.Eligibility;
import org.trialgraph.trial.EligibleSex;
import org.trialgraph.trial.Trial;

/** States who may take part: the criteria as a text and one by one, sex, ages, population. */
final class EligibilityMapper implements Mapper {
    private static final CodedTerm SEX = new CodedTerm(EligibilityTerms.SEX, EligibilityTerms.SEX_REPORTED);
    private static final CodedTerm STANDARD_AGE =
            new CodedTerm(EligibilityTerms.STANDARD_AGE, EligibilityTerms.STANDARD_AGE_REPORTED);
    private static final CodedTerm SAMPLING =
            new CodedTerm(EligibilityTerms.SAMPLING_METHOD, EligibilityTerms.SAMPLING_METHOD_REPORTED);
    private static final AgeTerms MINIMUM = new AgeTerms(
            EligibilityTerms.MINIMUM_AGE, EligibilityTerms.MINIMUM_AGE_YEARS, EligibilityTerms.MINIMUM_AGE_REPORTED);
    private static final AgeTerms MAXIMUM = new AgeTerms(
            EligibilityTerms.MAXIMUM_AGE, EligibilityTerms.MAXIMUM_AGE_YEARS, EligibilityTerms.MAXIMUM_AGE_REPORTED);
    private static final String CRITERIA = "eligibility.criteria";

    private static final int LABELLED = 200;

    private final Map<CriterionKind, Node[]> labels = newLabels();

    private record AgeTerms(Node age, Node years, Node reported) {}

    @Override
    public void map(Trial trial, Statements out) {
        Eligibility eligibility = trial.eligibility();
        Node subject = out.trial();
        out.text(subject, EligibilityTerms.ELIGIBILITY_TEXT, eligibility.text(), "eligibility.text");
        criteria(eligibility.criteria(), out);
        sex(eligibility.sex(), out);
        age(eligibility.ages().minimum(), MINIMUM, out, "eligibility.ages.minimum");
        age(eligibility.ages().maximum(), MAXIMUM, out, "eligibility.ages.maximum");
        out.coded(subject, STANDARD_AGE, eligibility.ages().standardAges(), "eligibility.ages.standardAges");
        out.flag(subject, EligibilityTerms.HEALTHY_VOLUNTEERS, eligibility.healthyVolunteers());
        out.text(
                subject,
                EligibilityTerms.STUDY_POPULATION,
                eligibility.population().description(),
                "eligibility.population.description");
        out.coded(
                subject, SAMPLING, eligibility.population().samplingMethod(), "eligibility.population.samplingMethod");
    }

    private void criteria(List<Criterion> criteria, Statements out) {
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            int n = i + 1;
            Node label = label(criterion.kind(), n);
            Node node = out.part("criterion", n, EligibilityTerms.CRITERION, Types.ELIGIBILITY_CRITERION, label);
            out.add(node, EligibilityTerms.CRITERION_KIND, CodeSchemes.concept(criterion.kind()));
            out.text(node, EligibilityTerms.TEXT, criterion.text(), CRITERIA);
            out.integer(node, EligibilityTerms.POSITION, n);
            out.integer(node, EligibilityTerms.NESTING_LEVEL, criterion.level());
            out.text(node, EligibilityTerms.HEADING, criterion.heading(), CRITERIA);
        }
    }

    /** The labels of the first criteria are the same in every trial. */
    private Node label(CriterionKind kind, int n) {
        Node[] known = labels.get(kind);
        return known != null && n < known.length ? known[n] : Literals.text(name(kind) + n);
    }

    private static Map<CriterionKind, Node[]> newLabels() {
        Map<CriterionKind, Node[]> labels = new EnumMap<>(CriterionKind.class);
        for (CriterionKind kind : CriterionKind.values()) {
            Node[] known = new Node[LABELLED];
            Arrays.setAll(known, n -> Literals.text(name(kind) + n));
            labels.put(kind, known);
        }
        return labels;
    }

    private static String name(CriterionKind kind) {
        return switch (kind) {
            case INCLUSION -> "inclusion criterion ";
            case EXCLUSION -> "exclusion criterion ";
            case UNDIVIDED -> "criterion ";
        };
    }

    private static void sex(EligibleSex sex, Statements out) {
        out.coded(out.trial(), SEX, sex.sex(), "eligibility.sex");
        out.flag(out.trial(), EligibilityTerms.GENDER_BASED, sex.genderBased());
        out.text(
                out.trial(),
                EligibilityTerms.GENDER_DESCRIPTION,
                sex.genderDescription(),
                "eligibility.sex.genderDescription");
    }

    private static void age(Optional<Age> age, AgeTerms terms, Statements out, String field) {
        if (age.isPresent()) {
            out.text(out.trial(), terms.reported(), age.get().reported(), field);
            age.get().value().ifPresent(value -> {
                out.add(out.trial(), terms.age(), out.literals().duration(value));
                out.add(out.trial(), terms.years(), out.literals().ageInYears(value));
            });
        }
    }
}
