package org.trialgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trialgraph.trial.Intervention;

/**
 * Finds the drugs that an intervention gives, by its name or else by its other names.
 *
 * <p>A dose, a salt or a dosage form beside the name does not matter; a list of names matches when every member does.
 */
public final class AgentMatcher {
    private static final String DRUG = "drug";
    private static final String QUALIFIER = "agent-qualifier";
    private static final int REMEMBERED = 100_000;

    private final NameMatcher names;
    private final BoundedCache<String, NameMatch> remembered = new BoundedCache<>(REMEMBERED, this::find);

    public AgentMatcher(Schemes schemes) {
        this.names = new NameMatcher(schemes, DRUG, List.of(QUALIFIER), true);
    }

    /** The drugs that the intervention is said to give, and how they were found. */
    NameMatch match(Intervention intervention) {
        NameMatch byName = remembered.get(intervention.name());
        if (byName.isFound() || intervention.otherNames().isEmpty()) {
            return byName;
        }
        List<NameMatch> others = new ArrayList<>();
        for (String other : intervention.otherNames()) {
            NameMatch match = remembered.get(other);
            if (match.isFound()) {
                others.add(match);
            }
        }
        if (others.isEmpty()) {
            return NameMatch.NONE;
        }
        NameMatch all = NameMatch.all(others);
        return new NameMatch(all.named(), all.qualifiers(), MatchKind.SYNONYM);
    }

    private NameMatch find(String name) {
        return names.match(withoutType(name));
    }

    /** {@code Drug: Fludarabine} as {@code Fludarabine}. */
    private static String withoutType(String name) {
        int colon = name.indexOf(": ");
        if (colon < 0) {
            return name;
        }
        return switch (name.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "drug", "biological", "procedure", "radiation", "genetic", "combination product", "other" ->
                name.substring(colon + 2);
            default -> name;
        };
    }
}
