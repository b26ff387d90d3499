package org.trialgraph.text.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trialgraph.text.lexicon.Lexicon;
import org.trialgraph.text.token.Tokenizer;
import org.trialgraph.text.token.Tokens;
import org.trialgraph.text.token.Vocabulary;
import org.trialgraph.trial.VocabularyTerm;
import org.trialgraph.trial.VocabularyTerm.LabelKind;

/** What a search leaves out could not have matched. */
class PatternSearchTest {
    private static final List<String> PATTERNS = List.of(
            "cell",
            "cell infusion",
            "red|blue|cell ~2 infusion",
            "~2 infusion of",
            "~1 @kind=A",
            "@kind ~3 day",
            "@kind=A ~1 @kind=B",
            "@kind=B,C of",
            "day #",
            "# ~1 # day",
            "#|day of",
            "( red cell | blue | @kind=A )? infusion of",
            "( red | @kind=C | # ) ~2 ( of | day | @kind=B ~1 blue )",
            "red? blue? cell? day",
            "!red ~1 cell",
            "cell !( of | infusion ) ~2 day",
            "<!red|blue cell ~2 of",
            "^ ~2 day",
            "^ red|blue_cell ~1 #",
            "of ~3 of ~3 of",
            "%both ~1 !%both cell");

    private static final List<String> WORDS = List.of(
            "red",
            "blue",
            "cell",
            "infusion",
            "of",
            "day",
            "alpha",
            "beta factor",
            "gamma",
            "other",
            "7",
            "two",
            ".\n");

    @Test
    void findsEveryMatch() {
        Vocabulary vocabulary = new Vocabulary();
        Tokenizer.numberWords().forEach(vocabulary::add);
        PatternCompiler compiler = new PatternCompiler(vocabulary);
        compiler.define("both", "( red ~1 blue | day )");
        List<Pattern> patterns = PATTERNS.stream().map(compiler::compile).toList();
        PatternIndex index = new PatternIndex(patterns, vocabulary.size());
        Lexicon lexicon = new Lexicon(vocabulary);
        lexicon.add(new VocabularyTerm("kind", "A", "alpha", LabelKind.PREFERRED));
        lexicon.add(new VocabularyTerm("kind", "B", "beta factor", LabelKind.PREFERRED));
        lexicon.add(new VocabularyTerm("kind", "C", "gamma", LabelKind.PREFERRED));
        vocabulary.freeze();
        lexicon.freeze();
        Tokenizer tokenizer = new Tokenizer(vocabulary);
        Set<Integer> matched = new HashSet<>();
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            Tokens tokens = tokenizer.cut(text(random));
            Frame frame = new Frame(tokens, lexicon.find(tokens));
            List<String> all = matches(patterns, frame);
            assertThat(searched(patterns, index, frame)).as(tokens.text()).hasSameElementsAs(all);
            all.forEach(match -> matched.add(Integer.valueOf(match.substring(0, match.indexOf(' ')))));
        }
        assertThat(matched).as("patterns that matched somewhere").hasSize(PATTERNS.size());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(14);
        for (int i = 0; i < length; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.toString();
    }

    /** Each match as number of the pattern, first token and end, with all patterns tried everywhere. */
    private static List<String> matches(List<Pattern> patterns, Frame frame) {
        List<String> matches = new ArrayList<>();
        for (int token = 0; token < frame.tokens().size(); token++) {
            frame.view(frame.tokens().sentenceBegin(token), frame.tokens().sentenceEnd(token));
            for (int pattern = 0; pattern < patterns.size(); pattern++) {
                match(patterns, pattern, frame, token, matches);
            }
        }
        return matches;
    }

    private static List<String> searched(List<Pattern> patterns, PatternIndex index, Frame frame) {
        List<String> matches = new ArrayList<>();
        PatternSearch search = index.search(frame);
        Tokens tokens = frame.tokens();
        for (int begin = 0; begin < tokens.size(); begin = tokens.sentenceEnd(begin)) {
            frame.view(begin, tokens.sentenceEnd(begin));
            for (int token = tokens.sentenceEnd(begin) - 1; token >= begin; token--) {
                int count = search.at(token);
                for (int place = 0; place < count; place++) {
                    match(patterns, search.candidate(place), frame, token, matches);
                }
            }
        }
        return matches;
    }

    private static void match(List<Pattern> patterns, int pattern, Frame frame, int token, List<String> matches) {
        int end = patterns.get(pattern).match(frame, token);
        if (end != Pattern.NO_MATCH) {
            matches.add(pattern + " " + token + "-" + end);
        }
    }
}
