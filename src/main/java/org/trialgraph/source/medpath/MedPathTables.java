package org.trialgraph.source.medpath;

import static org.trialgraph.source.medpath.MedPathReader.ARMS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trialgraph.source.page.PageFields;
import org.trialgraph.source.page.Words;
import org.trialgraph.trial.Arm;
import org.trialgraph.trial.Outcome;
import org.trialgraph.trial.OutcomeType;
import org.trialgraph.trial.ProblemKind;

/** The tables of a page, whose cells touch each other in text and stand apart in HTML. */
final class MedPathTables {
    private static final Set<String> HEADERS = Set.of("nametimemethod", "groupinterventiondescription");
    /** Header of the extraction that puts blanks between cells and rows alike. */
    private static final String BLANK_HEADER = "Name Time Method ";

    private static final Pattern GLUED_TIME =
            Pattern.compile("(?<=[a-z.)])\\d{1,3} (?:hour|day|week|month|year)s?$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_TIME = 12;

    private final PageFields fields;

    MedPathTables(PageFields fields) {
        this.fields = fields;
    }

    /** The outcomes under the label: a row each. */
    List<Outcome> outcomes(String label, OutcomeType type) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String row : fields.rows(label)) {
            if (HEADERS.contains(Words.fold(row))) {
                continue;
            }
            boolean blanks = row.startsWith(BLANK_HEADER);
            String text = blanks ? row.substring(BLANK_HEADER.length()) : row;
            outcomes.add(row.indexOf('\t') >= 0 ? ofCells(type, row) : whole(label, type, text, blanks));
        }
        return outcomes;
    }

    private static Outcome ofCells(OutcomeType type, String row) {
        String[] cells = row.split("\t", -1);
        return new Outcome(type, cells[0].strip(), cell(cells, 2), cell(cells, 1));
    }

    private static Optional<String> cell(String[] cells, int at) {
        return at < cells.length ? Optional.of(cells[at].strip()).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    /** An outcome whose time frame and method, if any, are somewhere in its text. */
    private Outcome whole(String label, OutcomeType type, String text, boolean blanks) {
        int tail = Math.max(0, text.length() - LONGEST_TIME);
        Matcher time = GLUED_TIME.matcher(text).region(tail, text.length()).useTransparentBounds(true);
        if (!blanks && time.find() && time.start() > 0) {
            return new Outcome(
                    type, text.substring(0, time.start()).strip(), Optional.empty(), Optional.of(time.group()));
        }
        fields.problems().add(ProblemKind.UNDIVIDED_VALUES, label, text);
        return new Outcome(type, text, Optional.empty(), Optional.empty());
    }

    /** The arms: label, what is given, description. */
    List<Arm> arms(List<String> interventions) {
        List<Arm> arms = new ArrayList<>();
        for (String row : fields.rows(ARMS)) {
            if (!HEADERS.contains(Words.fold(row))) {
                arm(row, interventions).ifPresent(arms::add);
            }
        }
        return arms;
    }

    private Optional<Arm> arm(String row, List<String> interventions) {
        if (row.indexOf('\t') >= 0) {
            String[] cells = row.split("\t", -1);
            return Optional.of(arm(cell(cells, 0), cell(cells, 1).stream().toList(), cell(cells, 2)));
        }
        for (String intervention : interventions) {
            int at = row.indexOf(intervention);
            if (at > 0 && row.indexOf(intervention, at + 1) < 0 && isOnly(intervention, row, interventions)) {
                String rest = row.substring(at + intervention.length()).strip();
                return Optional.of(arm(
                        Optional.of(row.substring(0, at).strip()),
                        List.of(intervention),
                        rest.isEmpty() ? Optional.empty() : Optional.of(rest)));
            }
        }
        fields.problems().add(ProblemKind.UNDIVIDED_VALUES, ARMS, row);
        return Optional.empty();
    }

    private static boolean isOnly(String intervention, String row, List<String> interventions) {
        return interventions.stream().noneMatch(other -> !other.equals(intervention) && row.contains(other));
    }

    private static Arm arm(Optional<String> label, List<String> given, Optional<String> description) {
        return new Arm(label, Optional.empty(), description, given);
    }
}
