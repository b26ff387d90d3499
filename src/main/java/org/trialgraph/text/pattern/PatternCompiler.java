package org.trialgraph.text.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trialgraph.text.token.Tokenizer;
import org.trialgraph.text.token.Vocabulary;

/**
 * Makes patterns from their written form.
 *
 * <p>A pattern is a row of items parted by blanks: a word or {@code several|words}; {@code @scheme} or
 * {@code @scheme=A,B} for a named concept; {@code #} for a number; {@code ~3} for up to three tokens of any kind;
 * {@code ( one way | another )}; {@code %macro}; {@code !item} for what must not follow; {@code <!words} for what must not stand
 * before; {@code ^} for the beginning of a sentence. {@code ?} behind an item makes it optional, {@code $} before a concept or
 * number captures it.
 */
public final class PatternCompiler {
    private final Vocabulary vocabulary;
    private final Map<String, List<String>> macros = new HashMap<>();

    /** A compiler that numbers the words of patterns by this vocabulary. */
    public PatternCompiler(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Defines what {@code %name} stands for. */
    public void define(String name, String definition) {
        macros.put(name, items(definition));
    }

    /**
     * The pattern that was written.
     *
     * @throws IllegalArgumentException if it is not well formed
     */
    public Pattern compile(String written) {
        Deque<String> items = new ArrayDeque<>(items(written));
        Node node = sequence(items, new Node.End());
        if (!items.isEmpty()) {
            throw new IllegalArgumentException("unexpected " + items.peek() + " in pattern: " + written);
        }
        return new Pattern(node);
    }

    private List<String> items(String written) {
        List<String> items = new ArrayList<>();
        for (String item : written.strip().split("\\s+", -1)) {
            if (item.startsWith("!%")) {
                items.add("!(");
                items.addAll(items(item.substring(1)));
                items.add(")");
            } else if (isMixed(item)) {
                items.add("(");
                items.addAll(items(item.replace("|", " | ")));
                items.add(")");
            } else if (item.startsWith("%") && item.length() > 1 && Character.isLetter(item.charAt(1))) {
                items.addAll(macro(item));
            } else {
                items.add(item);
            }
        }
        return items;
    }

    /** Whether several ways on are written without blanks and one of them is more than a word. */
    private static boolean isMixed(String item) {
        boolean first = item.length() > 1 && item.contains("|") && "%@$".indexOf(item.charAt(0)) >= 0;
        return first || item.contains("|%") || item.contains("|@") || item.contains("|$");
    }

    private List<String> macro(String item) {
        boolean optional = item.endsWith("?");
        List<String> definition = macros.get(item.substring(1, item.length() - (optional ? 1 : 0)));
        if (definition == null) {
            throw new IllegalArgumentException("no macro " + item);
        }
        List<String> items = new ArrayList<>();
        items.add("(");
        items.addAll(definition);
        items.add(optional ? ")?" : ")");
        return items;
    }

    /** Items up to a bar, a closing bracket or the end, read first to last but built last to first. */
    private Node sequence(Deque<String> items, Node next) {
        if (items.isEmpty() || items.peek().equals("|") || items.peek().startsWith(")")) {
            return next;
        }
        String item = items.pop();
        if (item.equals("(")) {
            return group(items, next);
        }
        if (item.equals("!(")) {
            List<String> inner = bracketed(items);
            inner.remove(inner.size() - 1);
            Node unwanted = alternatives(new ArrayDeque<>(inner), new Node.End());
            return new Guard.Not(unwanted, sequence(items, next));
        }
        return single(item, sequence(items, next));
    }

    private Node group(Deque<String> items, Node next) {
        List<String> inner = bracketed(items);
        boolean optional = inner.remove(inner.size() - 1).equals(")?");
        Node rest = sequence(items, next);
        Node ways = alternatives(new ArrayDeque<>(inner), rest);
        return optional ? new Node.Either(List.of(ways, rest)) : ways;
    }

    private Node alternatives(Deque<String> items, Node next) {
        List<Node> ways = new ArrayList<>();
        ways.add(sequence(items, next));
        while (!items.isEmpty() && items.peek().equals("|")) {
            items.pop();
            ways.add(sequence(items, next));
        }
        return ways.size() == 1 ? ways.get(0) : new Node.Either(ways);
    }

    /** The items up to the bracket that closes, which is the last of them. */
    private static List<String> bracketed(Deque<String> items) {
        List<String> inner = new ArrayList<>();
        int depth = 1;
        while (depth > 0) {
            if (items.isEmpty()) {
                throw new IllegalArgumentException("bracket not closed");
            }
            String item = items.pop();
            depth += item.endsWith("(") ? 1 : 0;
            depth -= item.startsWith(")") ? 1 : 0;
            inner.add(item);
        }
        return inner;
    }

    private Node single(String item, Node next) {
        if (item.endsWith("?")) {
            return new Node.Either(List.of(single(item.substring(0, item.length() - 1), next), next));
        }
        if (item.equals("^")) {
            return new Guard.Begin(next);
        }
        if (item.startsWith("~")) {
            return new Node.Gap(Integer.parseInt(item.substring(1)), next);
        }
        if (item.startsWith("<!")) {
            return new Guard.NotAfter(words(item.substring(2)), next);
        }
        if (item.startsWith("!")) {
            return new Guard.Not(single(item.substring(1), new Node.End()), next);
        }
        boolean captures = item.startsWith("$");
        String plain = captures ? item.substring(1) : item;
        if (plain.equals("#")) {
            return new Node.Digits(captures, next);
        }
        return plain.startsWith("@") ? named(plain.substring(1), captures, next) : literal(plain, next);
    }

    private static Node named(String written, boolean captures, Node next) {
        int equals = written.indexOf('=');
        return equals < 0
                ? new Node.Named(written, Set.of(), captures, next)
                : new Node.Named(
                        written.substring(0, equals),
                        Set.of(written.substring(equals + 1).split(",", -1)),
                        captures,
                        next);
    }

    private BitSet words(String written) {
        BitSet words = new BitSet();
        for (String word : written.split("\\|", -1)) {
            forms(word).forEach(form -> words.set(vocabulary.add(form)));
        }
        return words;
    }

    private Node literal(String written, Node next) {
        BitSet words = new BitSet();
        List<Node> ways = new ArrayList<>();
        for (String word : written.split("\\|", -1)) {
            List<String> forms = forms(word);
            if (forms.isEmpty()) {
                throw new IllegalArgumentException("no word in " + written);
            }
            if (forms.size() == 1) {
                words.set(vocabulary.add(forms.get(0)));
            } else {
                ways.add(row(forms, next));
            }
        }
        if (!words.isEmpty()) {
            ways.add(new Node.Word(words, next));
        }
        return ways.size() == 1 ? ways.get(0) : new Node.Either(ways);
    }

    /** A sign by itself stays, though in text it may be no token. */
    private static List<String> forms(String word) {
        boolean sign = word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
        return sign ? List.of(word) : Tokenizer.forms(word);
    }

    private Node row(List<String> forms, Node next) {
        Node node = next;
        for (int i = forms.size() - 1; i >= 0; i--) {
            BitSet word = new BitSet();
            word.set(vocabulary.add(forms.get(i)));
            node = new Node.Word(word, node);
        }
        return node;
    }
}
