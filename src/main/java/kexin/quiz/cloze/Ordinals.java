package kexin.quiz.cloze;

import java.util.Set;

/** Ordinals up to the thirty-first, which are written in words or in figures: first, 1st; twenty-first, 21st. */
final class Ordinals {

    private static final String[] WORDS = {
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
        "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh",
        "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first"
    };
    private static final Set<String> ALL = Set.of(WORDS);
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

    static boolean isWord(String word) {
        return ALL.contains(word);
    }

    /** @param number 1 to 31 */
    static String word(Quantity number) {
        return WORDS[number.numerator().intValue() - 1];
    }
}
