package org.trialgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialgraph.trial.finding.Fact;
import org.trialgraph.trial.finding.Findings;
import org.trialgraph.trial.finding.Slot;

class ExtractorTest {
    private static final Extractor EXTRACTOR = new Extractor(SchemeLabels.terms());

    private static Findings read(String title, String summary) {
        return EXTRACTOR.extract(TrialText.of(title, summary).trial());
    }

    @Test
    void a_product_has_type_donor_dose_route_and_number_of_infusions() {
        Findings findings = read(
                "Haploidentical NK Cells for Relapsed or Refractory AML",
                "After fludarabine 25 mg/m2 on days -6 to -2 and cyclophosphamide, participants will receive three"
                        + " intravenous infusions of NK cells at 1x10^7 cells/kg.");
        assertThat(findings.values(Slot.CELL_THERAPY)).containsExactly("yes");
        assertThat(findings.values(Slot.CELL_TYPE)).containsExactly("NKCell");
        assertThat(findings.values(Slot.DONOR)).containsExactly("Haploidentical");
        assertThat(findings.values(Slot.DOSE)).containsExactly("1e7 cells/kg");
        assertThat(findings.values(Slot.ROUTE)).containsExactly("Intravenous");
        assertThat(findings.values(Slot.INFUSIONS)).containsExactly("3");
        assertThat(findings.values(Slot.CONDITIONING)).containsExactlyInAnyOrder("fludarabine", "cyclophosphamide");
        assertThat(findings.values(Slot.SETTING)).containsExactly("RelapsedOrRefractory");
    }

    @Test
    void a_drug_trial_in_nk_cell_lymphoma_gives_no_cells() {
        Findings findings = read(
                "Study of Drug X in NK/T-Cell Lymphoma",
                "This study evaluates the safety of drug X in patients with relapsed NK/T-cell lymphoma.");
        assertThat(findings.facts()).hasSize(1);
        assertThat(findings.values(Slot.CELL_THERAPY)).containsExactly("no");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CAR-NK Cells From Patients With Leukemia | Cells are grown in the laboratory. | Blood sample collection | no",
                "CAR-NK Cells for Leukemia | Blood is kept for research. | Blood sample collection; CAR-NK cells | yes",
                "Plasma for Knees | Stem cell therapy and plasma are of interest. | Platelet-rich plasma | no",
                "Cells for Knees | Stem cell therapy is of interest. | Stem cell injection | yes"
            })
    void interventions_tell_whether_cells_that_a_text_names_are_given(
            String title, String summary, String interventions, String expected) {
        TrialText text = TrialText.of(title, summary);
        for (String name : interventions.split("; ", -1)) {
            text = text.withIntervention(name);
        }
        assertThat(EXTRACTOR.extract(text.trial()).values(Slot.CELL_THERAPY)).containsExactly(expected);
    }

    @Test
    void every_quote_is_the_text_between_its_places() {
        String summary = "𝛼 marks the cells. Participants will receive CD19 CAR-NK cells from cord blood.";
        Findings findings = read("Study of CAR-NK Cells", summary);
        assertThat(findings.facts()).isNotEmpty();
        for (Fact fact : findings.facts()) {
            String text = fact.evidence().field().endsWith("briefSummary") ? summary : "Study of CAR-NK Cells";
            int from = text.offsetByCodePoints(0, fact.evidence().start());
            int to = text.offsetByCodePoints(0, fact.evidence().end());
            assertThat(text.substring(from, to)).isEqualTo(fact.evidence().quote());
        }
        assertThat(findings.values(Slot.TARGET)).containsExactly("CD19");
    }
}
