package org.trialgraph.source.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trialgraph.source.ReadingProblems;
import org.trialgraph.trial.Code;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.DateEvent;
import org.trialgraph.trial.DateType;
import org.trialgraph.trial.DatedEvent;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.ProblemKind;

/** What stands under the labels of one page, and the problems met on the way. A problem's field is the label. */
public final class PageFields {
    private static final Set<String> NOT_STATED = Set.of("Not specified", "Not available", "Not reported");
    private static final Pattern CELL_BORDER = Pattern.compile("\t");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,7})\\b.{0,80}");

    private final Page page;
    private final Sections sections;
    private final ReadingProblems problems;
    private final Set<String> repaired = new HashSet<>();

    PageFields(Page page, Sections sections, ReadingProblems problems) {
        this.page = page;
        this.sections = sections;
        this.problems = problems;
        if (page.illegalCharacters() > 0) {
            problems.add(ProblemKind.ILLEGAL_CHARACTERS, "", Integer.toString(page.illegalCharacters()));
        }
    }

    /** The page. */
    public Page page() {
        return page;
    }

    /** The problems so far. */
    public ReadingProblems problems() {
        return problems;
    }

    /** Whether the page has the label. */
    public boolean has(String label) {
        return sections.has(label);
    }

    void checkWhole(String last) {
        if (!sections.has(last)) {
            problems.add(ProblemKind.TRUNCATED_DOCUMENT, sections.last(), "");
        }
    }

    /** The lines above the first label that are not blank; from the main heading on, if the page tells which it is. */
    public List<String> top() {
        List<String> lines = lines(Sections.TOP);
        int title = page.heading().map(lines::indexOf).orElse(-1);
        return title > 0 ? lines.subList(title, lines.size()) : lines;
    }

    /** The lines under the label without bullets; cells of a row are lines of their own, blank ones are left out. */
    public List<String> lines(String label) {
        List<String> lines = new ArrayList<>();
        for (String row : rows(label)) {
            CELL_BORDER
                    .splitAsStream(row)
                    .map(String::strip)
                    .filter(c -> !c.isEmpty())
                    .forEach(lines::add);
        }
        return lines;
    }

    /** The lines under the label without bullets; a tab stands between the cells of a row. */
    public List<String> rows(String label) {
        List<String> rows = new ArrayList<>();
        for (String line : sections.lines(label)) {
            String bare = Page.bare(line);
            if (!bare.isEmpty()) {
                rows.add(repair(label, bare));
            }
        }
        return rows;
    }

    /** The lines under the label as the page indents them, blank ones too. */
    public List<String> layout(String label) {
        List<String> lines = new ArrayList<>();
        for (String line : sections.lines(label)) {
            repair(label, line.replace('\t', ' ')).lines().forEach(lines::add);
        }
        return lines;
    }

    /** The text with wrong characters and markup put right, which is noted once per field. */
    private String repair(String label, String text) {
        String right = RepairedText.of(text);
        if (!right.equals(text) && repaired.add(label)) {
            problems.add(ProblemKind.REPAIRED_TEXT, label, text);
        }
        return right;
    }

    /** The values under the label; one that says that nothing is said is none. A label without a line is noted. */
    public List<String> values(String label) {
        List<String> lines = lines(label);
        if (has(label) && lines.isEmpty()) {
            lost(label);
        }
        return lines.stream().filter(line -> !NOT_STATED.contains(line)).toList();
    }

    /** The one value under the label; more lines are noted and not used. */
    public Optional<String> value(String label) {
        List<String> values = values(label);
        values.stream().skip(1).forEach(more -> problems.add(ProblemKind.LOST_LABEL, label, more));
        return values.stream().findFirst();
    }

    /** The text under the label: its lines as paragraphs, list items without a blank line between. */
    public Optional<String> prose(String label) {
        StringBuilder text = new StringBuilder();
        boolean item = false;
        for (String line : layout(label)) {
            String content = line.strip();
            if (!content.isEmpty() && !NOT_STATED.contains(content)) {
                boolean nextItem = !Page.bare(content).equals(content);
                text.append(text.isEmpty() ? "" : item && nextItem ? "\n" : "\n\n")
                        .append(content);
                item = nextItem;
            }
        }
        if (has(label) && text.isEmpty() && lines(label).isEmpty()) {
            lost(label);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
    }

    /** Notes that a label stands without its value. */
    public void lost(String label) {
        problems.add(ProblemKind.LOST_VALUE, label, "");
    }

    /** The code under the label. */
    public <C extends Code> Optional<Coded<C>> code(String label, Map<String, C> table) {
        return value(label).map(reported -> code(table, reported, label));
    }

    /** The code for a word, whatever its case and punctuation; an unknown word is kept and noted. */
    public <C extends Code> Coded<C> code(Map<String, C> table, String reported, String label) {
        C code = table.get(Words.fold(reported));
        if (code == null) {
            problems.add(ProblemKind.UNKNOWN_CODE, label, reported);
            return Coded.unknown(reported);
        }
        return Coded.known(code, reported);
    }

    /** The date under the label; what is no date is kept and noted. */
    public Optional<DatedEvent> date(String label, DateEvent event) {
        return value(label).map(reported -> dated(label, event, reported));
    }

    /** A date that stands elsewhere than under its label. */
    public DatedEvent dated(String label, DateEvent event, String reported) {
        return dated(label, event, reported, PageDates.parse(reported));
    }

    /** The date under a label of a site that writes months as their last day. */
    public DatedEvent dayOrMonth(String label, DateEvent event, String reported) {
        Optional<PartialDate> date = PageDates.parse(reported);
        Optional<PartialDate> month = date.flatMap(PageDates::month);
        month.ifPresent(m -> problems.add(ProblemKind.MONTH_END_DATE, label, reported));
        return dated(label, event, reported, month.or(() -> date));
    }

    private DatedEvent dated(String label, DateEvent event, String reported, Optional<PartialDate> date) {
        if (date.isEmpty()) {
            problems.add(ProblemKind.MALFORMED_DATE, label, reported);
        }
        Optional<Coded<DateType>> unsaid = Optional.empty();
        return new DatedEvent(event, date, unsaid, reported);
    }

    /** The number at the beginning of the words, as in {@code 10 participants}; what has none is noted. */
    public Optional<Integer> count(String label, String words) {
        Matcher matcher = COUNT.matcher(words);
        if (!matcher.matches()) {
            problems.add(ProblemKind.MALFORMED_NUMBER, label, words);
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(matcher.group(1)));
    }
}
