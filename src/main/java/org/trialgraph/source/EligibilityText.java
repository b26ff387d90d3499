package org.trialgraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trialgraph.trial.Criterion;
import org.trialgraph.trial.CriterionKind;

/**
 * Splits an eligibility text into its criteria.
 *
 * <p>A criterion's text is what is written, without bullet, number and Markdown's escapes, white space as single blanks;
 * its places point at the same words as they stand in the whole text. Time grows with the length of the text only.
 *
 * <p>Criteria above an exclusion heading let in when no inclusion heading stands anywhere in the text; without any
 * heading the kind stays {@link CriterionKind#UNDIVIDED}.
 */
public final class EligibilityText {
    private static final int MAXIMUM_HEADING = 80;

    private final String text;
    private final int offset;
    private final Optional<CriterionKind> known;
    private final List<Criterion> criteria = new ArrayList<>();
    private final ListLevels levels = new ListLevels();
    private final CriterionHeading heading = new CriterionHeading();
    private CriterionKind kind;
    private boolean inclusionSeen;
    private int firstExclusion = -1;
    /** First line of the criterion that may still go on in the next line. */
    private Optional<TextLine> open = Optional.empty();

    private TextLine last = new TextLine(ListMarker.none(0), 0, 0, 0, true, false);
    private int level;
    /** How many semicolons make a list of the criterion that comes next, and of the open one; 0 where none do. */
    private int leastSemicolons;

    private int openSemicolons;

    private EligibilityText(String text, int offset, Optional<CriterionKind> known) {
        this.text = text;
        this.offset = offset;
        this.known = known;
        this.kind = known.orElse(CriterionKind.UNDIVIDED);
    }

    /** The criteria of a text that holds both kinds, in order; none only for a blank text. */
    public static List<Criterion> split(String text) {
        return new EligibilityText(text, 0, Optional.empty()).read();
    }

    /** The criteria of a text of which it is known from elsewhere that all are of one kind. */
    public static List<Criterion> split(String text, CriterionKind kind) {
        return split(text, 0, text.length(), kind);
    }

    /** The criteria of one kind that stand in the text from start to end; their places count from the text's beginning. */
    public static List<Criterion> split(String text, int start, int end, CriterionKind kind) {
        return new EligibilityText(text.substring(start, end), start, Optional.of(kind)).read();
    }

    private List<Criterion> read() {
        List<TextLine> lines = TextLine.all(text);
        for (int i = 0; i < lines.size(); i++) {
            take(lines.get(i), i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty());
        }
        close();
        if (criteria.isEmpty()) {
            int start = Blanks.skip(text, 0, text.length());
            add(start, Blanks.trimEnd(text, start, text.length()));
        }
        return List.copyOf(withImpliedInclusion());
    }

    private void take(TextLine whole, Optional<TextLine> next) {
        TextLine line = whole;
        int rest = 0;
        while (rest >= 0) {
            if (line.isEmpty()) {
                takeMarker(line);
                return;
            }
            boolean mayBeHeading = line.mayBeHeading() && !isWrapped(line);
            if (mayBeHeading && isHeadingOfKind(line)) {
                return;
            }
            rest = mayBeHeading ? InlineHeadings.inline(text, line.start(), line.end()) : -1;
            if (rest >= 0) {
                beginKind(text.substring(line.start(), rest));
                leastSemicolons = 1;
                line = TextLine.of(text, rest, line.end(), line.indent(), true, false);
            }
        }
        takePlain(line, next);
    }

    private void takePlain(TextLine line, Optional<TextLine> next) {
        if (continues(line)) {
            last = line;
        } else if (!isSubheading(line, next)) {
            begin(line);
        }
    }

    private void takeMarker(TextLine line) {
        if (line.marker().ordinal() > 0) {
            begin(line);
        }
    }

    private boolean isHeadingOfKind(TextLine line) {
        if (line.end() - line.start() > EligibilityHeadings.MAXIMUM_LENGTH) {
            return false;
        }
        String content = text.substring(line.start(), line.end());
        Optional<CriterionKind> announced =
                EligibilityHeadings.whole(content, line.marker().present());
        announced.ifPresent(found -> begin(found, content));
        return announced.isPresent();
    }

    private void beginKind(String prefix) {
        begin(
                EligibilityHeadings.whole(EligibilityHeadings.bare(prefix) + ":", false)
                        .orElse(kind),
                prefix);
    }

    private void begin(CriterionKind announced, String content) {
        close();
        levels.reset();
        leastSemicolons = 2;
        kind = known.orElse(announced);
        inclusionSeen |= announced == CriterionKind.INCLUSION;
        if (announced == CriterionKind.EXCLUSION && firstExclusion < 0) {
            firstExclusion = criteria.size();
        }
        heading.section(EligibilityHeadings.saysMore(content) ? Optional.of(plainHeading(content)) : Optional.empty());
    }

