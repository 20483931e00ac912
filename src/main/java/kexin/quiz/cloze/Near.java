package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far a misspelt answer is from its key, word by word, those of a hyphenated compound each on its own. Only words of
 * an alphabet may be misspelt: one slip from five letters, two from eight; never across a negation, never into another
 * number or day, and what is a word of its own is another answer.
 */
final class Near {

    static final int NOT = Integer.MAX_VALUE;
    private static final int MOST = 2;
    private static final int LONG_WORD = 8;
    private static final int WORD = 5;

    private Near() {}

    /** Whether there is a letter to be mistaken. */
    static boolean isPossible(String typed) {
        return Characters.any(typed, c -> Character.isLetter(c) && !Character.isIdeographic(c));
    }

    /** The slips, 1 or 2, or {@link #NOT}. */
    static int slips(List<String> typed, List<String> key) {
        if (Math.abs(letters(typed) - letters(key)) > MOST) {
            return NOT;
        }
        List<String> typedParts = parts(typed);
        List<String> keyParts = parts(key);
        if (Negations.count(typedParts) != Negations.count(keyParts)) {
            return NOT;
        }
        int slips = typedParts.size() == keyParts.size() ? wordByWord(typedParts, key) : joined(typedParts, keyParts);
        return slips == 0 || slips > MOST ? NOT : slips;
    }

    private static int wordByWord(List<String> typed, List<String> key) {
        int slips = 0;
        int at = 0;
        for (String word : key) {
            List<String> parts = parts(List.of(word));
            int allowed = allowed(String.join("", parts));
            for (String part : parts) {
                int here = slips(typed.get(at++), part, allowed);
                if (here == NOT) {
                    return NOT;
                }
                allowed -= here;
                slips += here;
            }
        }
        return slips;
    }

    /** Written in fewer words or in more; whole words that are right in themselves are no slip of the fingers. */
    private static int joined(List<String> typed, List<String> key) {
        String text = String.join("", typed);
        String whole = String.join("", key);
        boolean deliberate = typed.size() > key.size() && typed.stream().anyMatch(key::contains)
                || typed.stream().allMatch(part -> !isAlphabetic(part) || Vocabulary.has(part));
        return deliberate ? NOT : inPieces(text, key, allowed(whole));
    }

    /** Of all ways to cut a text into the words of the key the one with the fewest slips. */
    private static int inPieces(String text, List<String> key, int allowed) {
        String first = key.get(0);
        if (key.size() == 1) {
            return slips(text, first, allowed);
        }
        int least = NOT;
        int longest = Math.min(text.length() - 1, first.length() + allowed);
        for (int end = Math.max(1, first.length() - allowed); end <= longest; end++) {
            int here = slips(text.substring(0, end), first, allowed);
            int rest = here == NOT ? NOT : inPieces(text.substring(end), key.subList(1, key.size()), allowed - here);
            least = rest == NOT ? least : Math.min(least, here + rest);
        }
        return least;
    }

    private static int slips(String typed, String key, int allowed) {
        if (typed.equals(key)) {
            return 0;
        }
        if (allowed == 0 || !isAlphabetic(typed) || !isAlphabetic(key)) {
            return NOT;
        }
        int slips = Spelling.distance(typed, key, allowed);
        return slips > allowed || Counting.isAmbiguous(typed, key, slips) || part(typed, key) ? NOT : slips;
    }

    /** Whether both are words that nobody may take for each other. */
    private static boolean part(String typed, String key) {
        return Counting.isWord(typed)
                || English.areNoPlurals(typed, key)
                || Affixes.part(typed, key)
                || Vocabulary.isAnother(typed, key);
    }

    private static int allowed(String word) {
        return word.length() >= LONG_WORD ? 2 : word.length() >= WORD ? 1 : 0;
    }

    private static int letters(List<String> words) {
        int letters = 0;
        for (String word : words) {
            for (int place = 0; place < word.length(); place++) {
                letters += word.charAt(place) == '-' ? 0 : 1;
            }
        }
        return letters;
    }

    private static List<String> parts(List<String> words) {
        if (!isCompound(words)) {
            return words;
        }
        List<String> parts = new ArrayList<>();
        words.forEach(word -> Arrays.stream(word.split("-")).filter(part -> !part.isEmpty()).forEach(parts::add));
        return parts;
    }

    private static boolean isCompound(List<String> words) {
        for (String word : words) {
            if (word.indexOf('-') >= 0) {
                return true;
            }
        }
        return false;
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
