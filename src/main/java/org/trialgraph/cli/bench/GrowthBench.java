package org.trialgraph.cli.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.trialgraph.rdf.Schemes;
import org.trialgraph.source.EligibilityText;
import org.trialgraph.source.RawRecord;
import org.trialgraph.source.ctgov.CtgovJsonReader;
import org.trialgraph.text.Extractor;
import org.trialgraph.trial.Origin;

/** How the cost of reading text grows with its length, on texts that invite repeated work. */
final class GrowthBench {
    private static final int SHORT = 125_000;
    private static final int TIMES = 4;
    private static final int TRIES = 4;
    /** Between four, which is linear, and sixteen, which is not. */
    private static final double MOST = 8;

    private static final List<String> PIECES = List.of(
            "(",
            "[1] ",
            "7",
            "7 ",
            "x ",
            "1. ",
            "1.A ",
            "* ",
            "- ",
            "a:\n",
            "* a\n  * b\n",
            "not ",
            "Exclusion Criteria: ",
            "NK cells ",
            "FT516 (NK cells), ",
            "1x10^6 ",
            "1x10^6 cells/kg. ",
            "IL-2 ",
            "CD19 positive ",
            "prior transplant ",
            "fludarabine 30 mg/m2 days -5 to -3, ");

    private final Extractor extractor = new Extractor(Schemes.bundled().terms());
    private final CtgovJsonReader reader = new CtgovJsonReader();
    private String worst = "";
    private double most;
    /** Keeps the machine from leaving out work whose outcome nobody wants. */
    private long found;

    void run(PrintStream out) {
        for (String piece : PIECES) {
            measure(
                    "eligibility text",
                    piece,
                    text -> EligibilityText.split(text).size());
            measure("extraction", piece, this::findings);
        }
        out.println("growth: " + found + " findings and criteria in " + PIECES.size() + " odd texts of " + SHORT
                + " and " + TIMES * SHORT + " characters");
        out.printf(
                Locale.ROOT,
                "  %s%d times the length takes at most %.1f times the CPU (%s)%n",
                most > MOST ? "INVALID: " : "",
                TIMES,
                most,
                worst);
    }

    private void measure(String part, String piece, ToIntFunction<String> work) {
        double ratio = best(piece, TIMES * SHORT, work) / best(piece, SHORT, work);
        if (ratio > most) {
            most = ratio;
            worst = part + " of \"" + piece.replace("\n", "\\n") + "\"";
        }
    }

    /** The least of some tries, so that the compiler and other work on the machine matter little. */
    private double best(String piece, int length, ToIntFunction<String> work) {
        String text = piece.repeat(length / piece.length());
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            found += work.applyAsInt(text);
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        }
        return Math.max(best, 1);
    }

    private int findings(String text) {
        byte[] record = ("{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT00000000\",\"briefTitle\":"
                        + "\"NK cells for leukemia\"},\"descriptionModule\":{\"briefSummary\":\"Infusion of NK cells. "
                        + text.replace("\n", "\\n")
                        + "\"},\"eligibilityModule\":{\"eligibilityCriteria\":\"Inclusion Criteria:\\n\\n"
                        + text.replace("\n", "\\n")
                        + "\"}}}")
                .getBytes(StandardCharsets.UTF_8);
        return reader.read(new RawRecord(record, new Origin("bench", 1)))
                .match(accepted -> extractor.extract(accepted.record()).facts().size(), rejected -> -1);
    }
}
