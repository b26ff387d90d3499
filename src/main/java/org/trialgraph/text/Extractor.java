package org.trialgraph.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.trialgraph.text.lexicon.Lexicon;
import org.trialgraph.text.pattern.Frame;
import org.trialgraph.text.rule.Part;
import org.trialgraph.text.rule.Rule;
import org.trialgraph.text.rule.RuleBook;
import org.trialgraph.text.rule.RuleRunner;
import org.trialgraph.text.token.Tokenizer;
import org.trialgraph.text.token.Tokens;
import org.trialgraph.text.token.Vocabulary;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.TrialRecord;
import org.trialgraph.trial.VocabularyTerm;
import org.trialgraph.trial.VocabularyTerm.LabelKind;
import org.trialgraph.trial.finding.Findings;
import org.trialgraph.trial.finding.Slot;

/**
 * Reads cell-therapy facts from the text of records.
 *
 * <p>Built once from the schemes' labels, then safe for many threads. Time is linear in the length of the text.
 */
public final class Extractor {
    private static final Set<String> READ = Set.of(
            "cell-type",
            "donor-relation",
            "cell-source",
            "cytokine",
            "target",
            "route",
            "drug",
            "criterion-topic",
            "disease");
    private static final Set<String> READ_AS_PHRASES = Set.of("feeder", "processing", "engineering", "preservation");
    /** Words that say that cells are given but not which. */
    private static final List<String> GENERIC = List.of(
            "cell therapy",
            "cellular therapy",
            "cell-based therapy",
            "cell suspension",
            "cellular product",
            "cell product",
            "adoptive cell transfer",
            "cell immunotherapy",
            "cellular immunotherapy");

    private static final String CRITERION = "criterion";
    private static final Set<String> SCOPE = Set.of("context", "product", "graft", "measured");
    /** One of these stands in every long text that could show that cells are given. */
    private static final List<String> CELLS = List.of(
            "NK cell",
            "NK-cell",
            "iller cell",
            "iller (NK",
            "CAR-",
            "CAR T",
            "T-cells",
            "T cells",
            "ymphocytes",
            "TIL");
    /** The parts of which one at least names the cells of a trial that gives cells. */
    private static final Set<Part> BRIEF = EnumSet.of(
            Part.TITLE,
            Part.SUMMARY,
            Part.INTERVENTION_NAME,
            Part.OTHER_NAME,
            Part.ARM_LABEL,
            Part.ARM,
            Part.INTERVENTION);

    private static final int SHORT = 120;
    /** What an exclusion criterion names that says which ages and performance are let in. */
    private static final List<String> LIMITING =
            List.of("year", "ge ", "Age", "ECOG", "astern", "arnofsky", "KPS", "ansky");

    private static final Set<Part> LONG = EnumSet.of(Part.DESCRIPTION, Part.CONDITION, Part.KEYWORD, Part.OUTCOME);

    private final Tokenizer tokenizer;
    private final Lexicon lexicon;
    private final RuleRunner scopeRules;
    private final RuleRunner otherRules;
    private final RuleRunner criterionRules;

    /** An extractor that knows these labels; labels of schemes that no rule names do no harm. */
    public Extractor(List<VocabularyTerm> terms) {
        Vocabulary vocabulary = new Vocabulary();
        Tokenizer.numberWords().forEach(vocabulary::add);
        List<Rule> rules = RuleBook.load(vocabulary);
        int words = vocabulary.size();
        lexicon = new Lexicon(vocabulary);
        terms.stream().filter(Extractor::isRead).forEach(lexicon::add);
        GENERIC.forEach(
                label -> lexicon.add(new VocabularyTerm(Aliases.SCHEME, Aliases.NOTATION, label, LabelKind.HIDDEN)));
        vocabulary.freeze();
        lexicon.freeze();
        tokenizer = new Tokenizer(vocabulary);
        scopeRules = runner(rules, words, SCOPE::contains);
        otherRules = runner(rules, words, slot -> !SCOPE.contains(slot) && !slot.equals(CRITERION));
        criterionRules = runner(rules, words, CRITERION::equals);
    }

