package org.trialgraph.source.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trialgraph.source.Reading;
import org.trialgraph.trial.Age;
import org.trialgraph.trial.AgeUnit;
import org.trialgraph.trial.Arm;
import org.trialgraph.trial.ArmType;
import org.trialgraph.trial.Code;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.CriterionKind;
import org.trialgraph.trial.DateEvent;
import org.trialgraph.trial.DateType;
import org.trialgraph.trial.Enrolment;
import org.trialgraph.trial.Identifier;
import org.trialgraph.trial.IdentifierRole;
import org.trialgraph.trial.Intervention;
import org.trialgraph.trial.InterventionModel;
import org.trialgraph.trial.InterventionType;
import org.trialgraph.trial.MaskingLevel;
import org.trialgraph.trial.Official;
import org.trialgraph.trial.OfficialRole;
import org.trialgraph.trial.Organisation;
import org.trialgraph.trial.Outcome;
import org.trialgraph.trial.OutcomeType;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.Phase;
import org.trialgraph.trial.PrimaryPurpose;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Sex;
import org.trialgraph.trial.Site;
import org.trialgraph.trial.Status;
import org.trialgraph.trial.StudyType;
import org.trialgraph.trial.Trial;

/** The five real pages that the project began with come out with their facts. */
class SeedsTest {
    private static final Path SEEDS = Path.of("..", "shared", "seeds");

    @Test
    void clinconnect_page_of_the_nijmegen_trial() throws IOException {
        Reading.Accepted reading = seed("000");
        Trial trial = reading.record().trial();
        assertThat(trial.identification().key().text()).startsWith("clinconnect-");
        assertThat(SavedPages.texts(reading, ProblemKind.MISSING_IDENTIFIER)).hasSize(1);
        assertThat(trial.sponsorship().lead().map(Organisation::name)).contains("Radboud University Medical Center");
        assertThat(date(trial, DateEvent.FIRST_POSTED)).contains("2020-04-14");
        assertThat(reading.record().document().asOf().map(PartialDate::iso)).contains("2025-07-09");
        assertThat(code(trial.progress().overallStatus())).contains(Status.RECRUITING);
        assertThat(code(trial.eligibility().sex().sex())).contains(Sex.ALL);
        assertThat(trial.eligibility().ages().minimum().flatMap(Age::value)).contains(new Age.Value(18, AgeUnit.YEARS));
        assertThat(trial.eligibility().ages().maximum()).isEmpty();
        assertThat(trial.places().sites())
                .extracting(Site::city, Site::region, Site::country)
                .containsExactly(tuple(Optional.of("Nijmegen"), Optional.empty(), Optional.of("Netherlands")));
        assertThat(trial.places().officials())
                .extracting(Official::name, official -> code(official.role()))
                .containsExactly(tuple("N.P.M. Schaap", Optional.of(OfficialRole.PRINCIPAL_INVESTIGATOR)));
        assertThat(trial.progress().date(DateEvent.COMPLETION)).isEmpty();
        assertThat(trial.description().briefSummary().orElse("")).contains("IL-2");
        assertThat(beginnings(trial, CriterionKind.INCLUSION))
                .containsSubsequence(
                        "AML patients (de ",
                        "Relapsed/refracto",
                        "Newly diagnosed, ",
                        "Age ≥ 18 years",
                        "WHO performance 0",
                        "Life expectancy o",
                        "Written informed ",
                        "Hydrea is allowed",
                        "Other disease con");
        assertThat(beginnings(trial, CriterionKind.EXCLUSION))
                .hasSize(10)
                .startsWith("Progressive disea")
                .endsWith("Pregnancy or brea");
    }

    @Test
    void meddatax_page_of_the_beijing_trial() throws IOException {
        Trial trial = seed("001").record().trial();
        assertThat(trial.identification().key().text()).isEqualTo("NCT04221971");
        assertThat(trial.identification().identifiers())
                .extracting(Identifier::reported, Identifier::role)
                .containsExactly(
                        tuple("NCT04221971", IdentifierRole.PRIMARY),
                        tuple("2019PHD005-01", IdentifierRole.ORGANISATION));
        assertThat(date(trial, DateEvent.LAST_UPDATE_POSTED)).contains("2020-10-01");
        assertThat(date(trial, DateEvent.START)).contains("2020-10");
        assertThat(date(trial, DateEvent.COMPLETION)).contains("2022-04");
        assertThat(code(trial.progress().overallStatus())).contains(Status.UNKNOWN);
        assertThat(code(trial.design().phase())).contains(Phase.PHASE1);
        assertThat(trial.design().enrolment()).containsExactly(new Enrolment(10, Optional.empty()));
        assertThat(code(trial.design().studyType())).contains(StudyType.INTERVENTIONAL);
        assertThat(code(trial.design().assignment().model())).contains(InterventionModel.SINGLE_GROUP);
        assertThat(code(trial.design().assignment().primaryPurpose())).contains(PrimaryPurpose.TREATMENT);
        assertThat(code(trial.design().masking().level())).contains(MaskingLevel.NONE);
        assertThat(trial.eligibility().ages().minimum().flatMap(Age::value)).contains(new Age.Value(18, AgeUnit.YEARS));
        assertThat(trial.eligibility().ages().maximum().flatMap(Age::value)).contains(new Age.Value(75, AgeUnit.YEARS));
    }

