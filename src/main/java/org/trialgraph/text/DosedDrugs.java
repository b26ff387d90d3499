package org.trialgraph.text;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.text.measure.Amount;
import org.trialgraph.text.measure.DayRange;
import org.trialgraph.text.token.Tokens;

/**
 * Gives the amounts and days that a sentence names to the drugs and cytokines that it names.
 *
 * <p>An amount stands behind its drug, or right before it; drugs in a row share a row of amounts. Days stand behind the last of the
 * drugs that they hold for, or before the first.
 */
final class DosedDrugs {
    private static final int NEAR = 40;
    private static final int REACH = 90;
    private static final Pattern BEFORE_DRUG =
            Pattern.compile("^ ?(?:/ ?day|/ ?d|daily|IV|i\\.v\\.|doses?|per day|per dose)?(?: of)?(?: the)? ?\\(?$");
    private static final Pattern JOINED =
            Pattern.compile("^(?:[\\s,()]|/ ?day|/ ?d\\b|daily|per day|once|IV\\b|i\\.v\\.)*"
                    + "(?:and|plus|with|&|\\+|/|,)(?:[\\s,(]|and\\b)*$");
    private static final Pattern RELATED = Pattern.compile("\\b(?:after|following|before|prior)\\b");
    private static final Pattern NEW_PART = Pattern.compile("[,;.:\n]|\\b(?:and|then|followed)\\b");

    private final String sentence;
    private final List<DosedDrug> drugs;
    private final List<Integer> cells;

    private DosedDrugs(PassageReading reading, int begin) {
        Tokens tokens = reading.tokens();
        int end = tokens.sentenceEnd(begin);
        int offset = tokens.start(begin);
        sentence = tokens.text().substring(offset, tokens.end(end - 1));
        drugs = named(reading, begin, end).stream()
                .map(mention -> new DosedDrug(
                        mention, tokens.start(mention.start()) - offset, tokens.end(mention.end() - 1) - offset))
                .toList();
        cells = reading.mentions(Aliases.SCHEME, begin, end).stream()
                .map(mention -> tokens.start(mention.start()) - offset)
                .toList();
    }

    /** The drugs of the sentence that begins at a token, first to last, with what is said of each. */
    static List<DosedDrug> ofSentence(PassageReading reading, int begin) {
        DosedDrugs sentence = new DosedDrugs(reading, begin);
        sentence.giveAmounts(Amount.in(sentence.sentence));
        sentence.giveDays(DayRange.in(sentence.sentence));
        return sentence.drugs;
    }

    private static List<Mention> named(PassageReading reading, int begin, int end) {
        List<Mention> named = new ArrayList<>();
        Stream.concat(reading.drugs().stream(), reading.mentions("cytokine", begin, end).stream())
                .filter(mention -> mention.start() >= begin && mention.start() < end)
                .filter(mention -> !mention.concept().notation().equals("chemotherapy"))
                .sorted(Comparator.comparingInt(Mention::start))
                .filter(mention ->
                        named.isEmpty() || named.get(named.size() - 1).end() <= mention.start())
                .forEach(named::add);
        return named;
    }

    private void giveAmounts(List<Amount> amounts) {
        int next = 0;
        boolean ahead = false;
        for (int i = 0; i < amounts.size(); ) {
            while (next < drugs.size()
                    && drugs.get(next).start() < amounts.get(i).end()) {
                next++;
            }
            int until = i + 1;
            while (until < amounts.size()
                    && (next == drugs.size()
                            || amounts.get(until).end() <= drugs.get(next).start())) {
                until++;
            }
            List<Amount> row = amounts.subList(i, until);
            ahead = ahead || (next == 0 && isAhead(row.get(row.size() - 1), next));
            if (!share(row, next)) {
                giveRow(row, next, ahead);
            }
            i = until;
        }
    }

    /** Gives the last of a row of amounts to the drug right behind it if it is that drug's, and the first to the drug before. */
    private void giveRow(List<Amount> row, int next, boolean ahead) {
        DosedDrug before = next > 0 ? drugs.get(next - 1) : null;
        boolean open = before != null && !before.isDosed() && isNear(before, row.get(0));
        Amount last = row.get(row.size() - 1);
        boolean leads = isAhead(last, next)
                && (ahead || !open || row.size() > 1 || gap(last.end(), next).contains(" of"));
        if (leads) {
            drugs.get(next).dose(last, last.values());
        }
        if (before != null && open && (!leads || row.size() > 1)) {
            before.dose(row.get(0), row.get(0).values());
        }
    }

