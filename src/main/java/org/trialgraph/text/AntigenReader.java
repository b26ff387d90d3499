package org.trialgraph.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trialgraph.text.AntigenCutOffs.CutOff;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.text.rule.Part;
import org.trialgraph.trial.Criterion;
import org.trialgraph.trial.CriterionKind;
import org.trialgraph.trial.finding.Evidence;
import org.trialgraph.trial.finding.Person;
import org.trialgraph.trial.finding.Requirement;
import org.trialgraph.trial.finding.StructuredCriterion;

/** The antigens that the disease of those who take part must express, all of a list or one of it, with the cut-off. */
final class AntigenReader {
    private static final String SLOT = "antigen";
    private static final String TOPIC = "AntigenExpression";
    private static final String SCHEME = "target";
    /** Molecules that criteria name for other reasons: markers of cells, of which NK cells and T cells are known. */
    private static final Set<String> NO_ANTIGENS = Set.of(
            "CD34", "CD3E", "CD8A", "KLRK1", "IL2", "IL15", "IL7", "CD4", "NCAM1", "PDCD1", "B2M", "CSF2", "CSF3");

    private static final Set<String> CONDITION = Set.of("if", "when", "unless", "whether");
    /** Words of sentences that speak of the product and not of the disease. */
    private static final CuedPattern OF_PRODUCT = CuedPattern.of(
            "\\btransduc|\\bcytotoxicity assay|\\bkilling of\\b|\\brelease (?:criteri|test)|\\bviability\\b"
                    + "|\\b(?:product|infus\\w+) (?:must|should|will|with|contain)|\\bpositive car\\b",
            "transduc",
            "assay",
            "killing",
            "release",
            "viability",
            "product",
            "infus",
            "positive car");

    private static final CuedPattern NOT_ASKED = CuedPattern.of(
            "\\b(?:not|n't|never) (?:be )?(?:a )?(?:required|mandatory|necessary|needed|requirement|obligatory|essential)"
                    + "|\\bneed not\\b|\\bregardless of|\\birrespective of|\\bindependent of",
            "not",
            "regardless",
            "irrespective",
            "independent");
    private static final Pattern OTHER = Pattern.compile("mutation|gene|negative|transloc|-car\\b|\\bcar[ -]");
    private static final Pattern LINK =
            Pattern.compile("(?:(?:positive|\\+|expression|expressing|expressed|antigens?)[ -]*)?"
                    + "(?:/|;|[,，、]? ?(?:and/or|and|or)|[,，、]|\\+/?)(?: (?:positive|expressing|for))?");
    private static final Pattern LATER_CHOICE = Pattern.compile(
            "(?:.*[ ,/])?or(?: (?:positive for|expressing|expression of|express|tumou?rs?|cells?|a|the))*");
    private static final CuedPattern ONE_OF = CuedPattern.of(
            "\\b(?:either|one|any|some)(?: or more)?(?: of| ?:)|\\beither\\b", "either", "one", "any", "some");
    private static final Pattern CHOICE = Pattern.compile("\\bor\\b|/");
    private static final int CLOSE = 80;
    private static final int LONGEST = 120;

    private final List<StructuredCriterion> criteria = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private final Set<Mention> known = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The antigens of one list, first to last, with the words that ask for them. */
    private record Asked(PassageReading reading, Hit hit, List<Mention> list, boolean choice) {
        Mention first() {
            return list.get(0);
        }

        Mention last() {
            return list.get(list.size() - 1);
        }
    }

    /** Required antigens and those of which one is enough, each as often as there are cut-offs of it; those of criteria first. */
    static List<StructuredCriterion> read(RecordReading record) {
        AntigenReader reader = new AntigenReader();
        record.all(SLOT).stream()
                .filter(AntigenReader::isAsked)
                .sorted(Comparator.comparing(hit -> hit.reading().part() != Part.INCLUSION))
                .forEach(reader::list);
        for (int i = 0; i < reader.asked.size(); i++) {
            reader.state(i);
        }
        return reader.clearest();
    }

