package org.trialgraph.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trialgraph.source.EligibilityText;
import org.trialgraph.trial.AgeRange;
import org.trialgraph.trial.Criterion;
import org.trialgraph.trial.CriterionKind;
import org.trialgraph.trial.Eligibility;
import org.trialgraph.trial.EligibleSex;
import org.trialgraph.trial.Population;

/**
 * The eligibility criteria of a page, as one text and as single criteria.
 *
 * <p>The layout of the text is our own, so that text and HTML of a page agree: one bullet or number per item, no common
 * indentation, a blank line around everything that is no list item. The words are the page's.
 */
public record PageCriteria(String text, List<Criterion> criteria) {
    /** Bullets of an item that has a further bullet or number of its own. */
    private static final Pattern OUTER_BULLETS =
            Pattern.compile("(?:[-•*·]\\s++(?=(?:[-•*·]|\\d{1,2}[.)]|[a-z][.)])\\s))++");

    private static final Pattern ITEM = Pattern.compile("(?:[-•*·]|\\(?\\d{1,2}[.)]|[a-z][.)])\\s.*", Pattern.DOTALL);
    private static final int MAXIMUM_HEADING = 60;

    public PageCriteria {
        criteria = List.copyOf(criteria);
    }

    /** Criteria of both kinds under headings of their own. */
    public static Optional<PageCriteria> headed(List<String> lines) {
        String text = layout(lines);
        return text.isEmpty() ? Optional.empty() : Optional.of(new PageCriteria(text, EligibilityText.split(text)));
    }

    /** Criteria of both kinds that run together, so that nobody can tell which are which. */
    public static Optional<PageCriteria> undivided(List<String> lines) {
        String text = layout(lines);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageCriteria(text, EligibilityText.split(text, CriterionKind.UNDIVIDED)));
    }

    /** The two kinds, each known by the label above it. */
    public static Optional<PageCriteria> lists(List<String> inclusion, List<String> exclusion) {
        String in = layout(inclusion);
        String out = layout(exclusion);
        if (in.isEmpty() && out.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        List<Criterion> criteria = new ArrayList<>();
        append(text, "Inclusion Criteria:", in);
        int border = text.length();
        append(text, "Exclusion Criteria:", out);
        String whole = text.toString();
        if (!in.isEmpty()) {
            criteria.addAll(EligibilityText.split(whole, border - in.length(), border, CriterionKind.INCLUSION));
        }
        if (!out.isEmpty()) {
            int end = whole.length();
            criteria.addAll(EligibilityText.split(whole, end - out.length(), end, CriterionKind.EXCLUSION));
        }
        return Optional.of(new PageCriteria(whole, criteria));
    }

    /** What a page says of eligibility, when it may say nothing of criteria. */
    public static Eligibility eligibility(
            Optional<PageCriteria> criteria, EligibleSex sex, AgeRange ages, Optional<Boolean> healthyVolunteers) {
        return new Eligibility(
                criteria.map(PageCriteria::text),
                criteria.map(PageCriteria::criteria).orElse(List.of()),
                sex,
                ages,
                healthyVolunteers,
                Population.NOT_STATED);
    }

    private static void append(StringBuilder text, String heading, String list) {
        if (!list.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n\n")
                    .append(heading)
                    .append("\n\n")
                    .append(list);
        }
    }

    private static String layout(List<String> lines) {
        List<String> items = lines.stream()
                .filter(line -> !line.isBlank())
                .map(PageCriteria::single)
                .flatMap(PageCriteria::items)
                .toList();
        int margin = items.stream()
                .filter(PageCriteria::isItem)
                .mapToInt(PageCriteria::indentation)
                .min()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        boolean open = false;
        for (String item : items) {
            boolean listed = isItem(item);
            text.append(text.isEmpty() ? "" : listed && open ? "\n" : "\n\n");
            text.append(listed ? item.substring(Math.min(margin, indentation(item))) : item.strip());
            open = listed;
        }
        return text.toString();
    }

    /** The line with one bullet or number at most; a heading of a kind has none. */
    private static String single(String line) {
        String content = line.strip();
        String indentation = line.substring(0, indentation(line));
        Matcher outer = OUTER_BULLETS.matcher(content);
        if (outer.lookingAt()) {
            content = content.substring(outer.end());
        }
        return isKindHeading(content) ? Page.bare(content) : indentation + content;
    }

    /** The line, or the items that run on in it, as deep as it is. */
    private static Stream<String> items(String line) {
        String indentation = line.substring(0, indentation(line));
        return RunOnLists.split(line.strip()).stream().map(item -> indentation + item);
    }

    private static boolean isKindHeading(String content) {
        String folded = content.length() > MAXIMUM_HEADING ? "" : content.toLowerCase(Locale.ROOT);
        return folded.endsWith("inclusion criteria:") || folded.endsWith("exclusion criteria:");
    }

    private static boolean isItem(String line) {
        return ITEM.matcher(line.strip()).matches();
    }

    private static int indentation(String line) {
        int start = 0;
        while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        return start;
    }
}
