package kexin.quiz.cloze;

import java.util.List;

/** Beginnings and endings of English words that turn them round: possible, impossible; useful, useless; inbound, outbound. */
final class Affixes {

    private static final List<String> NEGATIVE_PREFIXES =
            List.of("un", "in", "im", "il", "ir", "dis", "non", "mis", "de", "anti");
    private static final String NEGATIVE_SUFFIX = "less";

    /** Pairs that mean opposite things or people before the same stem, though only a letter or two apart. */
    private static final String[][] PREFIX_PAIRS = {
        {"in", "de"}, {"in", "ex"}, {"im", "ex"}, {"im", "em"}, {"in", "out"}, {"pre", "post"}, {"over", "under"},
        {"up", "down"}, {"as", "des"}, {"maj", "min"}, {"max", "min"}, {"hyper", "hypo"}, {"inter", "intra"}, {"inter", "ex"},
        {"pre", "pro"}, {"pro", "de"}, {"on", "off"}, {"ac", "ex"}
    };
    private static final String[][] SUFFIX_PAIRS = {{"er", "ee"}, {"or", "ee"}, {"ful", "less"}};
    private static final int SHORTEST_STEM = 3;

    private Affixes() {}

    /** @param slips misspelt letters to allow in the stem */
    static boolean turn(String one, String other, int slips) {
        return negates(one, other, slips)
                || negates(other, one, slips)
                || pairs(one, other, slips)
                || pairs(other, one, slips);
    }

    private static boolean negates(String negative, String positive, int slips) {
        for (String prefix : NEGATIVE_PREFIXES) {
            if (negative.startsWith(prefix) && same(negative.substring(prefix.length()), positive, slips)) {
                return true;
            }
        }
        return negative.endsWith(NEGATIVE_SUFFIX)
                && same(negative.substring(0, negative.length() - NEGATIVE_SUFFIX.length()), positive, slips);
    }

    private static boolean pairs(String one, String other, int slips) {
        for (String[] pair : PREFIX_PAIRS) {
            if (one.startsWith(pair[0])
                    && other.startsWith(pair[1])
                    && same(one.substring(pair[0].length()), other.substring(pair[1].length()), slips)) {
                return true;
            }
        }
        for (String[] pair : SUFFIX_PAIRS) {
            if (one.endsWith(pair[0])
                    && other.endsWith(pair[1])
                    && same(cut(one, pair[0]), cut(other, pair[1]), slips)) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String word, String suffix) {
        return word.substring(0, word.length() - suffix.length());
    }

    private static boolean same(String stem, String other, int slips) {
        int shorter = Math.min(stem.length(), other.length());
        return shorter >= SHORTEST_STEM && Spelling.distance(stem, other, slips) <= slips;
    }
}
