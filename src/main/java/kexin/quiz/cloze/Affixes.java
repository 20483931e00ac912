package kexin.quiz.cloze;

import java.util.List;
import java.util.Set;

/** Beginnings and endings of English words that turn them round: possible, impossible; useful, useless; inbound, outbound. */
final class Affixes {

    private static final List<String> NEGATIVE_PREFIXES =
            List.of("un", "in", "im", "il", "ir", "dis", "non", "mis", "de", "anti");
    private static final String NEGATIVE_SUFFIX = "less";

    /** Of which many words have another sense, or none: taken for a negation only where a misspelling is in question. */
    private static final List<String> DOUBTFUL_PREFIXES = List.of("a", "ab");

    /** Pairs that mean opposite things before the same stem, though only a letter or two apart. */
    private static final String[][] OPPOSITE_PREFIXES = {
        {"in", "de"}, {"in", "ex"}, {"im", "ex"}, {"in", "out"}, {"pre", "post"}, {"over", "under"}, {"up", "down"},
        {"as", "des"}, {"maj", "min"}, {"max", "min"}, {"hyper", "hypo"}, {"on", "off"}
    };

    /** Words that begin or end so by chance, and their stems: inform is not form turned round. */
    private static final Set<String> BY_CHANCE = Set.of(
            "inform", "invoice", "income", "indeed", "intend", "impress", "impressive", "improve",
            "design", "default", "deserve", "deserves", "discover", "discount", "display", "discuss", "dispatch", "misgiving",
            "undertake", "coffer", "until", "unit", "depart", "deliver", "demand", "detail", "depend", "mistake");
    private static final String[][] SUFFIX_PAIRS = {{"er", "ee"}, {"or", "ee"}, {"ful", "less"}};
    private static final int SHORTEST_STEM = 3;

    private Affixes() {}

    /** Whether two words are opposites by an affix. */
    static boolean areOpposite(String one, String other) {
        return !BY_CHANCE.contains(one) && !BY_CHANCE.contains(other) && areOpposite(one, other, 0);
    }

    /** Whether two words differ by an affix that makes another word of one, so that neither is the other misspelt. */
    static boolean part(String one, String other) {
        return areOpposite(one, other, 1)
                || begins(DOUBTFUL_PREFIXES, one, other, 0)
                || begins(DOUBTFUL_PREFIXES, other, one, 0);
    }

    private static boolean areOpposite(String one, String other, int slips) {
        return negates(one, other, slips)
                || negates(other, one, slips)
                || pairs(OPPOSITE_PREFIXES, one, other, slips)
                || pairs(OPPOSITE_PREFIXES, other, one, slips)
                || ends(one, other, slips)
                || ends(other, one, slips);
    }

    private static boolean negates(String negative, String positive, int slips) {
        return begins(NEGATIVE_PREFIXES, negative, positive, slips)
                || negative.endsWith(NEGATIVE_SUFFIX) && same(cut(negative, NEGATIVE_SUFFIX), positive, slips);
    }

    /** Where both begin so, neither is the other denied (imediately is immediately misspelt), unless it begins so twice. */
    private static boolean begins(List<String> prefixes, String negative, String positive, int slips) {
        for (String prefix : prefixes) {
            String stem = negative.startsWith(prefix) ? negative.substring(prefix.length()) : "";
            if (same(stem, positive, positive.startsWith(prefix) ? 0 : slips)) {
                return true;
            }
        }
        return false;
    }

    /** @param slips misspelt letters to allow in the stem */
    private static boolean pairs(String[][] pairs, String one, String other, int slips) {
        for (String[] pair : pairs) {
            if (one.startsWith(pair[0])
                    && other.startsWith(pair[1])
                    && same(one.substring(pair[0].length()), other.substring(pair[1].length()), slips)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String one, String other, int slips) {
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
