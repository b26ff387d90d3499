package org.trialgraph.text.rule;

import java.math.BigDecimal;
import java.util.List;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.text.pattern.Frame;

/** Fills in what a rule's value leaves open. */
final class Values {
    private Values() {}

    /** {@code $} gives the concept captured, {@code #} the number, {@code #*#} the product, {@code #-#} both ends, {@code <#} one less, {@code <=#+1} one more, {@code 2*#} the double. */
    static String of(String template, Frame frame) {
        Mention mention = frame.mention();
        if (template.equals("$")) {
            return mention == null ? "" : mention.concept().notation();
        }
        List<Double> numbers = frame.numbers();
        if (!template.contains("#") || numbers.isEmpty()) {
            return template;
        }
        double first = numbers.get(0);
        double last = numbers.get(numbers.size() - 1);
        return switch (template) {
            case "<=#*#" -> "<=" + plain(first * last);
            case "#*#" -> plain(first * last);
            case "#-#" -> plain(first) + "-" + plain(last);
            case "<#" -> plain(first - 1);
            case "<=#+1" -> "<=" + plain(first + 1);
            case "2*#" -> plain(2 * first);
            case "3*#" -> plain(3 * first);
            default -> template.replace("#", plain(first));
        };
    }

    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
