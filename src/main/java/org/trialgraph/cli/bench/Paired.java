package org.trialgraph.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Two costs measured in turn, and their ratio. */
final class Paired {
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> theirs = new ArrayList<>();

    void add(double our, double their) {
        ours.add(our);
        theirs.add(their);
    }

    /** Median of the ratios, with the smallest and the largest. */
    String ratio() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(ours.get(i) / theirs.get(i));
        }
        ratios.sort(null);
        return String.format(
                Locale.ROOT, "%.2f [%.2f-%.2f]", median(ratios), ratios.get(0), ratios.get(ratios.size() - 1));
    }

    double ourMedian() {
        return median(ours.stream().sorted().toList());
    }

    double theirMedian() {
        return median(theirs.stream().sorted().toList());
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
