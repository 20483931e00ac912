package kexin.quiz.cloze;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What English adds to a word without changing what is meant: articles and plurals. */
final class English {

    private static final Pattern THE =
            Pattern.compile("(?<![\\p{L}\\p{N}])the\\s+(?=\\p{P}{0,3}[\\p{IsLatin}⟨])", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_A =
            Pattern.compile("^[\\s\\p{P}]*(?:an?\\s+)++(?=\\p{P}{0,3}\\p{IsLatin}(?:\\p{IsLatin}|[-'’+#&]|\\s+\\p{IsLatin}{2}))", Pattern.CASE_INSENSITIVE);
    /** Before -es: box, class, buzz, reach; but not size, and of -ache only teach, reach and the like: headache. */
    private static final Pattern HISSING = Pattern.compile("(?:[eo]a|tta|[^a])ches$|(?:sh|x|ss|zz)es$");
    private static final int SHORTEST_PLURAL = 4;
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("people", "person"),
            Map.entry("buses", "bus"),
            Map.entry("gases", "gas"),
            Map.entry("bonuses", "bonus"),
            Map.entry("statuses", "status"),
            Map.entry("quizzes", "quiz"),
            Map.entry("children", "child"),
            Map.entry("men", "man"),
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("mice", "mouse"),
            Map.entry("lives", "life"),
            Map.entry("wives", "wife"),
            Map.entry("knives", "knife"),
            Map.entry("halves", "half"),
            Map.entry("leaves", "leaf"),
            Map.entry("shelves", "shelf"),
            Map.entry("selves", "self"),
            Map.entry("heroes", "hero"),
            Map.entry("echoes", "echo"),
            Map.entry("potatoes", "potato"),
            Map.entry("tomatoes", "tomato"),
            Map.entry("criteria", "criterion"),
            Map.entry("phenomena", "phenomenon"),
            Map.entry("analyses", "analysis"),
            Map.entry("cookies", "cookie"),
            Map.entry("movies", "movie"),
            Map.entry("calories", "calorie"),
            Map.entry("crises", "crisis"));

    /** Words whose form in -s means something else than the word without it, or has none. */
    private static final List<String> NO_PLURALS = List.of(
            "goods", "customs", "means", "news", "manners", "arms", "glasses", "thanks", "regards", "contents",
            "damages", "spirits", "savings", "sales", "series", "species", "besides", "towards", "afterwards", "always",
            "perhaps", "sometimes", "lens", "yours", "theirs", "premises");

    /** The same where they are the whole answer: teachers and hours end like them. */
    private static final Set<String> NO_PLURALS_ALONE = Set.of("hers", "ours");

    private English() {}

    static String dropArticles(String text) {
        boolean severalWords = Characters.any(text, Spaces::isSpace) && Characters.any(text, English::isLatin);
        return severalWords ? FIRST_A.matcher(THE.matcher(text).replaceAll("")).replaceFirst("") : text;
    }

    /** Of the last word, or of what is left of it once spaces are gone. */
    static String singular(String text) {
        int begin = lastWordBegin(text);
        String word = text.substring(begin);
        if (word.length() < 3 || hasNoPlural(word)) {
            return text;
        }
        for (Map.Entry<String, String> irregular : IRREGULAR.entrySet()) {
            if (word.endsWith(irregular.getKey())) {
                return text.substring(0, text.length() - irregular.getKey().length()) + irregular.getValue();
            }
        }
        String one = word.length() < SHORTEST_PLURAL ? word : withoutS(word);
        return EnglishNumber.isWord(one) ? text : text.substring(0, begin) + one;
    }

    private static boolean hasNoPlural(String word) {
        if (NO_PLURALS_ALONE.contains(word)) {
            return true;
        }
        for (String ending : NO_PLURALS) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two words differ by the -s that makes another word of one: goods, good. */
    static boolean areNoPlurals(String one, String other) {
        return NO_PLURALS.contains(one) && one.equals(other + "s") || NO_PLURALS.contains(other) && other.equals(one + "s");
    }

    private static String withoutS(String word) {
        if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > SHORTEST_PLURAL) {
            return cut(word, 3) + "y";
        }
        return cut(word, HISSING.matcher(word).find() ? 2 : 1);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    /** Where the Latin letters begin with which a text ends. */
    private static int lastWordBegin(CharSequence text) {
        int begin = text.length();
        while (begin > 0 && isLatin(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    /** The Latin letters with which a text ends. */
    static String lastWord(CharSequence text) {
        return text.subSequence(lastWordBegin(text), text.length()).toString();
    }

    /** The Latin letters that begin here. */
    static String firstWord(String text, int begin) {
        int end = begin;
        while (end < text.length() && isLatin(text.charAt(end))) {
            end++;
        }
        return text.substring(begin, end);
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
