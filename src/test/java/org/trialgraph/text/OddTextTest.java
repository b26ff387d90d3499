package org.trialgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.text.lexicon.Lexicon;
import org.trialgraph.text.pattern.Frame;
import org.trialgraph.text.rule.Part;
import org.trialgraph.text.rule.RuleBook;
import org.trialgraph.text.rule.RuleRunner;
import org.trialgraph.text.token.Tokenizer;
import org.trialgraph.text.token.Tokens;
import org.trialgraph.text.token.Vocabulary;
import org.trialgraph.trial.finding.Fact;

/** Text that no person writes; how long it takes is measured by the benchmark, part "growth". */
class OddTextTest {
    private static final Extractor EXTRACTOR = new Extractor(SchemeLabels.terms());

    @ParameterizedTest
    @CsvSource({"(, 10000", "[(, 10000", "7, 100000", "1x10^6 , 100000", "NK cells , 120000", "not , 250000"})
    void text_of_one_piece_over_and_over_is_read(String piece, int times) {
        String summary = "Infusion of NK cells. " + piece.repeat(times);
        for (Fact fact :
                EXTRACTOR.extract(TrialText.of("NK Cells", summary).trial()).facts()) {
            assertThat(fact.evidence().quote()).hasSizeBetween(1, 200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "7",
                "7 ",
                "not ",
                "NK cells ",
                "infusion of NK cells, ",
                "donor ",
                "1x10^6 cells/kg ",
                "fludarabine 30 mg/m2, ",
                "relapsed or refractory AML. "
            })
    void rules_take_four_times_the_steps_for_four_times_the_text(String piece) {
        long once = steps(piece.repeat(5_000));
        long fourTimes = steps(piece.repeat(20_000));
        assertThat(fourTimes).isLessThan(once * 41 / 10 + 1_000);
    }

    @Test
    void steps_are_counted() {
        assertThat(steps("infusion of NK cells from a donor")).isPositive();
    }

    private static long steps(String text) {
        Vocabulary vocabulary = new Vocabulary();
        Lexicon lexicon = new Lexicon(vocabulary);
        Tokenizer.numberWords().forEach(vocabulary::add);
        RuleRunner rules = rules(vocabulary, lexicon);
        Tokens tokens = new Tokenizer(vocabulary).cut(text);
        Frame frame = new Frame(tokens, lexicon.find(tokens));
        rules.run(frame, Part.SUMMARY, (rule, from, to, value) -> {});
        return frame.work();
    }

    private static RuleRunner rules(Vocabulary vocabulary, Lexicon lexicon) {
        var rules = RuleBook.load(vocabulary);
        SchemeLabels.terms().forEach(lexicon::add);
        vocabulary.freeze();
        lexicon.freeze();
        return new RuleRunner(rules, vocabulary.size());
    }
}
