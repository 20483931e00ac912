package kexin.quiz.cloze;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Short forms of English and what they stand for: it's is it is, don't and dont are do not. */
final class Contractions {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+(?:'[A-Za-z]+)?");
    private static final String APOSTROPHES = "’‘ʼ`´′＇";
    private static final Pattern APOSTROPHE = Pattern.compile("[" + APOSTROPHES + "]");
    private static final Map<String, String> ENDINGS = Map.of("re", "are", "ll", "will", "ve", "have", "m", "am", "d", "would");
    private static final Set<String> BEFORE_IS =
            Set.of("it", "he", "she", "that", "this", "what", "there", "here", "who", "where", "how");

    /** Such as are no words without their apostrophe, but for which they are meant. */
    private static final Map<String, String> BARE = Map.ofEntries(
            Map.entry("youre", "you are"),
            Map.entry("theyre", "they are"),
            Map.entry("youve", "you have"),
            Map.entry("theyve", "they have"),
            Map.entry("weve", "we have"),
            Map.entry("ive", "I have"),
            Map.entry("im", "I am"),
            Map.entry("youll", "you will"),
            Map.entry("theyll", "they will"),
            Map.entry("thats", "that is"),
            Map.entry("whats", "what is"));

    /** Those that are other words without their apostrophe. */
    private static final Pattern OTHERWISE_WORDS =
            Pattern.compile("(?<![a-z'])(?:it's|we're|let's|i'll|he'll|she'll|we'll|i'd|she'd|we'd)(?![a-z'])", Pattern.CASE_INSENSITIVE);

    private Contractions() {}

    /** {@code I’ll check} → {@code I will check}; other words stay as they are. */
    static String expand(String text) {
        return WORD.matcher(plain(text)).replaceAll(word -> inFull(word.group(), word.group().toLowerCase(Locale.ROOT)));
    }

    static boolean standIn(String text) {
        return isWorthReading(text) && !expand(text).equals(plain(text));
    }

    /** Most texts hold none, which is seen without taking them apart. */
    private static boolean isWorthReading(String text) {
        int begin = 0;
        for (int place = 0; place <= text.length(); place++) {
            char sign = place < text.length() ? text.charAt(place) : ' ';
            if (isApostrophe(sign)) {
                return true;
            } else if (!English.isLatin(sign)) {
                if (place > begin && isContracted(text.substring(begin, place).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                begin = place + 1;
            }
        }
        return false;
    }

    /** @param word without an apostrophe */
    private static boolean isContracted(String word) {
        return Negations.denied(word) != null || BARE.containsKey(word);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || APOSTROPHES.indexOf(c) >= 0;
    }

    /** Whether only one of two texts has such a short form as is another word without its apostrophe: it's, its. */
    static boolean part(String one, String other) {
        if (!Characters.any(one, Contractions::isApostrophe) && !Characters.any(other, Contractions::isApostrophe)) {
            return false;
        }
        return OTHERWISE_WORDS.matcher(plain(one)).find() != OTHERWISE_WORDS.matcher(plain(other)).find();
    }

    private static String inFull(String written, String word) {
        String denied = Negations.denied(word.replace("'", ""));
        int apostrophe = word.indexOf('\'');
        if (denied != null) {
            return denied + " not";
        } else if (apostrophe < 0) {
            return BARE.getOrDefault(word, written);
        }
        String stem = written.substring(0, apostrophe);
        String ending = word.substring(apostrophe + 1);
        if (ending.equals("s")) {
            return BEFORE_IS.contains(stem.toLowerCase(Locale.ROOT)) ? stem + " is" : word.equals("let's") ? stem + " us" : written;
        }
        return ENDINGS.containsKey(ending) ? stem + " " + ENDINGS.get(ending) : written;
    }

    private static String plain(String text) {
        return APOSTROPHE.matcher(text).replaceAll("'");
    }
}
