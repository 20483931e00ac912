package kexin.quiz.cloze;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** English words of which each letter counts: numbers, their order and their scale, days and months. */
final class Counting {

    private static final List<Set<String>> KINDS = List.of(
            words("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                    + " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand"
                    + " million billion trillion half halves quarter dozen"),
            words("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                    + " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth"
                    + " seventieth eightieth ninetieth hundredth thousandth millionth billionth"),
            words("monday tuesday wednesday thursday friday saturday sunday"),
            words("january february march april may june july august september october november december"));

    private Counting() {}

    private static Set<String> words(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ")));
    }

    /** @param word in small letters, one or several of what it counts */
    static boolean isWord(String word) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return KINDS.stream().anyMatch(kind -> kind.contains(word) || kind.contains(one));
    }

    /** Whether what was typed for one of them is as close to another of its kind: tursday, for Thursday. */
    static boolean isAmbiguous(String typed, String key, int slips) {
        return KINDS.stream()
                .filter(kind -> kind.contains(key))
                .flatMap(Set::stream)
                .anyMatch(other -> !other.equals(key) && Spelling.distance(typed, other, slips) <= slips);
    }
}