    private static boolean isAsked(Hit hit) {
        PassageReading reading = hit.reading();
        boolean criterion = reading.part() == Part.INCLUSION;
        boolean own = criterion || (!reading.is(hit.from(), Context.EXCLUSION) && !reading.isBackground(hit.from()));
        int begin = reading.sentenceBegin(hit.from());
        String sentence = reading.words(begin, reading.tokens().sentenceEnd(begin));
        return own
                && CriterionReader.person(reading, hit.from()) == Person.PATIENT
                && !OTHER.matcher(reading.words(hit.from(), hit.to() + 1)).find()
                && !OF_PRODUCT.isIn(sentence)
                && !NOT_ASKED.isIn(sentence)
                && !Nearby.any(reading, hit.from(), 3, CONDITION)
                && !Nearby.negated(reading, hit.from(), 4);
    }

    /** Takes the list that the antigen of a match stands in, unless it is known. */
    private void list(Hit hit) {
        PassageReading reading = hit.reading();
        reading.mentions(SCHEME, hit.from(), hit.to()).stream()
                .filter(mention -> mention.concept().notation().equals(hit.value()))
                .findFirst()
                .ifPresent(mention -> {
                    if (known.contains(mention)) {
                        return;
                    }
                    List<Mention> list = list(reading, mention);
                    known.addAll(list);
                    if (list.stream().noneMatch(AntigenReader::isNoAntigen)) {
                        asked.add(new Asked(reading, hit, list, isChoice(reading, list)));
                    }
                });
    }

    private static boolean isNoAntigen(Mention mention) {
        return NO_ANTIGENS.contains(mention.concept().notation());
    }

    private static List<Mention> list(PassageReading reading, Mention middle) {
        List<Mention> list = new ArrayList<>(List.of(middle));
        int begin = reading.sentenceBegin(middle.start());
        List<Mention> sentence =
                reading.mentions(SCHEME, begin, reading.tokens().sentenceEnd(begin));
        int place = sentence.indexOf(middle);
        for (int i = place - 1; i >= 0 && isLinked(reading, sentence.get(i), list.get(0)); i--) {
            list.add(0, sentence.get(i));
        }
        for (int i = place + 1; i < sentence.size() && isLinked(reading, last(list), sentence.get(i)); i++) {
            list.add(sentence.get(i));
        }
        return list;
    }

    private static Mention last(List<Mention> list) {
        return list.get(list.size() - 1);
    }

    private static boolean isLinked(PassageReading reading, Mention one, Mention other) {
        return other.start() - one.end() <= 5
                && LINK.matcher(reading.words(one.end(), other.start()).strip()).matches();
    }

    private static boolean isChoice(PassageReading reading, List<Mention> list) {
        for (int i = 1; i < list.size(); i++) {
            Mention one = list.get(i - 1);
            Mention other = list.get(i);
            String link = reading.words(one.end(), other.start());
            if (!isSame(one, other) && CHOICE.matcher(link).find()) {
                return true;
            }
        }
        int begin = reading.sentenceBegin(list.get(0).start());
        return list.size() > 1
                && ONE_OF.isIn(reading.words(
                        Math.max(begin, list.get(0).start() - 5), list.get(0).start()));
    }

    private static boolean isSame(Mention one, Mention other) {
        return one.concept().notation().equals(other.concept().notation());
    }

    /** Whether only "or" parts what is asked of two antigens, as in "CD19 above 20% or CD22 above 30%". */
    private boolean isLaterChoice(int one, int other) {
        if (one < 0 || other >= asked.size()) {
            return false;
        }
        Asked first = asked.get(one);
        Asked second = asked.get(other);
        PassageReading reading = first.reading();
        if (reading != second.reading()
                || reading.sentenceBegin(first.last().start())
                        != reading.sentenceBegin(second.first().start())
                || isSame(first.last(), second.first())) {
            return false;
        }
        String between = reading.words(first.last().end(), second.first().start());
        return between.length() < CLOSE && LATER_CHOICE.matcher(between.strip()).matches();
    }

