package org.trialgraph.text;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.text.rule.Part;
import org.trialgraph.text.token.Tokens;
import org.trialgraph.trial.finding.Slot;

/** Cytokines in the making of the product, and cytokines given to the patient. */
final class CytokineReader {
    private static final Set<String> MADE_WITH = Set.of("IL-2", "IL-7", "IL-12", "IL-15", "IL-18", "IL-21");
    private static final Set<String> GIVEN_AS = Set.of("IL-2", "IL-15", "N-803", "IL-21", "GM-CSF", "interferon");
    private static final Set<String> CUES = Set.of(
            "receive",
            "injected",
            "skin",
            "mcg",
            "twice",
            "receives",
            "received",
            "receiving",
            "given",
            "give",
            "administered",
            "administrated",
            "administration",
            "subcutaneous",
            "subcutaneously",
            "sc",
            "followed",
            "support",
            "units",
            "unit",
            "iu",
            "miu",
            "injection",
            "injections",
            "infusion",
            "plus",
            "with",
            "combination",
            "dose",
            "doses",
            "course",
            "start",
            "daily",
            "mu",
            "get",
            "and",
            "adding",
            "co-administered",
            "then",
            "thrice",
            "weekly");

    private static final Set<String> TO_PATIENTS = Set.of(
            "infusion",
            "infusions",
            "subcutaneous",
            "followed",
            "receive",
            "combination",
            "combined",
            "plus",
            "injections",
            "given",
            "administered",
            "patients");

    /** Cytokines that products make for themselves, and what is said where patients get such a cytokine all the same. */
    private static final Set<String> MADE_BY_CELLS = Set.of("IL-15", "IL-21");

    private static final Set<String> GIVEN_APART =
            Set.of("subcutaneous", "subcutaneously", "sc", "iu", "miu", "mu", "units", "unit", "daily", "recombinant");

    /** A concentration is one of a medium. */
    private static final CuedPattern MILLILITRE = CuedPattern.of("/ ?ml\\b", "ml");

    /** Cells that are expanded and a cytokine are two things that patients get. */
    private static final CuedPattern AFTER_CELLS =
            CuedPattern.of("expanded (?!.*feeder).*cells (and|plus|,|with) [^ ]+$", "cells");

    private static final Set<String> MEASURED =
            Set.of("level", "levels", "concentration", "concentrations", "production", "secretion", "release");

    /** What stimulates T cells beside cytokines. */
    private static final Pattern STIMULATOR = Pattern.compile(
            ",? ?(?:then )?(?:anti-?cd ?3(?: (?:monoclonal )?antibody)?|okt-?3|il-?1[abαβ]?|il-?4|tnf-?[aα]?|pge2)\\b(?: \\(okt-?3\\))?");

    private static final Set<String> JOINED =
            Set.of(",", "and", ", and", "+", "/", "plus", "or", "&", ", then", "then", "and then");
    private static final int REACH = 16;

    private final RecordReading record;

    CytokineReader(RecordReading record) {
        this.record = record;
    }

    /** Adds the facts and answers the places that name cytokines which patients are given. */
    List<DrugUse> read(FactSet facts) {
        List<Hit> made = record.own("culture")
                .filter(hit -> MILLILITRE.isIn(hit.reading().words(hit.from(), hit.to() + 5))
                        || !Nearby.anyIn(hit.reading(), hit.from(), hit.to(), TO_PATIENTS))
                .filter(hit -> !AFTER_CELLS.isIn(hit.reading().words(hit.from(), hit.to())))
                .filter(hit -> hit.reading().mentions("cytokine", hit.from(), hit.to()).stream()
                        .noneMatch(mention -> isGlued(hit.reading(), mention)))
                .flatMap(CytokineReader::list)
                .filter(hit -> MADE_WITH.contains(hit.value()))
                .toList();
        made.forEach(hit -> facts.add(Slot.CULTURE_CYTOKINE, hit));
        boolean armed = facts.has(Slot.ENGINEERING, "SecretedIL15") || facts.has(Slot.ENGINEERING, "MembraneIL15");
        for (PassageReading reading : record.passages()) {
            if (Part.TREATMENT.contains(reading.part())) {
                reading.mentions("cytokine", 0, reading.tokens().size()).stream()
                        .filter(mention -> GIVEN_AS.contains(mention.concept().notation()))
                        .filter(mention -> supports(reading, mention, made))
                        .filter(mention -> !armed || givenApart(reading, mention))
                        .map(mention -> new DrugUse(reading, mention))
                        .forEach(use -> use.state(
                                facts, Slot.CYTOKINE_SUPPORT, "cytokineSupport.given", use.inNames() ? 0.85 : 0.88));
            }
        }
        return named(facts.values(Slot.CYTOKINE_SUPPORT));
    }

