package org.trialgraph.rdf;

import java.util.List;
import java.util.Optional;
import org.trialgraph.trial.Arm;
import org.trialgraph.trial.Conditions;
import org.trialgraph.trial.Criterion;
import org.trialgraph.trial.CriterionKind;
import org.trialgraph.trial.Eligibility;
import org.trialgraph.trial.Treatment;
import org.trialgraph.trial.TrialRecord;
import org.trialgraph.trial.finding.Absence;
import org.trialgraph.trial.finding.CellProduct;
import org.trialgraph.trial.finding.ConditionState;
import org.trialgraph.trial.finding.Evidence;
import org.trialgraph.trial.finding.Fact;
import org.trialgraph.trial.finding.Findings;
import org.trialgraph.trial.finding.Limit;
import org.trialgraph.trial.finding.Person;
import org.trialgraph.trial.finding.RegimenAgent;
import org.trialgraph.trial.finding.Requirement;
import org.trialgraph.trial.finding.Slot;
import org.trialgraph.trial.finding.StructuredCriterion;
import org.trialgraph.trial.finding.Timing;

/** A record with two arms, and findings of two products, a regimen, support and criteria in it. */
final class FoundFacts {
    static final String SUMMARY = "protocolSection.descriptionModule.briefSummary";
    static final String CRITERIA = "protocolSection.eligibilityModule.eligibilityCriteria";
    private static final String ELIGIBILITY = "\uD83D\uDE00 CD33 expression of 20 % or more\nPregnant women";

    private FoundFacts() {}

    static TrialRecord record() {
        TrialFixture fixture = new TrialFixture();
        fixture.treatment = new Treatment(List.of(arm("Donor NK cells"), arm("CAR-NK cells")), List.of());
        fixture.eligibility = new Eligibility(
                Optional.of(ELIGIBILITY),
                List.of(
                        criterion(CriterionKind.INCLUSION, "CD33 expression of 20 % or more"),
                        criterion(CriterionKind.EXCLUSION, "Pregnant women")),
                Eligibility.NOT_STATED.sex(),
                Eligibility.NOT_STATED.ages(),
                Optional.empty(),
                Eligibility.NOT_STATED.population());
        fixture.conditions = new Conditions(List.of("Acute Myeloid Leukemia"), List.of());
        return fixture.build();
    }

    static Findings everything() {
        List<Fact> trial = List.of(
                fact(Slot.CELL_THERAPY, "yes", "NK cells"),
                fact(Slot.CONDITIONING, "fludarabine", "Flu"),
                fact(Slot.CONDITIONING, "total body irradiation", "TBI"),
                fact(Slot.CYTOKINE_SUPPORT, "IL-2", "IL-2"),
                fact(Slot.COMBINATION, "rituximab", "rituximab"),
                fact(Slot.COMBINATION, "cryosurgery of the tumour", "cryosurgery"),
                fact(Slot.SETTING, "RelapsedOrRefractory", "r/r"),
                fact(Slot.TRANSPLANT, "AfterTransplant", "after transplant"),
                fact(Slot.ECOG_MAX, "2", "ECOG 0-2"),
                fact(Slot.KARNOFSKY_MIN, "70", "KPS 70"),
                fact(Slot.KARNOFSKY_MIN, "50", "Lansky 50"),
                fact(Slot.MIN_AGE_YEARS, "0.5", "6 months"),
                fact(Slot.MAX_AGE_YEARS, "75", "75 years"));
        return new Findings(
                trial,
                List.of(donorCells(), carCells()),
                List.of(
                        agent("fludarabine", 25.0, "mg/m2", -6, -2, "Flu 25 mg/m2 on days -6 to -2"),
                        bare("total body irradiation", "TBI")),
                List.of(agent("IL-2", 1e6, "IU/m2", 0, 5, "IL-2 for six days")),
                criteria(),
                List.of(
                        new ConditionState(0, ConditionState.Kind.STATE, "Relapsed", evidence("relapsed")),
                        new ConditionState(0, ConditionState.Kind.ONSET, "DeNovo", evidence("de novo"))),
                List.of(new Absence(Slot.FEEDER, evidence("feeder-free"))),
                Optional.empty());
    }

