package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words and parts of words that turn a meaning round. An answer on the other side of one is never nearly right. */
final class Negations {

    private static final String CHINESE = "不没未勿无非别沒無別";

    /** Words in which such a character denies nothing. */
    private static final Set<String> CHINESE_WORDS = Set.of(
            "别人", "别的", "别处", "特别", "性别", "级别", "区别", "分别", "个别", "识别", "告别", "差别", "类别", "辨别", "道别", "鉴别", "派别",
            "别墅", "非常", "非洲", "是非", "除非", "无非", "莫非", "无论", "无线", "未来", "未必", "不但", "不仅", "不过", "不断", "没收");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> WORDS = Set.of("not", "no", "never", "cannot");

    /** Contractions without their apostrophe, and what they deny. */
    private static final Map<String, String> CONTRACTIONS = Map.ofEntries(
            Map.entry("cannot", "can"),
            Map.entry("cant", "can"),
            Map.entry("couldnt", "could"),
            Map.entry("dont", "do"),
            Map.entry("doesnt", "does"),
            Map.entry("didnt", "did"),
            Map.entry("isnt", "is"),
            Map.entry("arent", "are"),
            Map.entry("wasnt", "was"),
            Map.entry("werent", "were"),
            Map.entry("wont", "will"),
            Map.entry("wouldnt", "would"),
            Map.entry("shouldnt", "should"),
            Map.entry("mustnt", "must"),
            Map.entry("neednt", "need"),
            Map.entry("hasnt", "has"),
            Map.entry("havent", "have"),
            Map.entry("hadnt", "had"),
            Map.entry("shant", "shall"),
            Map.entry("mightnt", "might"),
            Map.entry("oughtnt", "ought"));

    private Negations() {}

    /** A whole English word that negates and is none of the contractions. */
    static boolean isWord(String word) {
        return WORDS.contains(word);
    }

    /** What a contraction denies, null if it is none: can, of cannot. */
    static String denied(String contraction) {
        return CONTRACTIONS.get(contraction);
    }

    /** Whether one text is the other with a negation more: 可以 and 不可以, able and not able, possible and impossible. */
    static boolean areOpposite(List<String> one, List<String> other) {
        return differsByWords(one, other) || differsByAffix(one, other);
    }

    private static boolean differsByWords(List<String> one, List<String> other) {
        return count(one) != count(other)
                && String.join("", without(one)).equals(String.join("", without(other)))
                && !without(one).isEmpty();
    }

    private static boolean differsByAffix(List<String> one, List<String> other) {
        boolean turned = false;
        for (int i = 0; i < one.size() && one.size() == other.size(); i++) {
            boolean same = one.get(i).equals(other.get(i));
            if (!same && !Affixes.areOpposite(one.get(i), other.get(i))) {
                return false;
            }
            turned |= !same;
        }
        return turned;
    }

    /** How many negations a text says, affixes aside. In loops: asked of every accepted answer. */
    static int count(List<String> words) {
        int count = 0;
        for (String word : words) {
            count += isWord(word) || CONTRACTIONS.containsKey(word) ? 1 : 0;
            for (int place = 0; place < word.length(); place++) {
                count += denies(word, place) ? 1 : 0;
            }
        }
        return count;
    }

    private static List<String> without(List<String> words) {
        List<String> rest = new ArrayList<>();
        for (String word : words) {
            String positive = CONTRACTIONS.getOrDefault(word, isWord(word) || ARTICLES.contains(word) ? "" : withoutChinese(word));
            if (!positive.isEmpty()) {
                rest.add(positive);
            }
        }
        return rest;
    }

    private static String withoutChinese(String word) {
        StringBuilder rest = new StringBuilder();
        for (int place = 0; place < word.length(); place++) {
            if (!denies(word, place)) {
                rest.append(word.charAt(place));
            }
        }
        return rest.toString();
    }

    private static boolean denies(String word, int place) {
        return CHINESE.indexOf(word.charAt(place)) >= 0 && !isWordAt(word, place) && !isWordAt(word, place - 1);
    }

    private static boolean isWordAt(String word, int begin) {
        return begin >= 0 && begin + 2 <= word.length() && CHINESE_WORDS.contains(word.substring(begin, begin + 2));
    }
}