    @Test
    void meddatax_page_of_the_beijing_trial_names_who_where_and_what() throws IOException {
        Trial trial = seed("001").record().trial();
        assertThat(trial.sponsorship().lead().map(Organisation::name)).contains("Peking University People's Hospital");
        assertThat(trial.sponsorship().collaborators())
                .extracting(Organisation::name)
                .containsExactly("The University of Science and Technology of China");
        assertThat(trial.places().officials()).extracting(Official::name).containsExactly("Xiao-Jun Huang, M.D.");
        assertThat(trial.places().sites())
                .extracting(Site::facility, Site::city, Site::country)
                .containsExactly(tuple(
                        Optional.of("Peking University Institute of Hematology"),
                        Optional.of("Beijing"),
                        Optional.of("China")));
        assertThat(trial.treatment().interventions())
                .extracting(each -> code(each.type()))
                .containsExactly(Optional.of(InterventionType.DRUG));
        assertThat(trial.treatment().interventions().get(0).otherNames())
                .singleElement()
                .asString()
                .contains("cyclophosphamide (Cy, 1000 mg/m2/day", "fludarabine (Flu, 25 mg/m2/day");
        assertThat(beginnings(trial, CriterionKind.INCLUSION))
                .hasSize(13)
                .startsWith("AML patients rece")
                .endsWith("All patients and ");
        assertThat(beginnings(trial, CriterionKind.EXCLUSION))
                .hasSize(9)
                .startsWith("Combined with a h")
                .endsWith("Researchers do no");
    }

    @Test
    void medpath_page_of_the_leiden_trial() throws IOException {
        Trial trial = seed("002").record().trial();
        assertThat(trial.identification().key().text()).isEqualTo("NL-OMON26066");
        assertThat(trial.conditions().conditions())
                .containsExactly(
                        "Acute lymphoblastic leukemia (ALL)",
                        "Acute myeloid leukemia (AML)",
                        "Allogeneic stem cell transplantation");
        assertThat(trial.design().enrolment()).containsExactly(new Enrolment(12, Optional.empty()));
        assertThat(trial.eligibility().ages().minimum().flatMap(Age::value)).contains(new Age.Value(1, AgeUnit.YEARS));
        assertThat(trial.eligibility().ages().maximum().flatMap(Age::value)).contains(new Age.Value(18, AgeUnit.YEARS));
        assertThat(code(trial.progress().overallStatus())).contains(Status.RECRUITING);
        assertThat(code(trial.design().studyType())).contains(StudyType.INTERVENTIONAL);
        assertThat(trial.outcomes()).extracting(Outcome::type).containsExactly(OutcomeType.PRIMARY);
        assertThat(trial.outcomes().get(0).measure())
                .startsWith("In addition to the standard evaluation")
                .contains("\n> 50 %", "\n> 66 %", "2 out of 12 patients")
                .endsWith("due to the NK cell infusion.");
        assertThat(trial.sponsorship().lead().map(Organisation::name)).contains("eiden University Medical Center");
        assertThat(beginnings(trial, CriterionKind.INCLUSION))
                .hasSize(5)
                .startsWith("Aged between 1-18")
                .endsWith("Availability of a");
        assertThat(beginnings(trial, CriterionKind.EXCLUSION))
                .hasSize(6)
                .startsWith("Progressive uncon")
                .endsWith("Cord blood stem c");
        assertThat(trial.eligibility().text().orElse(""))
                .contains("≥ 25% blasts")
                .doesNotContain("¡Ý");
    }

