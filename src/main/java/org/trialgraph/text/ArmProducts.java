package org.trialgraph.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trialgraph.text.rule.Part;
import org.trialgraph.trial.finding.CellProduct;
import org.trialgraph.trial.finding.Fact;
import org.trialgraph.trial.finding.Slot;

/** Parts one product into several where arms give cells of one type from other donors, of other material or with other targets. */
final class ArmProducts {
    private static final Set<Slot> TELLING =
            new LinkedHashSet<>(List.of(Slot.DONOR, Slot.SOURCE_MATERIAL, Slot.ENGINEERING, Slot.TARGET));

    private final FactSet facts;
    private final CellProduct product;

    ArmProducts(FactSet facts, CellProduct product) {
        this.facts = facts;
        this.product = product;
    }

    /** The products of the arms, or the one product where its arms do not tell products apart. */
    List<CellProduct> split() {
        Map<Map<Slot, Set<String>>, List<Integer>> kinds = new LinkedHashMap<>();
        for (int arm : product.arms()) {
            Map<Slot, Set<String>> kind = kind(arm);
            if (!kind.isEmpty()) {
                kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(arm);
            }
        }
        List<Map<Slot, Set<String>>> all = List.copyOf(kinds.keySet());
        boolean apart = all.stream().anyMatch(one -> all.stream().anyMatch(other -> differ(one, other)));
        if (!apart) {
            return List.of(product);
        }
        return kinds.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What an arm says of its cells that tells products apart. */
    private Map<Slot, Set<String>> kind(int arm) {
        Map<Slot, Set<String>> kind = new LinkedHashMap<>();
        for (Fact fact : product.facts()) {
            if (TELLING.contains(fact.slot()) && stated(fact, List.of(arm)) != null) {
                kind.computeIfAbsent(fact.slot(), slot -> new TreeSet<>()).add(fact.value());
            }
        }
        return kind;
    }

    /** Whether two arms name the same trait and have no value of it in common. */
    private static boolean differ(Map<Slot, Set<String>> one, Map<Slot, Set<String>> other) {
        return one.entrySet().stream().anyMatch(entry -> {
            Set<String> others = other.getOrDefault(entry.getKey(), Set.of());
            return !others.isEmpty() && entry.getValue().stream().noneMatch(others::contains);
        });
    }

    private CellProduct of(Map<Slot, Set<String>> kind, List<Integer> arms) {
        List<Fact> own = product.facts().stream()
                .map(fact -> factOf(fact, arms))
                .filter(Objects::nonNull)
                .toList();
        String traits = kind.values().stream().flatMap(Set::stream).collect(Collectors.joining(", "));
        return new CellProduct(product.name() + " (" + traits + ")", own, product.timings(), arms);
    }

    /** A fact with the words of these arms, as it is where no arm states it, or nothing where only other arms do. */
    private @Nullable Fact factOf(Fact fact, List<Integer> arms) {
        Stated ofArms = stated(fact, arms);
        if (ofArms != null) {
            return ofArms.fact();
        }
        return stated(fact, product.arms()) == null ? fact : null;
    }

    private @Nullable Stated stated(Fact fact, List<Integer> arms) {
        return facts.statements(fact.slot(), fact.value()).stream()
                .filter(stated -> Part.ARMS.contains(stated.reading().part()))
                .filter(stated -> arms.contains(stated.reading().passage().item()))
                .findFirst()
                .orElse(null);
    }
}
