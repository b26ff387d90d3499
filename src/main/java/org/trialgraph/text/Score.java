package org.trialgraph.text;

/**
 * How extracted facts agree with labelled ones.
 *
 * @param hits facts in both
 * @param falseAlarms facts extracted only
 * @param misses facts labelled only
 */
public record Score(int hits, int falseAlarms, int misses) {
    /** Nothing compared. */
    public static final Score NONE = new Score(0, 0, 0);

    /** Share of the extracted facts that are labelled, 0 to 1; 1 when none was extracted. */
    public double precision() {
        return share(hits, falseAlarms);
    }

    /** Share of the labelled facts that were extracted, 0 to 1; 1 when none is labelled. */
    public double recall() {
        return share(hits, misses);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** This score and another together. */
    public Score plus(Score other) {
        return new Score(hits + other.hits, falseAlarms + other.falseAlarms, misses + other.misses);
    }

    private static double share(int part, int rest) {
        return part + rest == 0 ? 1 : part / (double) (part + rest);
    }
}
