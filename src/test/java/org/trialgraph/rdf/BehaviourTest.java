package org.trialgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.Test;
import org.trialgraph.resource.Bundled;
import org.trialgraph.trial.Age;
import org.trialgraph.trial.AgeRange;
import org.trialgraph.trial.Arm;
import org.trialgraph.trial.ArmType;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Conditions;
import org.trialgraph.trial.Coordinates;
import org.trialgraph.trial.DateEvent;
import org.trialgraph.trial.DateType;
import org.trialgraph.trial.DatedEvent;
import org.trialgraph.trial.Derived;
import org.trialgraph.trial.Design;
import org.trialgraph.trial.Eligibility;
import org.trialgraph.trial.EligibleSex;
import org.trialgraph.trial.Enrolment;
import org.trialgraph.trial.ExpandedAccess;
import org.trialgraph.trial.Identifier;
import org.trialgraph.trial.IdentifierRole;
import org.trialgraph.trial.IdentifierType;
import org.trialgraph.trial.Intervention;
import org.trialgraph.trial.InterventionType;
import org.trialgraph.trial.MeshTerm;
import org.trialgraph.trial.Organisation;
import org.trialgraph.trial.OrganisationClass;
import org.trialgraph.trial.Oversight;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.Phase;
import org.trialgraph.trial.Places;
import org.trialgraph.trial.Population;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Progress;
import org.trialgraph.trial.Site;
import org.trialgraph.trial.Sponsorship;
import org.trialgraph.trial.StandardAge;
import org.trialgraph.trial.Status;
import org.trialgraph.trial.SubjectIndex;
import org.trialgraph.trial.Treatment;
import org.trialgraph.trial.TrialKey;
import org.trialgraph.trial.TrialRecord;

/** What becomes of the special cases, each as a file of expected triples that conforms to the shapes. */
class BehaviourTest {
    private static final TrialMapper MAPPER = new TrialMapper(Iris.published(), Schemes.bundled());
    private static final Shapes SHAPES =
            Shapes.parse(RDFParser.fromString(new Bundled("ontology/shapes.ttl").text(), Lang.TURTLE)
                    .toGraph());

    private final TrialFixture fixture = new TrialFixture();

