package org.trialgraph.text;

import java.util.Optional;
import org.trialgraph.trial.finding.Fact;
import org.trialgraph.trial.finding.Slot;

/**
 * A value with the tokens that state it; its evidence is made when asked for, since counting code points takes time.
 *
 * @param qualifier words such as {@code at least} before an amount
 * @param from first token
 * @param to behind the last token
 */
record Stated(
        Slot slot,
        String value,
        Optional<String> qualifier,
        PassageReading reading,
        int from,
        int to,
        String rule,
        double confidence) {
    Stated named(String name) {
        return new Stated(slot, name, qualifier, reading, from, to, rule, confidence);
    }

    Fact fact() {
        return new Fact(slot, value, qualifier, Quotes.ofTokens(reading, from, to, rule, confidence));
    }

    int length() {
        return reading.tokens().end(to - 1) - reading.tokens().start(from);
    }
}
