package org.trialgraph.source.ctgov;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.trialgraph.source.EligibilityText;
import org.trialgraph.source.JsonFields;
import org.trialgraph.trial.Age;
import org.trialgraph.trial.AgeRange;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Eligibility;
import org.trialgraph.trial.EligibleSex;
import org.trialgraph.trial.Population;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.SamplingMethod;
import org.trialgraph.trial.Sex;
import org.trialgraph.trial.StandardAge;

/** Reads {@code eligibilityModule}. */
final class EligibilityModule {
    private Optional<String> text = Optional.empty();
    private Optional<Boolean> healthyVolunteers = Optional.empty();
    private Optional<Coded<Sex>> sex = Optional.empty();
    private Optional<Boolean> genderBased = Optional.empty();
    private Optional<String> gender = Optional.empty();
    private Optional<Age> minimumAge = Optional.empty();
    private Optional<Age> maximumAge = Optional.empty();
    private List<Coded<StandardAge>> standardAges = List.of();
    private Optional<String> population = Optional.empty();
    private Optional<Coded<SamplingMethod>> sampling = Optional.empty();

    static Eligibility read(JsonFields json) throws IOException {
        EligibilityModule module = new EligibilityModule();
        json.enter();
        while (json.next()) {
            module.field(json);
        }
        return module.eligibility();
    }

    private void field(JsonFields json) throws IOException {
        switch (json.name()) {
            case "eligibilityCriteria" -> text = json.text();
            case "healthyVolunteers" -> healthyVolunteers = json.truth();
            case "sex" -> sex = json.code(Codes.SEX);
            case "genderBased" -> genderBased = json.truth();
            case "genderDescription" -> gender = json.text();
            case "minimumAge" -> minimumAge = age(json);
            case "maximumAge" -> maximumAge = age(json);
            case "stdAges" -> standardAges = json.codes(Codes.STANDARD_AGE);
            case "studyPopulation" -> population = json.text();
            case "samplingMethod" -> sampling = json.code(Codes.SAMPLING);
            default -> json.unknown();
        }
    }

    private static Optional<Age> age(JsonFields json) throws IOException {
        Optional<Age> age = json.text().map(Age::parse);
        if (age.isPresent() && age.get().value().isEmpty()) {
            json.problem(ProblemKind.MALFORMED_AGE, age.get().reported());
        }
        return age;
    }

    private Eligibility eligibility() {
        return new Eligibility(
                text,
                text.map(EligibilityText::split).orElse(List.of()),
                new EligibleSex(sex, genderBased, gender),
                new AgeRange(minimumAge, maximumAge, standardAges),
                healthyVolunteers,
                new Population(population, sampling));
    }
}
