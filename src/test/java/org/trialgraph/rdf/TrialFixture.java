package org.trialgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trialgraph.trial.Conditions;
import org.trialgraph.trial.Derived;
import org.trialgraph.trial.Description;
import org.trialgraph.trial.Design;
import org.trialgraph.trial.Eligibility;
import org.trialgraph.trial.Identification;
import org.trialgraph.trial.Identifier;
import org.trialgraph.trial.IdentifierRole;
import org.trialgraph.trial.Origin;
import org.trialgraph.trial.Outcome;
import org.trialgraph.trial.Places;
import org.trialgraph.trial.Progress;
import org.trialgraph.trial.Publications;
import org.trialgraph.trial.Register;
import org.trialgraph.trial.Source;
import org.trialgraph.trial.SourceDocument;
import org.trialgraph.trial.Sponsorship;
import org.trialgraph.trial.Title;
import org.trialgraph.trial.TitleKind;
import org.trialgraph.trial.Treatment;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.TrialId;
import org.trialgraph.trial.TrialKey;
import org.trialgraph.trial.TrialRecord;

/** A record that says nothing but what a test sets. */
final class TrialFixture {
    static final SourceDocument DOCUMENT = new SourceDocument(
            Source.CLINICALTRIALS_GOV,
            "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            new Origin("studies.ndjson", 7),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "ctgov-json/1");

    TrialKey key = new TrialKey.Registered(new TrialId(Register.CLINICALTRIALS_GOV, "NCT04221971"));
    List<Identifier> identifiers = new ArrayList<>(List.of(Identifier.of("NCT04221971", IdentifierRole.PRIMARY)));
    List<Title> titles = new ArrayList<>(List.of(new Title(TitleKind.BRIEF, "NK cells for AML", Optional.empty())));
    Progress progress = Progress.NOT_STATED;
    Sponsorship sponsorship = Sponsorship.NOT_STATED;
    Description description = Description.NOT_STATED;
    Conditions conditions = Conditions.NOT_STATED;
    Design design = Design.NOT_STATED;
    Treatment treatment = Treatment.NOT_STATED;
    List<Outcome> outcomes = List.of();
    Eligibility eligibility = Eligibility.NOT_STATED;
    Places places = Places.NOT_STATED;
    Publications publications = Publications.NOT_STATED;
    Derived derived = Derived.NOT_STATED;

    Trial trial() {
        return new Trial(
                new Identification(key, identifiers, titles, Optional.empty()),
                progress,
                sponsorship,
                description,
                conditions,
                design,
                treatment,
                outcomes,
                eligibility,
                places,
                publications,
                derived);
    }

    TrialRecord build() {
        return new TrialRecord(DOCUMENT, trial());
    }
}
