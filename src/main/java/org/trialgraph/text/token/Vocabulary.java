package org.trialgraph.text.token;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The words that lexicon and patterns know, each with a small number; looked up without making strings. */
public final class Vocabulary {
    /** Number of every word that is not in the vocabulary. */
    public static final int UNKNOWN = -1;

    /** So many characters at the beginning and at the end of a word go into its hash. */
    private static final int HASHED = 4;
    /** 2 to the power of 32 by the golden ratio, odd: neighbours end far apart. */
    private static final int SPREAD = 0x9E3779B9;

    private final Map<String, Integer> building = new HashMap<>();
    private char[][] words = new char[0][];
    private int[] slots = new int[0];
    /** The hash of the word in each slot, so that words that differ are rarely compared. */
    private int[] hashes = new int[0];

    /** The number of a word, which is added if it is new; to be called while building only. */
    public int add(String word) {
        return building.computeIfAbsent(word, w -> building.size());
    }

    /** How many words there are. */
    public int size() {
        return building.size();
    }

    /** Ends the building; look-ups see the words added before. */
    public void freeze() {
        words = new char[building.size()][];
        building.forEach((word, number) -> words[number] = word.toCharArray());
        slots = new int[Integer.highestOneBit(Math.max(16, words.length * 4))];
        hashes = new int[slots.length];
        Arrays.fill(slots, UNKNOWN);
        for (int number = 0; number < words.length; number++) {
            int hash = hash(words[number], words[number].length);
            int slot = hash & (slots.length - 1);
            while (slots[slot] != UNKNOWN) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = number;
            hashes[slot] = hash;
        }
    }

    /** The number of the word in the first {@code length} characters, or {@link #UNKNOWN}. */
    public int find(char[] chars, int length) {
        int hash = hash(chars, length);
        int slot = hash & (slots.length - 1);
        while (slots[slot] != UNKNOWN) {
            if (hashes[slot] == hash && same(words[slots[slot]], chars, length)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return UNKNOWN;
    }

    private static boolean same(char[] word, char[] chars, int length) {
        if (word.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word[i] != chars[i]) {
                return false;
            }
        }
        return true;
    }

    /** Length, beginning and end tell words of a language apart about as well as all their letters do, in constant time. */
    private static int hash(char[] chars, int length) {
        int hash = length;
        for (int i = 0; i < length && i < HASHED; i++) {
            hash = 31 * hash + chars[i];
        }
        for (int i = Math.max(HASHED, length - HASHED); i < length; i++) {
            hash = 31 * hash + chars[i];
        }
        int mixed = hash * SPREAD;
        return mixed ^ (mixed >>> 16);
    }
}