    /** One word of a making, such as "fresh", needs a rule that says beside what it means it; a phrase speaks for itself. */
    private static boolean isRead(VocabularyTerm term) {
        return READ.contains(term.scheme())
                || (READ_AS_PHRASES.contains(term.scheme())
                        && Tokenizer.forms(term.label()).size() > 1);
    }

    private static RuleRunner runner(List<Rule> rules, int words, Predicate<String> slots) {
        return new RuleRunner(
                rules.stream().filter(rule -> slots.test(rule.slot())).toList(), words);
    }

    /** What the text of a record states. */
    public Findings extract(TrialRecord record) {
        return extract(record.trial());
    }

    /** What the text of a trial states. */
    public Findings extract(Trial trial) {
        RecordReading record = readTreatment(Passages.ofTreatment(trial));
        GivenCells cells = new GivenCells(record);
        List<Passage> criteria = Passages.ofPopulation(trial);
        boolean asked = !cells.areShown() && nameCells(criteria, EnumSet.of(Part.INCLUSION));
        List<PassageReading> population = asked ? readCriteria(criteria, record) : List.of();
        FactSet facts = new FactSet();
        new CellTypeReader(record, asked ? new GivenCells(record) : cells).read(facts);
        if (!facts.has(Slot.CELL_THERAPY, "yes")) {
            return Findings.ofFacts(facts.facts());
        }
        if (!asked) {
            population = readCriteria(criteria, record);
        }
        population.stream()
                .filter(reading -> reading.part() == Part.EXCLUSION && givesLimit(reading.passage()))
                .forEach(record::add);
        record.passages().forEach(reading -> read(otherRules, reading, record));
        return new SlotReaders(record, facts).read(population, criterionRules);
    }

    /** Reads what says how patients are treated; the long texts only where cells are named at all. */
    private RecordReading readTreatment(List<Passage> passages) {
        List<PassageReading> treatment = cut(passages, BRIEF);
        boolean cells = Aliases.mark(treatment)
                || treatment.stream().anyMatch(PassageReading::namesCells)
                || nameCells(passages, LONG);
        RecordReading record = new RecordReading(treatment);
        if (cells) {
            List<PassageReading> all = new ArrayList<>(treatment);
            all.addAll(cut(passages, LONG));
            Aliases.mark(all);
            Abbreviations.mark(all);
            record = new RecordReading(all);
            for (PassageReading reading : all) {
                read(scopeRules, reading, record);
            }
            all.forEach(PassageReading::spreadHeadings);
        }
        return record;
    }

    /** Whether an exclusion criterion could say which ages or performance are taken. */
    private static boolean givesLimit(Passage passage) {
        String text = passage.text();
        return text.length() < SHORT && LIMITING.stream().anyMatch(text::contains);
    }

    private List<PassageReading> readCriteria(List<Passage> criteria, RecordReading record) {
        List<PassageReading> population = cut(criteria, EnumSet.of(Part.INCLUSION, Part.EXCLUSION));
        for (PassageReading reading : population) {
            if (reading.part() == Part.INCLUSION) {
                record.add(reading);
                read(scopeRules, reading, record);
            }
        }
        return population;
    }

    /** Whether cells could be named, told without cutting the text into words. */
    private static boolean nameCells(List<Passage> passages, Set<Part> parts) {
        return passages.stream()
                .filter(passage -> parts.contains(passage.part()))
                .anyMatch(passage -> CELLS.stream().anyMatch(passage.text()::contains));
    }

    private List<PassageReading> cut(List<Passage> passages, Set<Part> parts) {
        List<PassageReading> readings = new ArrayList<>();
        for (Passage passage : passages) {
            if (parts.contains(passage.part())) {
                Tokens tokens = tokenizer.cut(passage.text());
                readings.add(new PassageReading(passage, tokens, lexicon.find(tokens)));
            }
        }
        return readings;
    }

    private static void read(RuleRunner rules, PassageReading reading, RecordReading record) {
        Frame frame = new Frame(reading.tokens(), reading.mentions());
        rules.run(frame, reading.part(), (rule, from, to, value) -> {
            if (rule.slot().equals("context")) {
                reading.mark(from, Context.valueOf(rule.value().toUpperCase(Locale.ROOT)));
            } else {
                record.add(new Hit(rule, reading, from, to, value));
            }
        });
    }
}
