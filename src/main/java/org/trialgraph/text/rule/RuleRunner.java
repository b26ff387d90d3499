package org.trialgraph.text.rule;

import java.util.List;
import org.trialgraph.text.pattern.Frame;
import org.trialgraph.text.pattern.Pattern;
import org.trialgraph.text.pattern.PatternIndex;
import org.trialgraph.text.token.Tokens;

/** Applies all rules to a text, sentence by sentence. Free of state, hence safe for many threads. */
public final class RuleRunner {
    private final List<Rule> rules;
    private final PatternIndex index;

    /** A runner of these rules, whose words are numbered below {@code words}. */
    public RuleRunner(List<Rule> rules, int words) {
        this.rules = List.copyOf(rules);
        this.index = new PatternIndex(rules.stream().map(Rule::pattern).toList(), words);
    }

    /** Takes what a rule found: the rule, the tokens from first to behind the last, and the value stated. */
    public interface Sink {
        /** Takes one match. */
        void accept(Rule rule, int from, int to, String value);
    }

    /** Hands on every match in a text that stands in this part of the record. */
    public void run(Frame frame, Part part, Sink sink) {
        Tokens tokens = frame.tokens();
        for (int begin = 0; begin < tokens.size(); begin = tokens.sentenceEnd(begin)) {
            int limit = tokens.sentenceEnd(begin);
            frame.view(begin, limit);
            for (int token = begin; token < limit; token++) {
                runAt(frame, token, part, sink);
            }
        }
    }

    private void runAt(Frame frame, int token, Part part, Sink sink) {
        for (int[] group : index.candidates(frame, token)) {
            for (int candidate : group) {
                Rule rule = rules.get(candidate);
                if (rule.appliesTo(part)) {
                    int end = rule.pattern().match(frame, token);
                    if (end != Pattern.NO_MATCH && end > token) {
                        sink.accept(rule, token, end, Values.of(rule.value(), frame));
                    }
                }
            }
        }
    }
}
