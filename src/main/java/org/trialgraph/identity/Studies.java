package org.trialgraph.identity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.trialgraph.trial.Register;
import org.trialgraph.trial.TrialId;

/**
 * Groups registrations into studies by the numbers that they state of each other.
 *
 * <p>A link joins two groups only where the joined group has at most one number of each register; a link that would
 * break this is refused and reported, since many records that carry one foreign number are not one study.
 */
public final class Studies {
    private static final BigDecimal TYPED = new BigDecimal("1.0");
    private static final BigDecimal UNTYPED = new BigDecimal("0.95");

    private final Map<String, Group> groups = new HashMap<>();
    private final List<String> refused = new ArrayList<>();

    private Studies() {}

    /** The studies of the registrations, by name, and the links that were refused. */
    public static Grouping of(Collection<Registration> registrations) {
        Studies studies = new Studies();
        List<Registration> ordered = registrations.stream()
                .sorted(Comparator.comparing(Registration::key))
                .toList();
        ordered.forEach(registration -> studies.groups.put(registration.key(), new Group(registration.key())));
        for (Registration registration : ordered) {
            registration.stated().stream()
                    .sorted(Comparator.comparing(stated -> stated.id().canonical()))
                    .forEach(stated -> studies.join(registration.key(), stated));
        }
        return studies.grouping();
    }

    /** Studies by name, and one sentence for each link that was refused. */
    public record Grouping(List<Study> studies, List<String> refused) {
        public Grouping {
            studies = List.copyOf(studies);
            refused = List.copyOf(refused);
        }
    }

    private void join(String key, Registration.Stated stated) {
        Group one = groups.get(key);
        Group other = groups.get(stated.id().canonical());
        if (one == null || other == null || one == other) {
            return;
        }
        String reason = key + " states " + stated.id().canonical()
                + (stated.typed() ? " in a typed field" : " among its other numbers");
        if (one.sharesARegisterWith(other)) {
            refused.add(reason + ", but the study would have two numbers of one register");
            return;
        }
        BigDecimal confidence = stated.typed() ? TYPED : UNTYPED;
        one.absorb(other, reason, confidence);
        other.keys.forEach(member -> groups.put(member, one));
    }

    private Grouping grouping() {
        Map<String, Study> studies = new TreeMap<>();
        for (Group group : new HashSet<>(groups.values())) {
            Study study = group.toStudy();
            studies.put(study.name(), study);
        }
        return new Grouping(List.copyOf(studies.values()), refused);
    }

    /** A growing set of registrations. */
    private static final class Group {
        private final Set<String> keys = new HashSet<>();
        private final Map<String, Study.Membership> reasons = new TreeMap<>();

        Group(String key) {
            keys.add(key);
        }

        boolean sharesARegisterWith(Group other) {
            Set<Register> registers = new HashSet<>();
            keys.forEach(key -> register(key).ifPresent(registers::add));
            return other.keys.stream()
                    .map(Group::register)
                    .flatMap(Optional::stream)
                    .anyMatch(registers::contains);
        }

        private static Optional<Register> register(String key) {
            return TrialId.parse(key).map(TrialId::register);
        }

        void absorb(Group other, String reason, BigDecimal confidence) {
            for (Group side : List.of(this, other)) {
                side.keys.forEach(key -> reasons.putIfAbsent(key, new Study.Membership(key, reason, confidence)));
            }
            reasons.putAll(other.reasons);
            keys.addAll(other.keys);
        }

        Study toStudy() {
            List<String> sorted = keys.stream().sorted().toList();
            return new Study(
                    sorted.get(0),
                    sorted.stream()
                            .map(key -> reasons.getOrDefault(
                                    key, new Study.Membership(key, "the only registration known", TYPED)))
                            .toList());
        }
    }
}
