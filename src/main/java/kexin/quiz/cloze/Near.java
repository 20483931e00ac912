package kexin.quiz.cloze;

import java.util.List;

/**
 * How far a misspelt answer is from its key, word by word. Only words of an alphabet may be misspelt: one slip from five
 * letters, two from eight, and never across a negation.
 */
final class Near {

    static final int NOT = Integer.MAX_VALUE;
    private static final int MOST = 2;
    private static final int LONG_WORD = 8;
    private static final int WORD = 5;

    private Near() {}

    /** The slips, 1 or 2, or {@link #NOT}. */
    static int slips(List<String> typed, List<String> key) {
        if (typed.size() != key.size() || Negations.count(typed) != Negations.count(key)) {
            return NOT;
        }
        int slips = 0;
        for (int i = 0; i < key.size(); i++) {
            int here = slips(typed.get(i), key.get(i));
            if (here == NOT) {
                return NOT;
            }
            slips += here;
        }
        return slips == 0 || slips > MOST ? NOT : slips;
    }

    private static int slips(String typed, String key) {
        if (typed.equals(key)) {
            return 0;
        }
        int allowed = key.length() >= LONG_WORD ? 2 : key.length() >= WORD ? 1 : 0;
        if (allowed == 0 || !isAlphabetic(typed) || !isAlphabetic(key)) {
            return NOT;
        }
        int slips = Spelling.distance(typed, key, allowed);
        return slips > allowed || Affixes.part(typed, key) ? NOT : slips;
    }

    private static boolean isAlphabetic(String word) {
        return word.codePoints().allMatch(Near::isLetterOfAnAlphabet);
    }

    private static boolean isLetterOfAnAlphabet(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC -> Character.isLetter(c);
            default -> false;
        };
    }
}
