package org.trialgraph.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.text.rule.Part;
import org.trialgraph.trial.finding.CellProduct;
import org.trialgraph.trial.finding.Fact;
import org.trialgraph.trial.finding.Slot;
import org.trialgraph.trial.finding.Timing;

/** Gives each product its own facts: those stated nearest to where its cells are named in the same sentence. */
final class ProductAssembler {
    private static final String GRAFT = "HematopoieticStemCell";
    private static final Set<Slot> OF_PRODUCT = EnumSet.of(
            Slot.DONOR,
            Slot.SOURCE_MATERIAL,
            Slot.PROCESSING,
            Slot.FEEDER,
            Slot.CULTURE_CYTOKINE,
            Slot.ENGINEERING,
            Slot.TARGET,
            Slot.PRESERVATION,
            Slot.DOSE,
            Slot.INFUSIONS,
            Slot.ROUTE);

    private static final int BESIDE = 5;

    private final RecordReading record;
    private final FactSet facts;
    private final List<TimingReader.Timed> timings;
    private final EngineeredCells engineered;

    ProductAssembler(RecordReading record, FactSet facts, List<TimingReader.Timed> timings) {
        this.record = record;
        this.facts = facts;
        this.timings = timings;
        this.engineered = new EngineeredCells(record, facts);
    }

    /** The products, grafts last. */
    List<CellProduct> products() {
        Map<String, List<Fact>> byType = new LinkedHashMap<>();
        List<Stated> types = new ArrayList<>(facts.stated(Slot.CELL_TYPE));
        types.sort((one, other) ->
                Boolean.compare(one.value().equals(GRAFT), other.value().equals(GRAFT)));
        types.stream()
                .filter(type -> !engineered.is(type.value()))
                .forEach(type -> byType.put(type.value(), new ArrayList<>(List.of(type.fact()))));
        types.stream()
                .filter(type -> engineered.is(type.value()))
                .forEach(type -> byType.getOrDefault(EngineeredCells.CAR_T_CELL, new ArrayList<>())
                        .add(type.fact()));
        if (byType.isEmpty()) {
            byType.put("", new ArrayList<>());
        }
        String first = byType.keySet().iterator().next();
        for (Slot slot : OF_PRODUCT) {
            for (Stated stated : facts.stated(slot)) {
                byType.getOrDefault(
                                owner(stated.reading(), stated.from(), stated.to(), byType.keySet(), first), List.of())
                        .add(stated.fact());
            }
        }
        List<CellProduct> products = new ArrayList<>();
        byType.forEach((type, own) -> {
            CellProduct product = new CellProduct(
                    name(type, byType.keySet()),
                    own,
                    timings(type, byType.keySet(), first),
                    arms(type, byType.size() == 1));
            products.addAll(new ArmProducts(facts, product).split());
        });
        return products;
    }

    private String owner(PassageReading reading, int from, int to, Set<String> types, String first) {
        if (types.size() == 1) {
            return first;
        }
        int begin = reading.sentenceBegin(from);
        int end = reading.tokens().sentenceEnd(begin);
        int nearest = Integer.MAX_VALUE;
        String owner = "";
        for (Mention mention : reading.mentions(Aliases.SCHEME, begin, end)) {
            String type = typeOf(mention, types, first);
            int distance = Math.max(mention.start() - to + 1, from - mention.end() + 1);
            if (types.contains(type) && distance < nearest) {
                nearest = distance;
                owner = type;
            }
        }
        return owner.isEmpty() ? ofPassage(reading, types).orElse(first) : owner;
    }

    /** The only product that the passage names, or the label or name of the arm or intervention that it describes. */
    private Optional<String> ofPassage(PassageReading reading, Set<String> types) {
        Set<String> named = named(reading, types);
        if (named.isEmpty() && reading.passage().item() >= 0) {
            boolean ofArm = Part.ARMS.contains(reading.part());
            record.passages().stream()
                    .filter(other -> other.passage().item() == reading.passage().item())
                    .filter(other -> Part.ARMS.contains(other.part()) == ofArm)
                    .forEach(other -> named.addAll(named(other, types)));
        }
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    private Set<String> named(PassageReading reading, Set<String> types) {
        return reading.mentions(Aliases.SCHEME, 0, reading.tokens().size()).stream()
                .map(mention -> typeOf(mention, types, ""))
                .filter(types::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Timing> timings(String type, Set<String> types, String first) {
        return timings.stream()
                .filter(timed -> type.equals(owner(timed.reading(), timed.from(), timed.to(), types, first)))
                .map(TimingReader.Timed::timing)
                .toList();
    }

    /** The product that a mention speaks of: NK cells are the CAR-NK cells of a trial that gives those. */
    private String typeOf(Mention mention, Set<String> types, String first) {
        String named = mention.concept().notation();
        String type = engineered.is(named) ? EngineeredCells.CAR_T_CELL : named;
        return types.contains(type) || type.equals(GRAFT) ? type : first;
    }

    /** The code that the record gives a product; with several products, the one that stands beside its cells. */
    private String name(String type, Set<String> types) {
        boolean only = types.stream().filter(other -> !other.equals(GRAFT)).count() <= 1;
        Optional<String> alias = record.passages().stream()
                .flatMap(reading -> reading.mentions().all().stream()
                        .filter(mention -> mention.concept().notation().equals(Aliases.NOTATION))
                        .filter(mention -> (only || beside(reading, mention, type)) && !isAntigen(reading, mention))
                        .map(mention -> reading.tokens().slice(mention.start(), mention.end())))
                .filter(words -> words.chars().anyMatch(Character::isDigit))
                .findFirst();
        return type.equals(GRAFT) ? type : alias.orElse(type.isEmpty() ? "cells" : type);
    }

    private static boolean beside(PassageReading reading, Mention alias, String type) {
        return reading.mentions(Aliases.SCHEME, alias.start() - BESIDE, alias.end() + BESIDE).stream()
                .anyMatch(mention -> mention.concept().notation().equals(type));
    }

    /** Whether the code is that of an antigen, such as B7-H3. */
    private static boolean isAntigen(PassageReading reading, Mention alias) {
        return reading.mentions("target", alias.start(), alias.end()).stream()
                .anyMatch(mention -> mention.start() == alias.start() && mention.end() >= alias.end());
    }

    private List<Integer> arms(String type, boolean only) {
        Set<Integer> arms = new TreeSet<>();
        for (PassageReading reading : record.passages()) {
            if (Part.ARMS.contains(reading.part())) {
                boolean named = reading
                        .mentions(Aliases.SCHEME, 0, reading.tokens().size())
                        .stream()
                        .map(mention -> typeOf(mention, Set.of(type), ""))
                        .anyMatch(found -> found.equals(type) || (only && !found.equals(GRAFT)));
                if (named) {
                    arms.add(reading.passage().item());
                }
            }
        }
        return List.copyOf(arms);
    }
}
