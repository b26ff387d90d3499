package org.trialgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trialgraph.trial.Conditions;
import org.trialgraph.trial.Description;
import org.trialgraph.trial.finding.Findings;
import org.trialgraph.trial.finding.Slot;
import org.trialgraph.trial.finding.StructuredCriterion;

class DescribedCriteriaTest {
    private static final Extractor EXTRACTOR = new Extractor(SchemeLabels.terms());

    @Test
    void criteria_in_one_line_of_a_description_are_read() {
        assertThat(topics("NK cells are given. Key Inclusion Criteria: age 18-65; ECOG 0-1; LVEF > 45%. "
                        + "Key Exclusion Criteria: prior allogeneic transplant; pregnancy"))
                .containsExactlyInAnyOrder(
                        "INCLUSION Age",
                        "INCLUSION Age",
                        "INCLUSION EcogPerformanceStatus",
                        "INCLUSION LeftVentricularEjectionFraction",
                        "EXCLUSION PriorAllogeneicTransplant",
                        "EXCLUSION Pregnancy");
    }

    @Test
    void a_list_ends_where_the_description_goes_on() {
        assertThat(topics("NK cells are given.\n\nInclusion criteria:\n\n1. LVEF > 45%\n2. SpO2 > 92%\n\n"
                        + "Pregnancy is tested for at the end."))
                .containsExactly("INCLUSION LeftVentricularEjectionFraction", "INCLUSION OxygenSaturation");
    }

    @Test
    void what_keeps_out_is_no_fact_of_the_population() {
        Findings findings = findings("Inclusion: relapsed AML. Exclusion: newly diagnosed AML.", Optional.empty());
        assertThat(findings.values(Slot.SETTING)).containsExactly("RelapsedOrRefractory");
    }

    @Test
    void a_record_with_criteria_of_its_own_keeps_to_them() {
        Findings findings = findings("Inclusion: LVEF > 45%.", Optional.of("Inclusion Criteria:\n\n* SpO2 > 92%"));
        assertThat(findings.criteria()).extracting(StructuredCriterion::topic).containsExactly("OxygenSaturation");
    }

    @Test
    void quotes_are_exact_text_of_the_description() {
        String text = "𝛼 NK cells.\n\nInclusion criteria:\n\n* LVEF ≥ 45 %\n";
        assertThat(findings(text, Optional.empty()).criteria())
                .extracting(StructuredCriterion::evidence)
                .allSatisfy(evidence -> assertThat(text.substring(
                                text.offsetByCodePoints(0, evidence.start()),
                                text.offsetByCodePoints(0, evidence.end())))
                        .isEqualTo(evidence.quote())
                        .isEqualTo("LVEF ≥ 45 %"));
    }

    private static List<String> topics(String description) {
        return findings(description, Optional.empty()).criteria().stream()
                .map(one -> one.kind() + " " + one.topic())
                .toList();
    }

    private static Findings findings(String description, Optional<String> eligibility) {
        return EXTRACTOR.extract(new TrialText(
                        "T",
                        Optional.of("NK Cells for AML"),
                        Optional.empty(),
                        new Description(Optional.of("Patients receive NK cells."), Optional.of(description)),
                        Conditions.NOT_STATED,
                        List.of(),
                        List.of(),
                        eligibility)
                .trial());
    }
}