    /** Whether a line without a bullet begins in small letters right below another, as the rest of a sentence does. */
    private boolean isWrapped(TextLine line) {
        return !line.marker().present() && !line.blankBefore() && Character.isLowerCase(text.charAt(line.start()));
    }

    private boolean continues(TextLine line) {
        if (line.marker().present() || open.isEmpty()) {
            return false;
        }
        TextLine first = open.get();
        if (first.isEmpty() || isConnective(line)) {
            return true;
        }
        boolean deeper = first.marker().present() && line.indent() > first.indent() + 1;
        if (line.blankBefore()) {
            return deeper;
        }
        char begins = text.charAt(line.start());
        char ended = text.charAt(last.end() - 1);
        boolean small = !Character.isUpperCase(begins) && !Character.isDigit(begins);
        boolean ends = ".;:。；!?".indexOf(ended) >= 0;
        return first.marker().present() ? deeper || !ends || small : Character.isLowerCase(begins) || ended == ',';
    }

    /** Whether the line is just an and, or, and/or between two criteria. */
    private boolean isConnective(TextLine line) {
        if (line.end() - line.start() > 8) {
            return false;
        }
        List<String> words = EligibilityHeadings.words(text.substring(line.start(), line.end()));
        return !words.isEmpty() && words.stream().allMatch(word -> word.equals("and") || word.equals("or"));
    }

    private boolean isSubheading(TextLine line, Optional<TextLine> next) {
        int length = line.end() - line.start();
        boolean bulleted = line.marker().present();
        if (length > MAXIMUM_HEADING || next.isEmpty() || (bulleted && !line.endsWithColon(text))) {
            return false;
        }
        String content = text.substring(line.start(), line.end());
        TextLine below = next.get();
        boolean found = line.marker().present()
                ? CriterionHeading.isBulleted(content) && below.marker().present() && below.indent() >= line.indent()
                : line.endsWithColon(text) || CriterionHeading.isOpen(content, line, below);
        if (!found || isFollowedByKind(below)) {
            return false;
        }
        close();
        if (!line.marker().present()) {
            levels.reset();
        }
        heading.within(plainHeading(content), line);
        return true;
    }

    private boolean isFollowedByKind(TextLine below) {
        int end = Math.min(below.end(), below.start() + EligibilityHeadings.MAXIMUM_LENGTH);
        return below.blankBefore()
                && EligibilityHeadings.whole(
                                text.substring(below.start(), end),
                                below.marker().present())
                        .isPresent();
    }

    private String plainHeading(String content) {
        String bare = EligibilityHeadings.bare(content);
        return Blanks.plain(bare, 0, bare.length());
    }

    private void begin(TextLine line) {
        boolean introduced = open.isPresent() && last.endsWithColon(text);
        close();
        heading.leave(line);
        if (line.marker().present()) {
            level = levels.next(line.indent(), line.marker(), introduced);
        } else {
            levels.reset();
            level = 0;
        }
        openSemicolons = line.marker().present() && leastSemicolons != 1 ? 0 : leastSemicolons;
        leastSemicolons = 0;
        open = Optional.of(line);
        last = line;
    }

    private void close() {
        if (open.isPresent()) {
            TextLine first = open.get();
            int start = Blanks.skip(text, first.start(), last.end());
            int from = start;
            for (int[] item : items(first, start)) {
                add(from, Blanks.trimEnd(text, from, item[0]));
                from = item[1];
            }
            add(from, last.end());
            open = Optional.empty();
        }
    }

    private List<int[]> items(TextLine first, int start) {
        List<int[]> numbered =
                RunOnItems.find(text, start, last.end(), first.marker().ordinal());
        return numbered.isEmpty() && openSemicolons > 0
                ? SemicolonItems.find(text, start, last.end(), openSemicolons)
                : numbered;
    }

    private void add(int start, int end) {
        if (start < end) {
            criteria.add(new Criterion(
                    kind, Blanks.plain(text, start, end), level, heading.text(), start + offset, end + offset));
            heading.used();
        }
    }

    private List<Criterion> withImpliedInclusion() {
        if (inclusionSeen || firstExclusion <= 0 || known.isPresent()) {
            return criteria;
        }
        criteria.subList(0, firstExclusion)
                .replaceAll(c ->
                        new Criterion(CriterionKind.INCLUSION, c.text(), c.level(), c.heading(), c.start(), c.end()));
        return criteria;
    }
}
