package org.trialgraph.text;

import java.util.List;
import java.util.Optional;
import org.trialgraph.source.EligibilityText;
import org.trialgraph.trial.AgeRange;
import org.trialgraph.trial.Arm;
import org.trialgraph.trial.Conditions;
import org.trialgraph.trial.Derived;
import org.trialgraph.trial.Description;
import org.trialgraph.trial.Design;
import org.trialgraph.trial.Eligibility;
import org.trialgraph.trial.EligibleSex;
import org.trialgraph.trial.Identification;
import org.trialgraph.trial.Intervention;
import org.trialgraph.trial.Places;
import org.trialgraph.trial.Population;
import org.trialgraph.trial.Progress;
import org.trialgraph.trial.Publications;
import org.trialgraph.trial.Sponsorship;
import org.trialgraph.trial.Title;
import org.trialgraph.trial.TitleKind;
import org.trialgraph.trial.Treatment;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.TrialKey;

/** A trial of which only the texts matter. */
record TrialText(
        String id,
        Optional<String> briefTitle,
        Optional<String> officialTitle,
        Description description,
        Conditions conditions,
        List<Arm> arms,
        List<Intervention> interventions,
        Optional<String> eligibility) {
    static TrialText of(String title, String summary) {
        return new TrialText(
                "T",
                Optional.of(title),
                Optional.empty(),
                new Description(Optional.of(summary), Optional.empty()),
                Conditions.NOT_STATED,
                List.of(),
                List.of(),
                Optional.empty());
    }

    TrialText withEligibility(String text) {
        return new TrialText(
                id, briefTitle, officialTitle, description, conditions, arms, interventions, Optional.of(text));
    }

    TrialText withIntervention(String name) {
        List<Intervention> all = new java.util.ArrayList<>(interventions);
        all.add(new Intervention(Optional.empty(), name, Optional.empty(), List.of(), List.of()));
        return new TrialText(
                id, briefTitle, officialTitle, description, conditions, arms, List.copyOf(all), eligibility);
    }

    Trial trial() {
        List<Title> titles = new java.util.ArrayList<>();
        briefTitle.ifPresent(text -> titles.add(new Title(TitleKind.BRIEF, text, Optional.empty())));
        officialTitle.ifPresent(text -> titles.add(new Title(TitleKind.OFFICIAL, text, Optional.empty())));
        Eligibility criteria = new Eligibility(
                eligibility,
                eligibility.map(EligibilityText::split).orElse(List.of()),
                EligibleSex.NOT_STATED,
                AgeRange.NOT_STATED,
                Optional.empty(),
                Population.NOT_STATED);
        return new Trial(
                new Identification(new TrialKey.Minted(id), List.of(), titles, Optional.empty()),
                Progress.NOT_STATED,
                Sponsorship.NOT_STATED,
                description,
                conditions,
                Design.NOT_STATED,
                new Treatment(arms, interventions),
                List.of(),
                criteria,
                Places.NOT_STATED,
                Publications.NOT_STATED,
                Derived.NOT_STATED);
    }
}
