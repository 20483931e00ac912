package kexin.quiz.cloze;

import java.util.Locale;
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
        LL("(?<=[aeiou][a-z]{1,3}[aeiou])ll(?=er|or|ous|ed|ing|$)", "l"),
        L("^(fulfil|enrol|instal|skil|wil)(?=ments?$|s?$|ful)", "$1l"),
        LOGUE("logue$", "log"),
        ENCE("(?<=lic|def|off|pret)ence$", "ense"),
        ENQUIRE("^enquir", "inquir"),
        PROGRAMME("programme$", "program"),
        JUDGEMENT("dgement", "dgment"),
        SCEPTIC("^sceptic", "skeptic"),
        LIKEABLE("(?<=lik|siz|mov|us|nam|sal)eable", "able"),
        TOWARDS("^(to|after|back|for|up|down|in|out)wards$", "$1ward"),
        LEARNT("^(learn|burn|dream|lean|leap)t$", "$1ed"),
        GREY("^grey", "gray"),
        COSY("^cosy$", "cozy"),
        JEWELLERY("^jewell?ery$", "jewelry"),
        ORIENTATED("orientated$", "oriented");

        private final Pattern british;
        private final String american;

        Habit(String british, String american) {
            this.british = Pattern.compile(british);
            this.american = american;
        }
    }

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    private Regional() {}

    /** Each word of a text in its American spelling. */
    static String spellWords(String text) {
        return WORD.matcher(text).replaceAll(word -> {
            String small = word.group().toLowerCase(Locale.ROOT);
            String spelt = spell(small);
            return spelt.equals(small) ? word.group() : spelt;
        });
    }

    /** @param word in small letters */
    static String spell(String word) {
        String spelt = word;
        for (Habit habit : Habit.values()) {
            spelt = habit.british.matcher(spelt).replaceAll(habit.american);
        }
        return spelt;
    }
}
