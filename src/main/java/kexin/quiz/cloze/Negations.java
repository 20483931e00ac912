package kexin.quiz.cloze;

import java.util.Set;

/** Words and parts of words that turn a meaning round. */
final class Negations {

    private static final Set<String> WORDS = Set.of("not", "no", "never", "cannot");

    private Negations() {}

    /** A whole English word that negates, also as a contraction whose apostrophe is gone. */
    static boolean isWord(String word) {
        return WORDS.contains(word);
    }
}
