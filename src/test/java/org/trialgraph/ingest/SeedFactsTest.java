package org.trialgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trialgraph.trial.finding.Findings;
import org.trialgraph.trial.finding.RegimenAgent;
import org.trialgraph.trial.finding.StructuredCriterion;

/** The five real pages that the project began with state these facts, and no others. */
class SeedFactsTest {
    private static final Path SEEDS = Path.of("..", "shared", "seeds");

    @Test
    void nijmegen_trial() throws IOException {
        Findings findings = seed("000");
        assertThat(facts(findings))
                .containsExactlyInAnyOrder(
                        "cellTherapy=yes",
                        "cellType=NKCell",
                        "cytokineSupport=IL-2",
                        "setting=RelapsedOrRefractory",
                        "setting=NewlyDiagnosed",
                        "ecogMax=2",
                        "minAgeYears=18");
        assertThat(findings.conditions())
                .extracting(condition -> condition.condition() + " " + condition.value())
                .containsExactlyInAnyOrder(
                        "0 AcuteMyeloidLeukemia",
                        "0 Relapsed",
                        "0 Refractory",
                        "0 RelapsedOrRefractory",
                        "0 NewlyDiagnosed",
                        "0 DeNovo",
                        "0 Secondary");
        assertThat(findings.unnamedConditioning())
                .hasValueSatisfying(words -> assertThat(words.quote()).contains("chemotherapy"));
        assertThat(criteria(findings))
                .containsExactlyInAnyOrder(
                        "Age >= 18 years",
                        "EcogPerformanceStatus <= 2",
                        "LifeExpectancy > 4 months",
                        "PriorTransplant >= 6 months",
                        "no ActiveGraftVersusHostDisease",
                        "no ActiveInfection",
                        "no Pregnancy",
                        "no Lactation");
    }

    @Test
    void peking_trial() throws IOException {
        Findings findings = seed("001");
        assertThat(facts(findings))
                .containsExactlyInAnyOrder(
                        "cellTherapy=yes",
                        "cellType=NKCell",
                        "donor=Haploidentical",
                        "processing=ExVivoActivation",
                        "dose=1e7 cells/kg",
                        "infusions=3",
                        "INTERVAL 1",
                        "conditioning=fludarabine",
                        "fludarabine 25.0 mg/m2 days -6 to -2",
                        "conditioning=cyclophosphamide",
                        "cyclophosphamide 1.0 g/m2 days -6 to -5",
                        "setting=HighRisk",
                        "setting=RelapsedOrRefractory",
                        "setting=MRDPositive",
                        "ecogMax=3",
                        "minAgeYears=18");
        assertThat(criteria(findings))
                .containsExactlyInAnyOrder(
                        "Age >= 18 years",
                        "EcogPerformanceStatus <= 3",
                        "LeftVentricularEjectionFraction >= 50 %",
                        "AlanineAminotransferase < 2 ULN",
                        "Bilirubin < 1.5 ULN",
                        "Creatinine < 1.5 mg/dL",
                        "CreatinineClearance > 50 mL/min",
                        "OxygenSaturation >= 92 %",
                        "LifeExpectancy >= 3 months",
                        "no PriorTransplant",
                        "no PriorOrganTransplant",
                        "no ActiveInfection",
                        "no HepatitisBInfection");
    }

    @Test
    void leiden_trial() throws IOException {
        Findings findings = seed("002");
        assertThat(facts(findings))
                .containsExactlyInAnyOrder(
                        "cellTherapy=yes",
                        "cellType=NKCell",
                        "donor=Haploidentical",
                        "donor=MismatchedUnrelated",
                        "sourceMaterial=PeripheralBlood",
                        "transplant=AfterTransplant",
                        "minAgeYears=1",
                        "maxAgeYears=18");
        assertThat(criteria(findings))
                .containsExactlyInAnyOrder(
                        "Age >= 1 years",
                        "Age <= 18 years",
                        "LifeExpectancy > 3 months",
                        "no ActiveGraftVersusHostDisease");
    }

