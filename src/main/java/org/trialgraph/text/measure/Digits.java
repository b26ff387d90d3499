package org.trialgraph.text.measure;

import org.trialgraph.text.token.Tokens;

/** Whole numbers in ordinary and in raised digits. */
final class Digits {
    private Digits() {}

    /** Whether words hold a digit, without which they name no amount and no day. */
    static boolean areIn(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= '0' && words.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The value of one or two digits, each ordinary or raised. */
    static int value(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int raised = Tokens.SUPERSCRIPTS.indexOf(digits.charAt(i));
            value = value * 10 + (raised < 0 ? digits.charAt(i) - '0' : raised);
        }
        return value;
    }
}