    private static List<StructuredCriterion> criteria() {
        return List.of(
                new StructuredCriterion(
                        CriterionKind.INCLUSION,
                        Person.PATIENT,
                        "AntigenExpression",
                        Optional.of("CD33"),
                        Optional.of(Requirement.REQUIRED),
                        Optional.of(new Limit(">=", 20, "%")),
                        new Evidence(CRITERIA, 2, 17, "CD33 expression", "criterion.antigen", 0.85)),
                new StructuredCriterion(
                        CriterionKind.EXCLUSION,
                        Person.DONOR,
                        "Pregnancy",
                        Optional.empty(),
                        Optional.of(Requirement.EXCLUDED),
                        Optional.empty(),
                        new Evidence(CRITERIA, 34, 42, "Pregnant", "criterion.pregnancy", 0.85)));
    }

    private static CellProduct donorCells() {
        return new CellProduct(
                "NK cells",
                List.of(
                        fact(Slot.CELL_TYPE, "NKCell", "NK cells"),
                        fact(Slot.DONOR, "Haploidentical", "haplo"),
                        fact(Slot.SOURCE_MATERIAL, "PeripheralBlood", "apheresis"),
                        fact(Slot.PROCESSING, "ExVivoExpansion", "expanded"),
                        fact(Slot.FEEDER, "K562-mbIL21-41BBL", "K562"),
                        fact(Slot.CULTURE_CYTOKINE, "IL-15", "IL-15"),
                        fact(Slot.DOSE, "1e6 cells/kg", "1x10^6/kg"),
                        fact(Slot.DOSE, "1e7 cells/kg", "1x10^7/kg"),
                        fact(Slot.INFUSIONS, "2-4", "two to four"),
                        fact(Slot.ROUTE, "Intravenous", "i.v.")),
                List.of(
                        new Timing(Timing.Kind.INTERVAL, 7, evidence("weekly")),
                        new Timing(Timing.Kind.DAY_FROM_TRANSPLANT, -2, evidence("day -2"))),
                List.of(0));
    }

    private static CellProduct carCells() {
        return new CellProduct(
                "CAR-NK cells",
                List.of(
                        fact(Slot.CELL_TYPE, "CARNKCell", "CAR-NK"),
                        fact(Slot.ENGINEERING, "CAR", "CAR"),
                        fact(Slot.TARGET, "CLEC12A", "CLL-1"),
                        fact(Slot.PRESERVATION, "Cryopreserved", "frozen"),
                        range("1e6 cells/kg"),
                        range("3e6 cells/kg"),
                        fact(Slot.INFUSIONS, ">=2", "at least two")),
                List.of(
                        new Timing(Timing.Kind.MINIMUM_INTERVAL, 7, evidence("one to two weeks")),
                        new Timing(Timing.Kind.MAXIMUM_INTERVAL, 14, evidence("one to two weeks")),
                        new Timing(Timing.Kind.DAY, 0, evidence("day 0"))),
                List.of(1));
    }

    static Findings ofFacts(Fact... facts) {
        return Findings.ofFacts(List.of(facts));
    }

    static Fact fact(Slot slot, String value, String quote) {
        return new Fact(slot, value, evidence(quote));
    }

    private static Fact range(String end) {
        return new Fact(Slot.DOSE, end, new Evidence(SUMMARY, 10, 18, "1-3x10^6", "dose.range", 0.9));
    }

    static Evidence evidence(String quote) {
        return new Evidence(SUMMARY, 10, 10 + quote.length(), quote, "a.rule", 0.9);
    }

    static RegimenAgent agent(String drug, double amount, String unit, int start, int end, String quote) {
        return new RegimenAgent(
                drug,
                Optional.of(amount),
                Optional.of(unit),
                Optional.of(start),
                Optional.of(end),
                List.of(evidence(quote)));
    }

    private static RegimenAgent bare(String drug, String quote) {
        return new RegimenAgent(
                drug, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(evidence(quote)));
    }

    private static Arm arm(String label) {
        return new Arm(Optional.of(label), Optional.empty(), Optional.empty(), List.of());
    }

    private static Criterion criterion(CriterionKind kind, String text) {
        int start = ELIGIBILITY.indexOf(text);
        return new Criterion(kind, text, 0, Optional.empty(), start, start + text.length());
    }
}
