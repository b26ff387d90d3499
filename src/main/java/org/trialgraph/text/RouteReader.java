package org.trialgraph.text;

import org.trialgraph.trial.finding.Slot;

/** The route of the product, not of the drugs given beside it. */
final class RouteReader {
    private static final int FAR = 6;

    private static final int REACH = 25;
    private static final CuedPattern GIVEN = CuedPattern.of(
            "\\b(receive[sd]?|infus(e|ed|ion|ions)|inject(ed|ion|ions)|given|administered|get|transfused|on days?|cells iv|dose)\\b",
            "receive",
            "infus",
            "inject",
            "given",
            "administered",
            "get",
            "transfused",
            "on day",
            "cells iv",
            "dose");

    /** What parts the way in which a drug is given from cells named behind it. */
    private static final CuedPattern OTHERWISE = CuedPattern.of(
            "\\b(after|before|prior|following|and|day)\\b", "after", "before", "prior", "following", "and", "day");

    private final RecordReading record;

    RouteReader(RecordReading record) {
        this.record = record;
    }

    void read(FactSet facts) {
        record.own("route").filter(this::ofCells).forEach(hit -> facts.add(Slot.ROUTE, hit));
    }

    /** Whether cells are the last that the sentence names before a way in which something is given, not far ahead. */
    private static boolean followsCells(PassageReading reading, Hit hit) {
        if (reading.words(hit.from(), hit.to()).contains("catheter")) {
            return false;
        }
        int begin = Math.max(reading.sentenceBegin(hit.from()), hit.from() - REACH);
        return !reading.mentions(Aliases.SCHEME, begin, hit.from()).isEmpty()
                && !Nearby.ofDrug(reading, hit.from())
                && (hit.rule().name().equals("route.vein") || GIVEN.isIn(reading.words(begin, hit.to() + FAR)));
    }

    private boolean ofCells(Hit hit) {
        PassageReading reading = hit.reading();
        int begin = Math.max(reading.sentenceBegin(hit.from()), hit.from() - 2);
        int end = Math.min(hit.to() + 3, reading.tokens().sentenceEnd(hit.to() - 1));
        boolean drug = reading.drugs().stream().anyMatch(mention -> mention.start() >= begin && mention.start() < end)
                || !reading.mentions("cytokine", hit.from(), end).isEmpty();
        if (drug || reading.words(hit.from(), hit.to()).contains("followed by")) {
            return false;
        }
        String rule = hit.rule().name();
        if (rule.equals("route.before")
                && Nearby.ofDrug(reading, hit.from())
                && OTHERWISE.isIn(reading.words(hit.from(), hit.to()))) {
            return false;
        }
        if (rule.equals("route.name")) {
            return record.describesProduct(reading);
        }
        if (rule.equals("route.bare") || rule.equals("route.vein")) {
            return followsCells(reading, hit);
        }
        if (rule.equals("route.infusion")) {
            return record.aboutCells(reading, hit.from())
                    && !Nearby.ofDrug(reading, hit.from())
                    && reading.mentions("drug", hit.from(), hit.to() + FAR).isEmpty();
        }
        return true;
    }
}
