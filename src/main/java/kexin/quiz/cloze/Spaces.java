package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.List;

/** White space. It stays only around a negation, so that "not able" is not "notable", and between two numerals. */
final class Spaces {

    private Spaces() {}

    static String drop(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSpace(text.charAt(i))) {
                return dropFrom(text);
            }
        }
        return text;
    }

    private static String dropFrom(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        String before = "";
        for (String word : words(text)) {
            if (keepsApart(before, word)) {
                joined.append(' ');
            }
            joined.append(word);
            before = word;
        }
        return joined.toString();
    }

    private static boolean keepsApart(String before, String word) {
        return !before.isEmpty()
                && (Negations.isWord(before)
                        || Negations.isWord(word)
                        || Numbers.isNumeral(before.charAt(before.length() - 1)) && Numbers.isNumeral(word.charAt(0)));
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Cut at white space, without empty ones. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSpace(text.charAt(i))) {
                if (i > begin) {
                    words.add(text.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        return words;
    }
}