    /** Shares amounts out among as many drugs that stand in a row before them. */
    private boolean share(List<Amount> row, int next) {
        List<Double> values =
                row.stream().flatMap(amount -> amount.values().stream()).toList();
        int first = next - values.size();
        boolean several =
                values.size() > 1 && first >= 0 && (row.size() > 1 || row.get(0).each());
        if (!several || !isRow(first, next) || !isNear(drugs.get(next - 1), row.get(0))) {
            return false;
        }
        int drug = first;
        for (Amount amount : row) {
            for (double value : amount.values()) {
                drugs.get(drug++).dose(amount, List.of(value));
            }
        }
        return true;
    }

    private boolean isRow(int first, int next) {
        return IntStream.range(first, next).noneMatch(i -> drugs.get(i).isDosed())
                && IntStream.range(first, next - 1).allMatch(this::isJoined);
    }

    /** Whether only what joins the drugs of a list parts a drug from the next, leaving their amounts aside. */
    private boolean isJoined(int drug) {
        if (drugs.get(drug).sharesAmount(drugs.get(drug + 1))) {
            return true;
        }
        int from = drugs.get(drug).statedEnd();
        int to = drugs.get(drug + 1).statedStart();
        return from <= to
                && to - from <= NEAR
                && JOINED.matcher(sentence.substring(from, to)).find();
    }

    private boolean isAhead(Amount amount, int next) {
        return next < drugs.size()
                && BEFORE_DRUG.matcher(gap(amount.end(), next)).find();
    }

    private boolean isNear(DosedDrug drug, Amount amount) {
        String between = sentence.substring(drug.end(), Math.max(drug.end(), amount.start()));
        return between.length() <= NEAR && between.indexOf(';') < 0;
    }

    private String gap(int from, int next) {
        int to = next < drugs.size() ? drugs.get(next).start() : sentence.length();
        return sentence.substring(from, Math.max(from, Math.min(to, from + NEAR)));
    }

    private void giveDays(List<DayRange> ranges) {
        int named = Stream.concat(drugs.stream().map(DosedDrug::start), cells.stream())
                .min(Comparator.naturalOrder())
                .orElse(0);
        boolean ahead = !ranges.isEmpty() && ranges.get(0).start() < named;
        List<DayRange> leading = new ArrayList<>();
        int next = 0;
        for (DayRange range : ranges) {
            while (next < drugs.size() && drugs.get(next).start() < range.end()) {
                next++;
            }
            if (next == 0 ? range.start() < named : ahead && startsPart(range, next)) {
                leading.add(range);
            } else if (next > 0 && drugs.get(next - 1).days().isEmpty() && isOf(range, drugs.get(next - 1))) {
                drugs.get(next - 1).days(range);
            }
        }
        shareDays();
        leading.forEach(this::giveAhead);
    }

    /** Whether days stand behind a drug with no cells between, whose days they could be. */
    private boolean isOf(DayRange range, DosedDrug drug) {
        return range.start() - drug.end() <= REACH
                && cells.stream().noneMatch(place -> place >= drug.end() && place < range.start());
    }

    /** Whether a comma or the like parts days from what stands before them, and not from the drug behind. */
    private boolean startsPart(DayRange range, int next) {
        int from = Math.min(drugs.get(next - 1).statedEnd(), range.start());
        return next < drugs.size()
                && drugs.get(next).start() - range.end() <= NEAR
                && NEW_PART.matcher(sentence.substring(from, range.start())).find();
    }

    /** Days behind the last drug of a row are those of the whole row. */
    private void shareDays() {
        for (int i = drugs.size() - 2; i >= 0; i--) {
            DosedDrug drug = drugs.get(i);
            DosedDrug behind = drugs.get(i + 1);
            if (drug.days().isEmpty() && behind.hasDaysBehind() && drug.isAlike(behind) && isJoined(i)) {
                behind.days().ifPresent(drug::days);
            }
        }
    }

    private void giveAhead(DayRange range) {
        drugs.stream()
                .filter(drug -> drug.start() >= range.end() && drug.start() - range.end() <= REACH)
                .filter(drug -> drug.days().isEmpty() || drug.hasDaysAhead())
                .filter(drug -> !RELATED.matcher(sentence.substring(range.end(), drug.start()))
                        .find())
                .forEach(drug -> drug.days(range));
    }
}
