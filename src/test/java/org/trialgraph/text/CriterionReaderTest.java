package org.trialgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialgraph.trial.finding.Evidence;
import org.trialgraph.trial.finding.Slot;
import org.trialgraph.trial.finding.StructuredCriterion;

class CriterionReaderTest {
    private static final Extractor EXTRACTOR = new Extractor(SchemeLabels.terms());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LVEF ≥ 50% | LeftVentricularEjectionFraction >= 50.0 %",
                "Ejection fraction of 45 % or more | LeftVentricularEjectionFraction >= 45.0 %",
                "Serum creatinine \\\\< 1.5 mg / dl | Creatinine < 1.5 mg/dL",
                "Total bilirubin not exceeding 1.5 times the upper limit of normal | Bilirubin <= 1.5 ULN",
                "Less than 2 times the upper limit of ALT | AlanineAminotransferase < 2.0 ULN",
                "AST and ALT ≤ 3 x ULN (5 x ULN if liver metastases) | AspartateAminotransferase <= 3.0 ULN, AlanineAminotransferase <= 3.0 ULN",
                "Creatinine clearance (Cockcroft-Gault) > 50 mL/min/1.73m2 | CreatinineClearance > 50.0 mL/min/1.73 m2",
                "Creatinine ≤ 2 mg/dL or ≤ 1.5 x ULN | Creatinine <= 2.0 mg/dL, Creatinine <= 1.5 ULN",
                "Neutrophils ≥ 1.0 × 10⁹/L and platelets ≥ 75,000/mm3 | NeutrophilCount >= 1.0 10^9/L, PlateletCount >= 75000.0 /mm3",
                "SpO2 no less than 92 % on room air | OxygenSaturation >= 92.0 %",
                "Life expectancy of at least 12 weeks | LifeExpectancy >= 12.0 weeks",
                "DLCO and FEV1 over 50% of predicted | DiffusingCapacity > 50.0 %, ForcedExpiratoryVolume > 50.0 %",
                "Life expectancy: 3 months or longer | LifeExpectancy >= 3.0 months",
                "Platelets over 50 000/mm3 | PlateletCount > 50000.0 /mm3",
                "Platelets to be counted within 7 days | ''",
                "ECOG 0-1. ECOG 2 allowed in cohort B | EcogPerformanceStatus <= 1.0",
                "Age ≥ 18 years | Age >= 18.0 years",
                "ECOG below 3 | EcogPerformanceStatus <= 2.0",
                "Not pregnant or breastfeeding | Pregnancy EXCLUDED, Lactation EXCLUDED",
                "Pregnancy test must be negative | Pregnancy EXCLUDED",
                "Agrees to avoid pregnancy | ''",
                "No active infection | ActiveInfection EXCLUDED",
                "Non-pregnant women | Pregnancy EXCLUDED",
                "Relapsed non-brainstem CNS tumor | ''",
                "Must have undergone allogeneic HSCT > 60 days before | PriorAllogeneicTransplant REQUIRED > 60.0 days",
                "Relapse after allogeneic transplant | PriorAllogeneicTransplant REQUIRED",
                "Relapse after autologous transplant or refractory disease | PriorAutologousTransplant ALTERNATIVE",
                "At least 100 days after allogeneic transplant | PriorAllogeneicTransplant ALLOWED >= 100.0 days",
                "A prior allogeneic transplant at least 90 days ago is required | PriorAllogeneicTransplant REQUIRED >= 90.0 days"
            })
    void what_must_be_is_read(String criterion, String expected) {
        assertThat(words("Inclusion Criteria:\n\n* " + criterion)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "History of allogeneic stem cell transplantation | PriorAllogeneicTransplant EXCLUDED",
                "Prior stem cell transplant within 3 months | PriorTransplant EXCLUDED <= 3.0 months",
                "Candidates for an allogeneic transplant | ''",
                "Active or uncontrolled infection | UncontrolledInfection EXCLUDED",
                "Active acute GVHD | ActiveGraftVersusHostDisease EXCLUDED",
                "Positive serology for HIV, hepatitis B or C | HIVInfection EXCLUDED, HepatitisBInfection EXCLUDED, HepatitisCInfection EXCLUDED",
                "Pregnant or nursing women | Pregnancy EXCLUDED, Lactation EXCLUDED",
                "LVEF below 40% | LeftVentricularEjectionFraction < 40.0 %",
                "Age < 18 or > 75 years | Age < 18.0 years, Age > 75.0 years",
                "Patients younger than 16 years | Age < 16.0 years",
                "ECOG > 2 | EcogPerformanceStatus > 2.0",
                "ECOG of 3 or more | EcogPerformanceStatus >= 3.0",
                "Karnofsky score < 70 % | KarnofskyOrLanskyScore < 70.0",
                "Neutrophils < 0.5 x10^9/L | NeutrophilCount < 0.5 10^9/L",
                "Solid organ transplantation | PriorOrganTransplant EXCLUDED",
                "Recipients of a kidney transplant | PriorOrganTransplant EXCLUDED",
                "Body weight below 40 kg | BodyWeight < 40.0 kg"
            })
    void what_must_not_be_is_read(String criterion, String expected) {
        assertThat(words("Exclusion Criteria:\n\n* " + criterion).split(", "))
                .containsExactlyInAnyOrder(expected.split(", "));
    }

    @Test
    void criteria_of_the_donor_are_told_from_those_of_the_patient() {
        String text =
                "Inclusion Criteria:\n\nPatients:\n\n* Age 2 to 30 years\n\nDonors:\n\n* Age 18 to 60 years\n* Not pregnant\n";
        List<StructuredCriterion> criteria = read(text);
        assertThat(criteria)
                .extracting(criterion -> criterion.person() + " " + criterion.topic())
                .containsExactlyInAnyOrder("DONOR Pregnancy", "PATIENT Age", "PATIENT Age", "DONOR Age", "DONOR Age");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Donor ≥ 18 years | DONOR Age >= 18.0 years",
                "Donor age 18-60 years | DONOR Age >= 18.0 years, DONOR Age <= 60.0 years",
                "The donor must weigh at least 30 kg | DONOR BodyWeight >= 30.0 kg",
                "Donors: LVEF > 50%; body weight above 50 kg | DONOR LeftVentricularEjectionFraction > 50.0 %, DONOR BodyWeight > 50.0 kg",
                "Related donor aged 18 years or older | DONOR Age >= 18.0 years"
            })
    void a_sentence_may_speak_of_the_donor(String criterion, String expected) {
        List<StructuredCriterion> criteria = read("Inclusion Criteria:\n\n* " + criterion);
        assertThat(criteria).extracting(one -> one.person() + " " + words(one)).containsExactly(expected.split(", "));
    }

    @Test
    void limits_of_groups_are_all_stated() {
        assertThat(words("Inclusion Criteria:\n\n* Cohort A: age 18-59 years; Cohort B: 60-75 years\n"))
                .isEqualTo("Age >= 18.0 years, Age >= 60.0 years, Age <= 59.0 years, Age <= 75.0 years");
        assertThat(words("Inclusion Criteria:\n\nArm 1:\n\n* ECOG 0-2\n\nArm 2:\n\n* ECOG 0-1\n"))
                .isEqualTo("EcogPerformanceStatus <= 2.0, EcogPerformanceStatus <= 1.0");
    }

    @Test
    void two_criteria_that_disagree_both_stand() {
        String text = "Inclusion Criteria:\n\n* Age ≥ 18 years\n* AML\n* Age 16 years or older\n";
        assertThat(words(text)).isEqualTo("Age >= 18.0 years, Age >= 16.0 years");
        assertThat(EXTRACTOR
                        .extract(TrialText.of("NK Cells for AML", "Patients receive NK cells.")
                                .withEligibility(text)
                                .trial())
                        .values(Slot.MIN_AGE_YEARS))
                .containsExactlyInAnyOrder("16", "18");
    }

    @Test
    void a_quote_holds_how_long_ago_it_was() {
        assertThat(read("Inclusion Criteria:\n\n* At least 90 days since the allogeneic transplant")
                        .get(0)
                        .evidence()
                        .quote())
                .isEqualTo("At least 90 days since the allogeneic transplant");
    }

    @Test
    void a_quote_is_exact_and_holds_the_unit() {
        String text = "Inclusion Criteria:\n\n* 𝛼 LVEF ≥ 50 % by scan";
        Evidence evidence = read(text).get(0).evidence();
        int start = text.offsetByCodePoints(0, evidence.start());
        assertThat(text.substring(start, text.offsetByCodePoints(0, evidence.end())))
                .isEqualTo(evidence.quote())
                .isEqualTo("LVEF ≥ 50 %");
    }

    private static List<StructuredCriterion> read(String eligibility) {
        return EXTRACTOR
                .extract(TrialText.of("NK Cells for AML", "Patients receive NK cells.")
                        .withEligibility(eligibility)
                        .trial())
                .criteria();
    }

    private static String words(String eligibility) {
        return String.join(
                ", ", read(eligibility).stream().map(CriterionReaderTest::words).toList());
    }

    private static String words(StructuredCriterion criterion) {
        return (criterion.topic()
                        + criterion.requirement().map(asked -> " " + asked).orElse("")
                        + criterion
                                .limit()
                                .map(limit -> " " + limit.comparator() + " " + limit.value() + " " + limit.unit())
                                .orElse(""))
                .strip();
    }
}
