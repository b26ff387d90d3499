package org.trialgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.trial.finding.Limit;

/**
 * How much of an antigen a criterion asks for: the share of cells in per cent, the H-score, or the intensity of the stain, which is
 * 1+, 2+ or 3+. The unit tells which of the three it is.
 */
final class AntigenCutOffs {
    /** A cut-off with its place in the piece of text, in UTF-16 units. */
    record CutOff(Limit limit, int start, int end) {}

    static final String H_SCORE = "H-score";
    static final String INTENSITY = "IHC intensity";
    private static final String PERCENT = "%";

    /** So many tokens behind the antigen a cut-off is looked for. */
    static final int AFTER = 34;

    private static final int BEFORE = 12;
    private static final int HIGHEST_INTENSITY = 3;
    private static final CuedPattern SCORE = CuedPattern.of("\\bh[ -]?scores?\\b", "score");
    private static final Pattern STAIN =
            Pattern.compile("\\bihc\\b|immunohisto|stain|intensity|\\bscore|expression (?:of|level)");
    /** Where a share stands before the antigen: of which cells it is, or in what. */
    private static final Pattern CELLS = Pattern.compile("cells|blasts|tumou?r|expression of|positiv");
    /** Shares of something else, such as of blasts in the marrow. */
    private static final Pattern OTHER = Pattern.compile("^[ )]*(?:of )?(?:the |all |leuk\\w+ )*"
            + "(?:(?:blasts?|lymphoblasts?)(?: cells)? (?:in|by|on) |marrow|bone|predicted|normal|donor|chimerism|room|lesion)"
            + "|^[ )]*(?:blasts?|lymphoblasts?)\\b");

    private static final Set<String> WITH = Set.of("with", "have", "has", "having", "had");

    private final PassageReading reading;
    private final List<CutOff> found = new ArrayList<>();

    private AntigenCutOffs(PassageReading reading) {
        this.reading = reading;
    }

    /**
     * The cut-offs said of a list of antigens, in the order of the text.
     *
     * @param begin first token in which they may stand
     * @param end behind the last one
     */
    static List<CutOff> of(PassageReading reading, Mention first, Mention last, int begin, int end) {
        AntigenCutOffs cutOffs = new AntigenCutOffs(reading);
        int from = Math.max(begin, first.start() - BEFORE);
        cutOffs.before(from, first.start());
        cutOffs.after(last.end(), Math.min(end, last.end() + AFTER));
        return cutOffs.found;
    }

    private void before(int from, int to) {
        for (Limits.Found limit : Limits.in(reading, from, to)) {
            String between = reading.words(limit.to(), to);
            if (between.indexOf(';') >= 0 || isMeasured(from, limit)) {
                continue;
            }
            if (limit.limit().unit().isEmpty() && SCORE.isIn(reading.words(from, limit.from()))) {
                add(limit, H_SCORE);
            } else if (isShare(limit) && CELLS.matcher(between).find()) {
                add(limit, PERCENT);
            }
        }
    }

    private void after(int from, int to) {
        int last = from;
        for (Limits.Found limit : Limits.in(reading, from, to)) {
            String between = reading.words(last, limit.from());
            if (isMeasured(last, limit)) {
                return;
            }
            if (isShare(limit) && !isOther(limit)) {
                add(limit, PERCENT);
            } else if (limit.limit().unit().isEmpty() && SCORE.isIn(between + " " + near(limit))) {
                add(limit, H_SCORE);
            } else if (isIntensity(limit.limit().value(), limit)) {
                add(limit, INTENSITY);
            }
            last = limit.to();
        }
        if (found.isEmpty()) {
            bareIntensity(from, to);
        }
    }

    private static boolean isShare(Limits.Found limit) {
        return limit.limit().unit().equals(PERCENT);
    }

    private String near(Limits.Found limit) {
        return reading.words(limit.to(), limit.to() + 2);
    }

    /** Whether a measure such as the ejection fraction is named before a threshold, which is then not of the antigen. */
    private boolean isMeasured(int from, Limits.Found limit) {
        return reading.mentions(ThresholdReader.SCHEME, from, limit.from()).stream()
                .anyMatch(mention -> Units.isMeasured(mention.concept().notation()));
    }

    private boolean isOther(Limits.Found limit) {
        String behind = reading.words(limit.to(), limit.to() + 8);
        String rest = behind.startsWith(PERCENT) ? behind.substring(1) : behind;
        boolean with = Nearby.anyIn(reading, limit.from() - 1, limit.from(), WITH);
        return OTHER.matcher(rest).find() && (with || !rest.strip().startsWith("of"));
    }

    private boolean isIntensity(double value, Limits.Found limit) {
        int number = limit.from();
        while (number < limit.to() && Double.isNaN(reading.tokens().number(number))) {
            number++;
        }
        return isIntensity(value, number);
    }

    private boolean isIntensity(double value, int number) {
        return value >= 1
                && value <= HIGHEST_INTENSITY
                && value == Math.rint(value)
                && !reading.tokens().isGlued(number)
                && reading.words(number + 1, number + 2).equals("+");
    }

    /** An intensity without words that compare, as in "2+ or 3+ by IHC"; the stain has no more than 3+. */
    private void bareIntensity(int from, int to) {
        if (!STAIN.matcher(reading.words(from - 2, to)).find()) {
            return;
        }
        for (int token = from; token < to - 1; token++) {
            double value = reading.tokens().number(token);
            if (isIntensity(value, token)) {
                int end = token + 2;
                while (end + 2 < to
                        && reading.words(end, end + 1).matches("or|/|and|,|to")
                        && isIntensity(reading.tokens().number(end + 1), end + 1)) {
                    end += 3;
                }
                Limit limit = new Limit(">=", value, INTENSITY);
                found.add(new CutOff(
                        limit, reading.tokens().start(token), reading.tokens().end(end - 1)));
                return;
            }
        }
    }

    private void add(Limits.Found limit, String unit) {
        Limit same = new Limit(limit.limit().comparator(), limit.limit().value(), unit);
        int start = reading.tokens().start(limit.from());
        boolean sign = unit.equals(INTENSITY)
                && reading.words(limit.to(), limit.to() + 1).equals("+");
        found.add(new CutOff(same, start, sign ? reading.tokens().end(limit.to()) : limit.textEnd()));
    }
}