    @Test
    void veeva_page_of_the_minsk_trial() throws IOException {
        Trial trial = seed("003").record().trial();
        assertThat(trial.identification().key().text()).isEqualTo("NCT05272293");
        assertThat(trial.identification().identifiers())
                .extracting(Identifier::reported, Identifier::role)
                .containsExactly(
                        tuple("NCT05272293", IdentifierRole.PRIMARY),
                        tuple("haploNK_ HR/R/R_AML", IdentifierRole.ORGANISATION));
        assertThat(code(trial.design().phase())).contains(Phase.PHASE1_PHASE2);
        assertThat(code(trial.progress().overallStatus())).contains(Status.RECRUITING);
        assertThat(trial.design().enrolment())
                .containsExactly(new Enrolment(15, Optional.of(Coded.known(DateType.ESTIMATED, "estimated"))));
        assertThat(trial.eligibility().ages().minimum().flatMap(Age::value)).contains(new Age.Value(6, AgeUnit.MONTHS));
        assertThat(trial.eligibility().ages().maximum().flatMap(Age::value)).contains(new Age.Value(30, AgeUnit.YEARS));
        assertThat(code(trial.design().assignment().model())).contains(InterventionModel.SINGLE_GROUP);
        assertThat(code(trial.design().masking().level())).contains(MaskingLevel.NONE);
        assertThat(trial.treatment().arms())
                .extracting(Arm::label, arm -> code(arm.type()))
                .containsExactly(tuple(
                        Optional.of("expanded haploidentical NK cell immunotherapy"),
                        Optional.of(ArmType.EXPERIMENTAL)));
        assertThat(trial.treatment().interventions())
                .extracting(Intervention::name, each -> code(each.type()))
                .containsExactly(tuple("NK cell infusions", Optional.of(InterventionType.BIOLOGICAL)));
        assertThat(trial.sponsorship().lead().map(Organisation::name))
                .contains("Belarusian Research Center for Pediatric Oncology, Hematology and Immunology");
        assertThat(trial.eligibility().healthyVolunteers()).contains(false);
        assertThat(trial.eligibility().criteria()).hasSize(13);
        assertThat(trial.eligibility().criteria())
                .filteredOn(criterion -> criterion.heading().equals(Optional.of("Donors")))
                .hasSize(5);
    }

    @Test
    void clinconnect_page_of_the_hangzhou_trial() throws IOException {
        Reading.Accepted reading = seed("004");
        Trial trial = reading.record().trial();
        assertThat(trial.sponsorship().lead().map(Organisation::name)).contains("Zhejiang University");
        assertThat(date(trial, DateEvent.FIRST_POSTED)).contains("2024-04-11");
        assertThat(reading.record().document().asOf().map(PartialDate::iso)).contains("2025-06-14");
        assertThat(code(trial.progress().overallStatus())).contains(Status.RECRUITING);
        assertThat(trial.eligibility().ages().minimum().flatMap(Age::value)).contains(new Age.Value(18, AgeUnit.YEARS));
        assertThat(trial.places().sites())
                .extracting(Site::city, Site::region, Site::country)
                .containsExactly(tuple(Optional.of("Hangzhou"), Optional.of("Zhejiang"), Optional.of("China")));
        assertThat(trial.places().officials()).extracting(Official::name).containsExactly("He Huang, MD");
        assertThat(trial.description().briefSummary().orElse("")).contains("modified");
    }

    @Test
    void clinconnect_page_of_the_hangzhou_trial_has_single_criteria_in_order() throws IOException {
        Trial trial = seed("004").record().trial();
        assertThat(beginnings(trial, CriterionKind.INCLUSION))
                .containsSubsequence(
                        "≥18 years old.",
                        "Confirmed diagnos",
                        "CLL1 or CD33 expr",
                        "Eastern Cooperati",
                        "Blood creatinine ",
                        "Total bilirubin (",
                        "Alanine aminotran",
                        "International nor",
                        "Females of childb",
                        "Donor specific an",
                        "Provision of sign");
        assertThat(beginnings(trial, CriterionKind.EXCLUSION))
                .containsSubsequence(
                        "Allergic to drug ",
                        "Systemic steroid ",
                        "Systemic antitumo",
                        "Radiotherapy with",
                        "Donor lmphocyte i",
                        "Intrathecal treat",
                        "CAR-T therapy, CA",
                        "History of alloge",
                        ".History of other",
                        "History of centra",
                        "Toxicity induced ",
                        "Large suraical tr",
                        "Pregnant/breastfe",
                        "nvestigator-asses");
    }

    @Test
    void no_contact_person_is_carried() throws IOException {
        for (String number : List.of("000", "001", "002", "003", "004")) {
            Reading.Accepted reading = seed(number);
            assertThat(reading.record() + " " + reading.problems())
                    .doesNotContain("Jennifer", "NIAID", "Xiang-Yu", "8610-", "Naumovich", "Shman");
        }
    }

    private static Optional<String> date(Trial trial, DateEvent event) {
        return trial.progress().date(event).map(PartialDate::iso);
    }

    private static <C extends Code> Optional<C> code(Optional<Coded<C>> coded) {
        return coded.flatMap(Coded::code);
    }

    /** First letters of the criteria of a kind, enough to tell them apart. */
    private static List<String> beginnings(Trial trial, CriterionKind kind) {
        return trial.eligibility().criteria().stream()
                .filter(criterion -> criterion.kind() == kind)
                .map(criterion -> criterion
                        .text()
                        .substring(0, Math.min(17, criterion.text().length())))
                .toList();
    }

    private static Reading.Accepted seed(String number) throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the real pages are not beside the project: " + SEEDS);
        try (Stream<Path> files = Files.list(SEEDS)) {
            Path page = files.filter(file -> file.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
            return SavedPages.accepted(Files.readString(page));
        }
    }
}
