package org.trialgraph.text.rule;

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

    private final char letter;

    Part(char letter) {
        this.letter = letter;
    }

    /** The letter by which rules name the part. */
    public char letter() {
        return letter;
    }
}
