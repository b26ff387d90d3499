package org.trialgraph.text.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trialgraph.text.token.Tokenizer;
import org.trialgraph.text.token.Tokens;
import org.trialgraph.text.token.Vocabulary;
import org.trialgraph.trial.VocabularyTerm;

/**
 * The labels of the schemes as a trie of words, matched in one pass.
 *
 * <p>For each scheme the longest label wins and labels do not overlap. A short label in capitals, such as {@code TIL} or
 * {@code CR}, is only found in capitals.
 */
public final class Lexicon {
    private static final int SHORT = 4;

    private final Vocabulary vocabulary;
    private final Map<String, Integer> schemes = new HashMap<>();
    private final Node root = new Node();
    private Node[] byFirstWord = new Node[0];

    /** An empty lexicon whose words are numbered by this vocabulary. */
    public Lexicon(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Adds a label; to be called while building only. */
    public void add(VocabularyTerm term) {
        List<String> words = Tokenizer.forms(term.label());
        if (words.isEmpty()) {
            return;
        }
        schemes.putIfAbsent(term.scheme(), schemes.size());
        Node node = root;
        for (String word : words) {
            node = node.children.computeIfAbsent(vocabulary.add(word), w -> new Node());
        }
        node.add(new Entry(
                new Concept(term.scheme(), term.notation()), schemes.get(term.scheme()), capitalsOf(term.label())));
    }

    /** Ends the building. */
    public void freeze() {
        byFirstWord = new Node[vocabulary.size()];
        root.children.forEach((word, node) -> byFirstWord[word] = node);
        root.freeze();
    }

    /** The concepts that a text names. */
    public Mentions find(Tokens tokens) {
        Mentions mentions = new Mentions(tokens.size());
        int[] free = new int[schemes.size()];
        Entry[] best = new Entry[schemes.size()];
        int[] bestEnd = new int[schemes.size()];
        for (int token = 0; token < tokens.size(); token++) {
            int word = tokens.word(token);
            Node node = word < 0 || word >= byFirstWord.length ? null : byFirstWord[word];
            if (node != null && follow(tokens, token, node, best, bestEnd)) {
                keep(mentions, token, best, bestEnd, free);
            }
        }
        return mentions;
    }

    private static boolean follow(Tokens tokens, int from, Node first, @Nullable Entry[] best, int[] bestEnd) {
        boolean found = false;
        Node node = first;
        int token = from;
        while (node != null) {
            for (Entry entry : node.labels) {
                if (entry.capitals == 0 || capitals(tokens, from) >= entry.capitals) {
                    best[entry.scheme] = entry;
                    bestEnd[entry.scheme] = token + 1;
                    found = true;
                }
            }
            token++;
            boolean inside = token < tokens.size() && !tokens.beginsSentence(token) && tokens.word(token) >= 0;
            node = inside ? node.child(tokens.word(token)) : null;
        }
        return found;
    }

    private static void keep(Mentions mentions, int token, @Nullable Entry[] best, int[] bestEnd, int[] free) {
        for (int scheme = 0; scheme < best.length; scheme++) {
            Entry entry = best[scheme];
            if (entry != null && token >= free[scheme]) {
                mentions.add(new Mention(token, bestEnd[scheme], entry.concept));
                free[scheme] = bestEnd[scheme];
            }
            best[scheme] = null;
        }
    }

    /** How many of the first two letters of a token are capitals, counted from the first. */
    private static int capitals(Tokens tokens, int token) {
        int start = tokens.start(token);
        int count = 0;
        while (count < 2
                && start + count < tokens.end(token)
                && Character.isUpperCase(tokens.text().charAt(start + count))) {
            count++;
        }
        return count;
    }

    /** How many capitals a short label asks for: two for TIL, one for Flu, none for longer words. */
    private static int capitalsOf(String label) {
        int plural = label.endsWith("s") ? 1 : 0;
        if (label.length() > SHORT + plural || !label.chars().allMatch(Character::isLetter)) {
            return 0;
        }
        int count = 0;
        while (count < 2 && count < label.length() && Character.isUpperCase(label.charAt(count))) {
            count++;
        }
        return count;
    }

    private static final class Node {
        final Map<Integer, Node> children = new HashMap<>(4);
        private final List<Entry> entries = new ArrayList<>(1);
        private Entry[] labels = {};
        private int[] words = {};
        private Node[] nodes = {};

        void add(Entry entry) {
            if (!entries.contains(entry)) {
                entries.add(entry);
            }
        }

        void freeze() {
            labels = entries.toArray(Entry[]::new);
            words = children.keySet().stream()
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
            nodes = Arrays.stream(words).mapToObj(children::get).toArray(Node[]::new);
            children.values().forEach(Node::freeze);
        }

        @Nullable
        Node child(int word) {
            int place = words.length == 0 ? -1 : Arrays.binarySearch(words, word);
            return place < 0 ? null : nodes[place];
        }
    }

    private record Entry(Concept concept, int scheme, int capitals) {}
}
