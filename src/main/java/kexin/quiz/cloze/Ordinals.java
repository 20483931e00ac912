package kexin.quiz.cloze;

import java.util.Set;

/** The first twelve ordinals, which are written in words or in figures: first, 1st. */
final class Ordinals {

    private static final String[] WORDS = {
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"
    };
    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

    private Ordinals() {}

    /** Whether what was found in a text has the ending of an ordinal behind it. */
    static boolean standsIn(String text, Numbers.Found found) {
        return found.quantity() != null
                && found.quantity().isWhole()
                && found.quantity().compareTo(Quantity.of(1)) >= 0
                && found.quantity().compareTo(Quantity.of(WORDS.length)) <= 0
                && Figures.isFigure(text.charAt(found.end() - 1))
                && ENDINGS.contains(English.firstWord(text, found.end()));
    }

    /** @param number 1 to 12 */
    static String word(Quantity number) {
        return WORDS[number.numerator().intValue() - 1];
    }
}
