package kexin.quiz.cloze;

import java.util.Set;

/** English words of which each letter counts: numbers, their order and their scale, days and months. */
final class Counting {

    private static final Set<String> WORDS = Set.of(
            ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                            + " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth"
                            + " sixtieth seventieth eightieth ninetieth hundredth thousandth millionth billionth half halves"
                            + " quarter dozen hundred thousand million billion trillion"
                            + " monday tuesday wednesday thursday friday saturday sunday january february march april may"
                            + " june july august september october november december")
                    .split(" "));

    private Counting() {}

    /** @param word in small letters, one or several of what it counts */
    static boolean isWord(String word) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return EnglishNumber.isWord(word) || EnglishNumber.isWord(one) || WORDS.contains(word) || WORDS.contains(one);
    }
}
