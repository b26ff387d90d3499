package org.trialgraph.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.text.measure.Amount;
import org.trialgraph.text.measure.DayRange;

/** A drug in a sentence while its amount and days are looked for; places are those of the sentence, in UTF-16 units. */
final class DosedDrug {
    private final Mention mention;
    private final int start;
    private final int end;
    private List<Double> values = List.of();
    private @Nullable Amount amount;
    private @Nullable DayRange days;

    DosedDrug(Mention mention, int start, int end) {
        this.mention = mention;
        this.start = start;
        this.end = end;
    }

    void dose(Amount stated, List<Double> ofThisDrug) {
        amount = stated;
        values = ofThisDrug;
    }

    void days(DayRange stated) {
        days = stated;
    }

    Mention mention() {
        return mention;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean isDosed() {
        return amount != null;
    }

    /** The amounts of which one is given; empty when none is stated. */
    List<Double> values() {
        return values;
    }

    Optional<String> unit() {
        return Optional.ofNullable(amount).map(Amount::unit);
    }

    Optional<DayRange> days() {
        return Optional.ofNullable(days);
    }

    boolean hasDaysBehind() {
        return days != null && days.start() >= end;
    }

    boolean hasDaysAhead() {
        return days != null && days.start() < start;
    }

    /** Whether two drugs are given for the same, so that days said of one behind the other can be those of both. */
    boolean isAlike(DosedDrug other) {
        return makesRoom() == other.makesRoom();
    }

    private boolean makesRoom() {
        return DrugRoles.isConditioning(notation()) || DrugRoles.followsItsList(notation());
    }

    /** Whether two drugs have their amounts from the same words. */
    boolean sharesAmount(DosedDrug other) {
        return amount != null && amount.equals(other.amount);
    }

    String notation() {
        return mention.concept().notation();
    }

    /** Where the words begin that name the drug and state its amount. */
    int statedStart() {
        return amount == null ? start : Math.min(start, amount.start());
    }

    /** Behind the words that name the drug and state its amount. */
    int statedEnd() {
        return amount == null ? end : Math.max(end, amount.end());
    }

    /** Where the words begin that state all that is known of the drug. */
    int quoteStart() {
        return days == null ? statedStart() : Math.min(statedStart(), days.start());
    }

    /** Behind the words that state all that is known of the drug. */
    int quoteEnd() {
        return days == null ? statedEnd() : Math.max(statedEnd(), days.end());
    }
}
