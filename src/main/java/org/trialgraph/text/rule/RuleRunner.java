package org.trialgraph.text.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trialgraph.text.pattern.Frame;
import org.trialgraph.text.pattern.Pattern;
import org.trialgraph.text.pattern.PatternIndex;
import org.trialgraph.text.pattern.PatternSearch;
import org.trialgraph.text.token.Tokens;

/** Applies all rules to a text, sentence by sentence. Free of state, hence safe for many threads. */
public final class RuleRunner {
    private final Map<Part, Applying> applying = new EnumMap<>(Part.class);

    /** A runner of these rules, all of whose words are numbered below {@code words}. */
    public RuleRunner(List<Rule> rules, int words) {
        Map<List<Rule>, Applying> known = new HashMap<>();
        for (Part part : Part.values()) {
            List<Rule> here =
                    rules.stream().filter(rule -> rule.appliesTo(part)).toList();
            applying.put(part, known.computeIfAbsent(here, some -> new Applying(some, words)));
        }
    }

    /** The rules that apply to a part of the record. */
    private record Applying(List<Rule> rules, PatternIndex index) {
        Applying(List<Rule> rules, int words) {
            this(rules, new PatternIndex(rules.stream().map(Rule::pattern).toList(), words));
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
        Applying here = applying.get(part);
        if (here == null || here.rules.isEmpty()) {
            return;
        }
        Tokens tokens = frame.tokens();
        PatternSearch search = here.index.search(frame);
        List<Found> found = new ArrayList<>();
        int limit;
        for (int begin = 0; begin < tokens.size(); begin = limit) {
            limit = tokens.sentenceEnd(begin);
            frame.view(begin, limit);
            for (int token = limit - 1; token >= begin; token--) {
                runAll(here.rules, frame, token, search, found);
            }
            // the search goes backwards, but what it found is told in the order of the text
            for (int i = found.size() - 1; i >= 0; i--) {
                Found one = found.get(i);
                sink.accept(one.rule, one.from, one.to, one.value);
            }
            found.clear();
        }
    }

    private static void runAll(List<Rule> rules, Frame frame, int token, PatternSearch search, List<Found> found) {
        for (int place = search.at(token) - 1; place >= 0; place--) {
            Rule rule = rules.get(search.candidate(place));
            int end = rule.pattern().match(frame, token);
            if (end != Pattern.NO_MATCH && end > token) {
                found.add(new Found(rule, token, end, Values.of(rule.value(), frame)));
            }
        }
    }
}
