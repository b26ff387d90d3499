package org.trialgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trialgraph.trial.Arm;
import org.trialgraph.trial.Conditions;
import org.trialgraph.trial.Description;
import org.trialgraph.trial.finding.CellProduct;
import org.trialgraph.trial.finding.Fact;
import org.trialgraph.trial.finding.Slot;

/** Products of one cell type that arms tell apart. */
class ArmProductsTest {
    private static final Extractor EXTRACTOR = new Extractor(SchemeLabels.terms());

    @Test
    void arms_with_other_donors_have_products_of_their_own() {
        List<CellProduct> products = products(
                "Haploidentical NK cells are infused intravenously at 1x10^7 cells/kg.",
                "Autologous NK cells are infused by the intraperitoneal route at 5x10^6 cells/kg.");
        assertThat(products).hasSize(2);
        assertThat(words(products.get(0))).contains("Haploidentical", "Intravenous", "1e7 cells/kg", "Cryopreserved");
        assertThat(words(products.get(0))).doesNotContain("Autologous", "Intraperitoneal", "5e6 cells/kg");
        assertThat(words(products.get(1))).contains("Autologous", "Intraperitoneal", "5e6 cells/kg", "Cryopreserved");
        assertThat(words(products.get(1))).doesNotContain("Haploidentical");
        assertThat(products).extracting(CellProduct::arms).containsExactly(List.of(0), List.of(1));
    }

    @Test
    void arms_with_other_routes_give_one_product() {
        List<CellProduct> products = products(
                "Haploidentical NK cells are infused intravenously.",
                "Haploidentical NK cells are infused by the intraperitoneal route.");
        assertThat(products).hasSize(1);
        assertThat(products.get(0).arms()).containsExactly(0, 1);
    }

    @Test
    void a_fact_of_an_arm_is_quoted_from_the_arm() {
        Fact donor =
                products("Haploidentical NK cells are infused.", "Autologous NK cells are infused.")
                        .get(1)
                        .facts()
                        .stream()
                        .filter(fact -> fact.slot() == Slot.DONOR)
                        .findFirst()
                        .orElseThrow();
        assertThat(donor.evidence().field())
                .isEqualTo("protocolSection.armsInterventionsModule.armGroups[1].description");
    }

    private static List<CellProduct> products(String first, String second) {
        TrialText text = new TrialText(
                "T",
                Optional.of("NK Cells for AML"),
                Optional.empty(),
                new Description(
                        Optional.of("Haploidentical or autologous cryopreserved NK cells are infused."),
                        Optional.empty()),
                Conditions.NOT_STATED,
                List.of(arm("A", first), arm("B", second)),
                List.of(),
                Optional.empty());
        return EXTRACTOR.extract(text.trial()).products();
    }

    private static Arm arm(String label, String description) {
        return new Arm(Optional.of(label), Optional.empty(), Optional.of(description), List.of());
    }

    private static List<String> words(CellProduct product) {
        return product.facts().stream().map(Fact::value).collect(Collectors.toList());
    }
}
