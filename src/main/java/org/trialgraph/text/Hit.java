package org.trialgraph.text;

import org.trialgraph.text.rule.Rule;

/**
 * What a rule found in one piece of text.
 *
 * @param from first token
 * @param to behind the last token
 */
record Hit(Rule rule, PassageReading reading, int from, int to, String value) {
    Hit with(String other) {
        return new Hit(rule, reading, from, to, other);
    }
}
