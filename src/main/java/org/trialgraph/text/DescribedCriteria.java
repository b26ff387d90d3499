package org.trialgraph.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trialgraph.text.rule.Part;
import org.trialgraph.trial.Criterion;
import org.trialgraph.trial.CriterionKind;

/**
 * The criteria that a description lists under headings of inclusion and exclusion, for records that have no criteria of their own.
 *
 * <p>A section goes to the next heading, or to a paragraph behind a blank line that is no item of a list. Lines and semicolons part its
 * items. Time is linear: each section is looked at once.
 */
final class DescribedCriteria {
    private static final Pattern HEADING =
            Pattern.compile("(?i)(?:^|[\\n.;:)])[\\s*#•-]*(?:key |main |major |principal )?((?:in|ex)clusion)"
                    + "(?: criteria)?(?: are| include| includes)?\\s*[:：]\\**");

    private static final String BULLETS = "*-•·●–0123456789.)\\ \t\r";
    private static final int SHORTEST = 3;

    private final String field;
    private final String text;
    private final List<Passage> passages = new ArrayList<>();

    private DescribedCriteria(String field, String text) {
        this.field = field;
        this.text = text;
    }

    /** The criteria in a text, each a piece of it; none where no heading says that they are listed. */
    static List<Passage> of(String field, String text) {
        DescribedCriteria described = new DescribedCriteria(field, text);
        if (text.contains("clusion") || text.contains("CLUSION")) {
            described.read();
        }
        return described.passages;
    }

    private void read() {
        Matcher heading = HEADING.matcher(text);
        int from = -1;
        CriterionKind kind = CriterionKind.INCLUSION;
        int at = 0;
        while (heading.find(at)) {
            if (from >= 0) {
                section(kind, from, heading.start());
            }
            kind = text.charAt(heading.start(1)) == 'e' || text.charAt(heading.start(1)) == 'E'
                    ? CriterionKind.EXCLUSION
                    : CriterionKind.INCLUSION;
            from = heading.end();
            at = from;
        }
        if (from >= 0) {
            section(kind, from, text.length());
        }
    }

    private void section(CriterionKind kind, int from, int to) {
        boolean filled = false;
        boolean blank = false;
        int line = from;
        while (line < to) {
            int found = text.indexOf('\n', line);
            int end = found < 0 ? to : Math.min(found, to);
            boolean empty = text.substring(line, end).isBlank();
            if (!empty && filled && blank && !isItem(line)) {
                return;
            }
            if (!empty) {
                items(kind, line, end);
                filled = true;
            }
            blank = empty;
            line = end + 1;
        }
    }

    private boolean isItem(int line) {
        int at = line;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        char c = at < text.length() ? text.charAt(at) : ' ';
        return Character.isDigit(c) || "*-•·●–(".indexOf(c) >= 0;
    }

    private void items(CriterionKind kind, int from, int to) {
        int start = from;
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
            if (c == ';' && depth == 0) {
                add(kind, start, i);
                start = i + 1;
            }
        }
        add(kind, start, to);
    }

    private void add(CriterionKind kind, int from, int to) {
        int start = from;
        while (start < to && isMark(start, to)) {
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end - start < SHORTEST) {
            return;
        }
        String piece = text.substring(start, end);
        Criterion criterion = new Criterion(kind, piece, 0, Optional.empty(), start, end);
        Part part = kind == CriterionKind.EXCLUSION ? Part.EXCLUSION : Part.INCLUSION;
        passages.add(new Passage(field, text, start, piece, part, -1, Optional.of(criterion)));
    }

    /** Whether a character belongs to a bullet or to the number of an item; a number that is a value stays. */
    private boolean isMark(int at, int to) {
        char c = text.charAt(at);
        if (!Character.isDigit(c)) {
            return BULLETS.indexOf(c) >= 0;
        }
        int end = at;
        while (end < to && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end + 1 < to && (text.charAt(end) == '.' || text.charAt(end) == ')') && text.charAt(end + 1) == ' ';
    }
}
