package org.trialgraph.text.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trialgraph.text.pattern.Frame;
import org.trialgraph.text.pattern.Pattern;
import org.trialgraph.text.pattern.PatternIndex;
import org.trialgraph.text.pattern.PatternSearch;
import org.trialgraph.text.token.Tokens;

/** Applies all rules to a text, sentence by sentence. Free of state, hence safe for many threads. */
public final class RuleRunner {
    private static final boolean[] NONE = {};

    private final List<Rule> rules;
    private final PatternIndex index;
    /** For each part of the record which rules apply there. */
    private final Map<Part, boolean[]> applying = new EnumMap<>(Part.class);

    /** A runner of these rules, all of whose words are numbered below {@code words}. */
    public RuleRunner(List<Rule> rules, int words) {
        this.rules = List.copyOf(rules);
        this.index = new PatternIndex(rules.stream().map(Rule::pattern).toList(), words);
        for (Part part : Part.values()) {
            boolean[] applies = new boolean[rules.size()];
            for (int i = 0; i < rules.size(); i++) {
                applies[i] = rules.get(i).appliesTo(part);
            }
            applying.put(part, applies);
        }
    }

    /** One match. */
    private record Found(Rule rule, int from, int to, String value) {}

    /** Takes what a rule found: the rule, the tokens from first to behind the last, and the value stated. */
    public interface Sink {
        /** Takes one match. */
        void accept(Rule rule, int from, int to, String value);
    }

    /** Hands on every match in a text that stands in this part of the record. */
    public void run(Frame frame, Part part, Sink sink) {
        Tokens tokens = frame.tokens();
        boolean[] applies = applying.getOrDefault(part, NONE);
        PatternSearch search = index.search(frame);
        List<Found> found = new ArrayList<>();
        int limit;
        for (int begin = 0; begin < tokens.size(); begin = limit) {
            limit = tokens.sentenceEnd(begin);
            frame.view(begin, limit);
            for (int token = limit - 1; token >= begin; token--) {
                runAll(search, frame, token, applies, found);
            }
            // the search goes backwards, but what it found is told in the order of the text
            for (int i = found.size() - 1; i >= 0; i--) {
                Found one = found.get(i);
                sink.accept(one.rule, one.from, one.to, one.value);
            }
            found.clear();
        }
    }

    private void runAll(PatternSearch search, Frame frame, int token, boolean[] applies, List<Found> found) {
        for (int place = search.at(token) - 1; place >= 0; place--) {
            int candidate = search.candidate(place);
            if (applies[candidate]) {
                Rule rule = rules.get(candidate);
                int end = rule.pattern().match(frame, token);
                if (end != Pattern.NO_MATCH && end > token) {
                    found.add(new Found(rule, token, end, Values.of(rule.value(), frame)));
                }
            }
        }
    }
}
