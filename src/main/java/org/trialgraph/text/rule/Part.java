package org.trialgraph.text.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The part of a record that a piece of text stands in; the letter is how rules name it. */
public enum Part {
    TITLE('T'),
    SUMMARY('S'),
    DESCRIPTION('D'),
    CONDITION('C'),
    KEYWORD('K'),
    ARM_LABEL('L'),
    ARM('A'),
    INTERVENTION_NAME('N'),
    OTHER_NAME('M'),
    INTERVENTION('I'),
    INCLUSION('E'),
    EXCLUSION('X'),
    OUTCOME('O');

    /** The parts that speak of the trial's own treatment. */
    public static final Set<Part> TREATMENT = Collections.unmodifiableSet(
            EnumSet.of(TITLE, SUMMARY, DESCRIPTION, ARM_LABEL, ARM, INTERVENTION_NAME, OTHER_NAME, INTERVENTION));
    /** The parts that say what is given: titles, arms and interventions. */
    public static final Set<Part> GIVEN =
            Collections.unmodifiableSet(EnumSet.of(TITLE, ARM_LABEL, ARM, INTERVENTION_NAME, OTHER_NAME, INTERVENTION));
    /** The parts that are names and no sentences. */
    public static final Set<Part> NAMES =
            Collections.unmodifiableSet(EnumSet.of(TITLE, ARM_LABEL, INTERVENTION_NAME, OTHER_NAME));

    /** The parts that speak of one arm. */
    public static final Set<Part> ARMS = Collections.unmodifiableSet(EnumSet.of(ARM_LABEL, ARM));

    private final char letter;

    Part(char letter) {
        this.letter = letter;
    }

    /** The letter by which rules name the part. */
    public char letter() {
        return letter;
    }
}