    /** The places outside of the making that name one of some cytokines. */
    private List<DrugUse> named(Set<String> cytokines) {
        return record.passages().stream()
                .filter(reading -> Part.TREATMENT.contains(reading.part()))
                .flatMap(reading -> reading
                        .mentions("cytokine", 0, reading.tokens().size())
                        .stream()
                        .filter(mention -> cytokines.contains(mention.concept().notation()))
                        .filter(mention -> !reading.is(mention.start(), Context.CULTURE))
                        .map(mention -> new DrugUse(reading, mention)))
                .filter(DrugUse::isOwn)
                .toList();
    }

    /** A match and one for each cytokine that a comma or "and" joins to the one named. */
    private static Stream<Hit> list(Hit hit) {
        PassageReading reading = hit.reading();
        List<Hit> all = new ArrayList<>(List.of(hit));
        int end = hit.to();
        for (Mention next : reading.mentions("cytokine", hit.from(), hit.to() + REACH)) {
            boolean joined = next.start() >= end && joins(reading.words(end, next.start()));
            if (joined) {
                end = next.end();
                all.add(new Hit(
                        hit.rule(), reading, hit.from(), end, next.concept().notation()));
            }
        }
        numbers(hit, end, all);
        return all.stream();
    }

    /** Whether only commas, "and" and an antibody for stimulation stand between two cytokines of a list. */
    private static boolean joins(String between) {
        return JOINED.contains(STIMULATOR.matcher(between).replaceAll("").strip());
    }

    /** Adds cytokines of which a list gives the number alone, as in {@code interleukins 12, 15 and 18}. */
    private static void numbers(Hit hit, int end, List<Hit> all) {
        PassageReading reading = hit.reading();
        Tokens tokens = reading.tokens();
        int place = end;
        while (place < tokens.size() && !tokens.beginsSentence(place)) {
            boolean joint = JOINED.contains(reading.words(place, place + 1));
            String name = "IL-" + reading.words(place, place + 1);
            if (MADE_WITH.contains(name)) {
                all.add(new Hit(hit.rule(), reading, hit.from(), place + 1, name));
            } else if (!joint) {
                return;
            }
            place++;
        }
    }

    /** Whether the cytokine is the end of a compound name, as in {@code hu14.18-IL2}. */
    private static boolean isGlued(PassageReading reading, Mention mention) {
        int place = reading.tokens().start(mention.start());
        String text = reading.tokens().text();
        return place > 1 && text.charAt(place - 1) == '-' && Character.isLetterOrDigit(text.charAt(place - 2));
    }

    private static boolean cued(PassageReading reading, Mention mention) {
        int begin = reading.sentenceBegin(mention.start());
        int end = reading.tokens().sentenceEnd(begin);
        return Nearby.anyIn(reading, Math.max(begin, mention.start() - 12), Math.min(end, mention.end() + 12), CUES);
    }

    /** Whether patients get a cytokine beside cells that are engineered to make it. */
    private static boolean givenApart(PassageReading reading, Mention mention) {
        int begin = reading.sentenceBegin(mention.start());
        int end = reading.tokens().sentenceEnd(begin);
        boolean only = begin == mention.start() && end <= mention.end() + 1;
        return only
                || !MADE_BY_CELLS.contains(mention.concept().notation())
                || Nearby.anyIn(
                        reading, Math.max(begin, mention.start() - 6), Math.min(end, mention.end() + 6), GIVEN_APART);
    }

    private static boolean supports(PassageReading reading, Mention mention, List<Hit> made) {
        int at = mention.start();
        if (isGlued(reading, mention)
                || reading.is(at, Context.EXCLUSION)
                || reading.isBackground(at)
                || Nearby.prior(reading, at, 4)
                || Nearby.denied(reading, mention.end())
                || Nearby.negated(reading, at, 4)) {
            return false;
        }
        boolean inMaking = made.stream().anyMatch(hit -> hit.reading() == reading && hit.from() <= at && at < hit.to());
        String around = reading.words(at - 4, mention.end() + 4);
        boolean inGene = around.contains("transduc")
                || around.contains("casp9")
                || around.contains("secret")
                || around.contains("express")
                || around.contains("membrane")
                || around.contains("receptor fusion")
                || around.contains("transgene")
                || around.contains("gene")
                || around.contains("armored")
                || around.contains("mbil");
        if (inMaking || inGene || MEASURED.contains(reading.words(mention.end(), mention.end() + 1))) {
            return false;
        }
        if (Part.NAMES.contains(reading.part())) {
            return true;
        }
        return !reading.is(at, Context.CULTURE) && cued(reading, mention);
    }
}