    @Test
    void minsk_trial() throws IOException {
        Findings findings = seed("003");
        assertThat(facts(findings))
                .containsExactlyInAnyOrder(
                        "cellTherapy=yes",
                        "cellType=NKCell",
                        "donor=Haploidentical",
                        "sourceMaterial=PeripheralBlood",
                        "processing=ExVivoExpansion",
                        "feeder=K562-mbIL21-41BBL",
                        "infusions=3",
                        "infusions=<=6",
                        "route=Intravenous",
                        "conditioning=cytarabine",
                        "conditioning=idarubicin",
                        "conditioning=fludarabine",
                        "setting=HighRisk",
                        "setting=RelapsedOrRefractory",
                        "karnofskyMin=70");
        assertThat(criteria(findings))
                .containsExactlyInAnyOrder(
                        "KarnofskyOrLanskyScore >= 70",
                        "AspartateAminotransferase >= 5 ULN",
                        "AlanineAminotransferase >= 5 ULN",
                        "no UncontrolledInfection",
                        "no HIVInfection",
                        "DONOR no Pregnancy",
                        "DONOR no HIVInfection",
                        "DONOR no HepatitisBInfection",
                        "DONOR no HepatitisCInfection");
    }

    @Test
    void zhejiang_trial() throws IOException {
        Findings findings = seed("004");
        assertThat(facts(findings))
                .containsExactlyInAnyOrder(
                        "cellTherapy=yes",
                        "cellType=NKCell",
                        "target=CLEC12A",
                        "target=CD33",
                        "setting=RelapsedOrRefractory",
                        "ecogMax=1",
                        "minAgeYears=18");
        assertThat(criteria(findings))
                .contains(
                        "some AntigenExpression CLEC12A",
                        "some AntigenExpression CD33",
                        "LifeExpectancy > 12 weeks",
                        "Creatinine <= 2 ULN",
                        "CreatinineClearance >= 50 mL/min",
                        "Bilirubin <= 2 ULN",
                        "AlanineAminotransferase <= 3 ULN",
                        "AspartateAminotransferase <= 3 ULN",
                        "no PriorAllogeneicTransplant",
                        "no UncontrolledInfection",
                        "no AutoimmuneDisease");
    }

    private static Findings seed(String number) throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "no folder of seed pages beside the project");
        List<Path> pages;
        try (Stream<Path> files = Files.list(SEEDS)) {
            pages = files.filter(file -> file.getFileName().toString().startsWith(number))
                    .toList();
        }
        List<Findings> found = new ArrayList<>();
        new Extraction((record, findings) -> found.add(findings), problem -> {}).over(pages);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<String> facts(Findings findings) {
        List<String> facts = new ArrayList<>();
        findings.facts().forEach(fact -> facts.add(fact.slot().key() + "=" + fact.value()));
        findings.products()
                .forEach(product -> product.timings().forEach(time -> facts.add(time.kind() + " " + time.number())));
        findings.conditioning().stream()
                .filter(agent -> agent.amount().isPresent())
                .forEach(agent -> facts.add(words(agent)));
        return facts;
    }

    private static String words(RegimenAgent agent) {
        return agent.drug() + " " + agent.amount().orElseThrow() + " "
                + agent.unit().orElse("") + " days "
                + agent.startDay().map(String::valueOf).orElse("") + " to "
                + agent.endDay().map(String::valueOf).orElse("");
    }

    private static List<String> criteria(Findings findings) {
        return findings.criteria().stream().map(SeedFactsTest::words).distinct().toList();
    }

    private static String words(StructuredCriterion criterion) {
        String person = criterion.person().name().equals("DONOR") ? "DONOR " : "";
        String no = criterion
                .requirement()
                .map(asked ->
                        asked.name().equals("EXCLUDED") ? "no " : asked.name().equals("ALTERNATIVE") ? "some " : "")
                .orElse("");
        String antigen = criterion.antigen().map(name -> " " + name).orElse("");
        String limit = criterion
                .limit()
                .map(one -> " " + one.comparator() + " "
                        + String.valueOf(one.value()).replaceFirst("[.]0$", "") + " " + one.unit())
                .orElse("");
        return (person + no + criterion.topic() + antigen + limit).strip();
    }
}
