package kexin.quiz.cloze;

/** Looks for characters in a text, one by one: every answer is asked so many times, each time in vain. */
final class Characters {

    private Characters() {}

    /** What a character may be. */
    interface Kind {
        boolean has(char c);
    }

    static boolean any(String text, Kind wanted) {
        for (int i = 0; i < text.length(); i++) {
            if (wanted.has(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
