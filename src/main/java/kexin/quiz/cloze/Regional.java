package kexin.quiz.cloze;

import java.util.regex.Pattern;

/** British and American spellings of one word: apologise is apologize, colour is color. */
final class Regional {

    /** British letters in their surroundings, and the American ones. Behind a vowel, so that "four" is not "for". */
    private enum Habit {
        PRACTISE("^practis", "practic"),
        ISE("(?<=[a-z]{3})is(?=e|ing|ation)", "iz"),
        YSE("yse", "yze"),
        OUR("(?<=[aeiou][a-z]{1,4})our", "or"),
        RE("(?<=[tb])re$", "er"),
        LL("(?<=[aeiou][a-z]{1,3}[aeiou])ll(?=er|or|$)", "l"),
        LOGUE("logue$", "log"),
        ENCE("(?<=lic|def|off|pret)ence$", "ense"),
        ENQUIRE("^enquir", "inquir"),
        PROGRAMME("programme$", "program"),
        JUDGEMENT("dgement", "dgment");

        private final Pattern british;
        private final String american;

        Habit(String british, String american) {
            this.british = Pattern.compile(british);
            this.american = american;
        }
    }

    private Regional() {}

    /** @param word in small letters */
    static String spell(String word) {
        String spelt = word;
        for (Habit habit : Habit.values()) {
            spelt = habit.british.matcher(spelt).replaceAll(habit.american);
        }
        return spelt;
    }
}
