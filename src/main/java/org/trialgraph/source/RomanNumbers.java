package org.trialgraph.source;

/** Roman numbers up to 39, as lists use them. */
final class RomanNumbers {
    private RomanNumbers() {}

    /** The value of the letters from start to end, all small or all capital, or 0 when they are no Roman number. */
    static int read(String text, int start, int end) {
        boolean small = Character.isLowerCase(text.charAt(start));
        int sum = 0;
        for (int i = start; i < end; i++) {
            int value = value(text.charAt(i), small);
            if (value == 0) {
                return 0;
            }
            int next = i + 1 < end ? value(text.charAt(i + 1), small) : 0;
            sum += value < next ? -value : value;
        }
        return written(sum).contentEquals(text.substring(start, end).toLowerCase(java.util.Locale.ROOT)) ? sum : 0;
    }

    private static int value(char c, boolean small) {
        return switch (small ? c : Character.toLowerCase(c)) {
            case 'i' -> small == (c == 'i') ? 1 : 0;
            case 'v' -> small == (c == 'v') ? 5 : 0;
            case 'x' -> small == (c == 'x') ? 10 : 0;
            default -> 0;
        };
    }

    private static String written(int value) {
        if (value < 1 || value > 39) {
            return "";
        }
        String[] units = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        return "x".repeat(value / 10) + units[value % 10];
    }
}