    @Test
    void dates_stay_as_precise_as_their_source() {
        fixture.progress = new Progress(
                Optional.of(Coded.known(Status.RECRUITING, "RECRUITING")),
                Optional.of(Coded.unknown("perhaps soon")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(false),
                ExpandedAccess.NOT_STATED,
                List.of(
                        date(DateEvent.START, "2020-04-14", Optional.of(Coded.known(DateType.ACTUAL, "ACTUAL"))),
                        date(
                                DateEvent.COMPLETION,
                                "2026-07",
                                Optional.of(Coded.known(DateType.ESTIMATED, "anticipated"))),
                        date(DateEvent.VERIFIED, "2025", Optional.empty()),
                        date(DateEvent.FIRST_POSTED, "May 2020", Optional.empty())));
        check("dates");
    }

    @Test
    void conditions_are_disease_state_and_onset() {
        fixture.conditions = new Conditions(
                List.of(
                        "Acute Myeloid Leukemia",
                        "Recurrent Childhood Acute Myeloid Leukemia",
                        "Secondary Myelodysplastic Syndromes",
                        "AML/MDS",
                        "Leukemia, Myeloid, Acute",
                        "An ailment of its own"),
                List.of("NK cells"));
        fixture.derived = new Derived(
                new SubjectIndex(
                        List.of(new MeshTerm("D000015470", "Leukemia, Myeloid, Acute")),
                        List.of(new MeshTerm("D000066300", "A heading in the gap")),
                        List.of(),
                        List.of()),
                SubjectIndex.EMPTY,
                List.of("Germany", "Atlantis"),
                List.of(),
                Optional.empty());
        Triples triples = new Triples();
        assertThat(MAPPER.map(fixture.build(), triples))
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.MALFORMED_IDENTIFIER));
        check("conditions");
    }

    @Test
    void a_sponsor_with_lost_first_letters_is_found_and_its_words_are_kept() {
        fixture.sponsorship = new Sponsorship(
                Optional.of(organisation("eiden University Medical Center", OrganisationClass.OTHER)),
                List.of(
                        organisation("Radboudumc", OrganisationClass.OTHER),
                        organisation("Klinikum Überall & Söhne", OrganisationClass.INDUSTRY)),
                Optional.empty(),
                Optional.empty(),
                Oversight.NOT_STATED);
        check("sponsors");
    }

    @Test
    void arms_are_given_the_interventions_they_name() {
        fixture.treatment = new Treatment(
                List.of(
                        new Arm(
                                Optional.of("NK cells"),
                                Optional.of(Coded.known(ArmType.EXPERIMENTAL, "EXPERIMENTAL")),
                                Optional.empty(),
                                List.of("Biological: NK cells", "Drug: Fludarabine 25 mg/m2", "Drug: not described")),
                        new Arm(Optional.empty(), Optional.empty(), Optional.empty(), List.of())),
                List.of(
                        intervention(InterventionType.BIOLOGICAL, "NK cells", List.of("NK cells", "no such arm")),
                        intervention(InterventionType.DRUG, "Fludarabine 25 mg/m2", List.of()),
                        intervention(InterventionType.DRUG, "Fludarabine and cyclophosphamide", List.of("NK cells"))));
        check("arms-and-interventions");
    }

    @Test
    void sites_are_at_places_in_countries() {
        Optional<Coordinates> nijmegen =
                Optional.of(new Coordinates(new BigDecimal("51.8425"), new BigDecimal("5.85278")));
        fixture.places = new Places(
                List.of(),
                List.of(
                        site("Radboud University Medical Center", "Nijmegen", "Netherlands", nijmegen),
                        site("Another clinic", "Nijmegen", "Netherlands", Optional.empty()),
                        site("A clinic at sea", "Nowhere", "Atlantis", Optional.empty())),
                List.of("The Netherlands", "Belgium"));
        check("sites");
    }

    @Test
    void numbers_ages_and_codes_keep_their_words() {
        fixture.design = new Design(
                Optional.empty(),
                Optional.of(Coded.known(Phase.PHASE1_PHASE2, "PHASE1, PHASE2")),
                Design.NOT_STATED.assignment(),
                Design.NOT_STATED.masking(),
                List.of(
                        new Enrolment(20, Optional.of(Coded.known(DateType.ESTIMATED, "ESTIMATED"))),
                        new Enrolment(17, Optional.of(Coded.known(DateType.ACTUAL, "ACTUAL")))),
                Design.NOT_STATED.observation());
        fixture.eligibility = new Eligibility(
                Optional.of("Inclusion: AML"),
                List.of(),
                EligibleSex.NOT_STATED,
                new AgeRange(
                        Optional.of(Age.parse("6 Months")),
                        Optional.of(Age.parse("old enough")),
                        List.of(Coded.known(StandardAge.CHILD, "CHILD"))),
                Optional.of(false),
                Population.NOT_STATED);
        check("numbers-and-ages");
    }

    @Test
    void identifiers_of_any_issuer_are_kept() {
        fixture.identifiers.add(Identifier.of("RADB-NK-01", IdentifierRole.ORGANISATION));
        fixture.identifiers.add(new Identifier(
                "2019-001929-27",
                IdentifierRole.SECONDARY,
                Identifier.of("2019-001929-27", IdentifierRole.SECONDARY).registration(),
                Optional.of(Coded.known(IdentifierType.EUDRACT_NUMBER, "EUDRACT_NUMBER")),
                Optional.empty(),
                Optional.empty()));
        check("identifiers");
    }

    @Test
    void a_minted_key_is_no_registry_number() {
        fixture.key = TrialKey.mint(TrialFixture.DOCUMENT.source(), "NK cells for AML", "");
        fixture.identifiers.clear();
        check("minted-key");
    }

    @Test
    void a_study_states_its_registrations_with_reasons() {
        Triples triples = new Triples();
        new StudyMapper(Iris.published())
                .map(
                        "NCT04221971",
                        List.of(
                                new StudyMapper.Member("NCT04221971", "it names the study", BigDecimal.ONE),
                                new StudyMapper.Member(
                                        "CTRI/2020/01/022714", "stated by NCT04221971", new BigDecimal("0.95"))),
                        triples);
        Golden.check("study", triples);
        assertConforms(triples.graph());
    }

    @Test
    void a_document_apart_names_its_graph() {
        Triples triples = new Triples();
        MAPPER.mapDocument(TrialFixture.DOCUMENT, fixture.key, Voice.NAMED_GRAPH, triples);
        Golden.check("document-apart", triples);
        assertConforms(triples.graph());
    }

    private void check(String behaviour) {
        TrialRecord record = fixture.build();
        Triples triples = new Triples();
        MAPPER.map(record, triples);
        MAPPER.mapDocument(record.document(), record.trial().identification().key(), Voice.DEFAULT_GRAPH, triples);
        Golden.check(behaviour, triples);
        Triples.strictly(String.join("\n", triples.lines()) + "\n");
        assertConforms(triples.graph());
    }

    private static void assertConforms(Graph graph) {
        ValidationReport report = ShaclValidator.get().validate(SHAPES, graph);
        assertThat(SHAPES.getTargetShapes()).isNotEmpty();
        assertThat(report.getEntries()).isEmpty();
    }

    private static DatedEvent date(DateEvent event, String reported, Optional<Coded<DateType>> type) {
        return new DatedEvent(event, PartialDate.parse(reported), type, reported);
    }

    private static Organisation organisation(String name, OrganisationClass type) {
        return new Organisation(name, Optional.of(Coded.known(type, type.notation())));
    }

    private static Intervention intervention(InterventionType type, String name, List<String> arms) {
        return new Intervention(
                Optional.of(Coded.known(type, type.notation())), name, Optional.empty(), arms, List.of());
    }

    private static Site site(String facility, String city, String country, Optional<Coordinates> at) {
        return new Site(
                Optional.of(facility),
                Optional.empty(),
                Optional.of(city),
                Optional.empty(),
                Optional.empty(),
                Optional.of(country),
                at);
    }
}
