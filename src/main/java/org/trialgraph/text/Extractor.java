package org.trialgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.trialgraph.trial.finding.Findings;

/**
 * Reads cell-therapy facts from the text of records.
 *
 * <p>Built once from the schemes' labels, then safe for many threads. Time is linear in the length of the text.
 */
public final class Extractor {
    private final Tokenizer tokenizer;
    private final Lexicon lexicon;
    private final RuleRunner runner;

    /** An extractor that knows these labels; labels of schemes that no rule names do no harm. */
    public Extractor(List<VocabularyTerm> terms) {
        Vocabulary vocabulary = new Vocabulary();
        Tokenizer.numberWords().forEach(vocabulary::add);
        List<Rule> rules = RuleBook.load(vocabulary);
        lexicon = new Lexicon(vocabulary);
        terms.forEach(lexicon::add);
        vocabulary.freeze();
        lexicon.freeze();
        tokenizer = new Tokenizer(vocabulary);
        runner = new RuleRunner(rules);
    }

    /** What the text of a record states. */
    public Findings extract(TrialRecord record) {
        return extract(record.trial());
    }

    /** What the text of a trial states. */
    public Findings extract(Trial trial) {
        List<PassageReading> readings = new ArrayList<>();
        for (Passage passage : Passages.of(trial)) {
            if (passage.part() != Part.EXCLUSION && passage.part() != Part.OUTCOME) {
                Tokens tokens = tokenizer.cut(passage.text());
                readings.add(new PassageReading(passage, tokens, lexicon.find(tokens)));
            }
        }
        Aliases.mark(readings);
        RecordReading record = new RecordReading(readings);
        readings.forEach(reading -> read(reading, record));
        return new SlotReaders(record).read();
    }

    private void read(PassageReading reading, RecordReading record) {
        Frame frame = new Frame(reading.tokens(), reading.mentions());
        runner.run(frame, reading.part(), (rule, from, to, value) -> {
            if (rule.slot().equals("context")) {
                reading.mark(from, Context.valueOf(rule.value().toUpperCase(Locale.ROOT)));
            } else {
                record.add(new Hit(rule, reading, from, to, value));
            }
        });
        reading.spreadHeadings();
    }
}