    private void state(int place) {
        Asked one = asked.get(place);
        boolean choice = one.choice() || isLaterChoice(place - 1, place) || isLaterChoice(place, place + 1);
        List<CutOff> cutOffs = cutOffs(place);
        for (Mention mention : one.list()) {
            if (cutOffs.isEmpty()) {
                add(one, mention, choice, Optional.empty());
            }
            cutOffs.forEach(cutOff -> add(one, mention, choice, Optional.of(cutOff)));
        }
    }

    /** Cut-offs from the sentence on, up to the next other antigen, as far as it is the same criterion. */
    private List<CutOff> cutOffs(int place) {
        Asked one = asked.get(place);
        PassageReading reading = one.reading();
        int begin = reading.sentenceBegin(one.first().start());
        int end = reading.part() == Part.INCLUSION
                ? Math.min(reading.tokens().size(), one.last().end() + AntigenCutOffs.AFTER)
                : reading.tokens().sentenceEnd(begin);
        for (Mention mention : reading.mentions(SCHEME, one.last().end(), end)) {
            if (one.list().stream().noneMatch(own -> isSame(own, mention))) {
                end = mention.start();
                break;
            }
        }
        if (!reading.mentions(SCHEME, begin, one.first().start()).isEmpty()) {
            begin = one.first().start();
        }
        return AntigenCutOffs.of(reading, one.first(), one.last(), begin, end);
    }

    private void add(Asked one, Mention mention, boolean choice, Optional<CutOff> cutOff) {
        Evidence evidence = evidence(one, mention, cutOff.orElse(null));
        CriterionKind kind =
                one.reading().passage().criterion().map(Criterion::kind).orElse(CriterionKind.UNDIVIDED);
        criteria.add(new StructuredCriterion(
                kind,
                Person.PATIENT,
                TOPIC,
                Optional.of(mention.concept().notation()),
                Optional.of(choice ? Requirement.ALTERNATIVE : Requirement.REQUIRED),
                cutOff.map(CutOff::limit),
                evidence));
    }

    /** The words from the antigen, or the first of a choice, to what is asked of it and the cut-off; the cut-off far off is left out. */
    private static Evidence evidence(Asked one, Mention mention, @Nullable CutOff cutOff) {
        Hit hit = one.hit();
        PassageReading reading = one.reading();
        int from = reading.tokens()
                .start(Math.min(hit.from(), one.choice() ? one.first().start() : mention.start()));
        int to = Math.max(
                reading.tokens().end(hit.to() - 1),
                reading.tokens().end((one.choice() ? one.last() : mention).end() - 1));
        if (cutOff != null && Math.max(to, cutOff.end()) - Math.min(from, cutOff.start()) > LONGEST + CLOSE) {
            from = cutOff.start();
            to = cutOff.end();
        } else if (cutOff != null) {
            from = Math.min(from, cutOff.start());
            to = Math.max(to, cutOff.end());
        }
        return Quotes.ofCharacters(
                reading.passage(), from, to, hit.rule().name(), hit.rule().confidence());
    }

    /** Each antigen once for every cut-off; without one only where none is stated anywhere. */
    private List<StructuredCriterion> clearest() {
        Set<List<Object>> limited = new HashSet<>();
        criteria.stream().filter(one -> one.limit().isPresent()).forEach(one -> limited.add(key(one)));
        Set<List<Object>> stated = new HashSet<>();
        return criteria.stream()
                .filter(one -> one.limit().isPresent() || !limited.contains(key(one)))
                .filter(one -> stated.add(List.of(key(one), one.limit())))
                .toList();
    }

    private static List<Object> key(StructuredCriterion one) {
        return List.of(one.antigen(), one.requirement());
    }
}
