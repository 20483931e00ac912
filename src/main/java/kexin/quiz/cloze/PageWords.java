package kexin.quiz.cloze;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that a page says, so that answers can be looked up in it: a Latin answer as whole words, a Chinese one anywhere.
 * The page is read in two ways, with numbers as they are written and by their value; one is enough.
 */
final class PageWords {

    private final List<Reading> readings;

    /** @param folded with a space at each end */
    private record Reading(String folded, Folding folding) {}

    private PageWords(List<Reading> readings) {
        this.readings = readings;
    }

    static PageWords of(String words, Folding folding) {
        Folding spaced = folding.without(Step.SPACE).without(Step.ARTICLE).without(Step.PLURAL);
        return new PageWords(Stream.of(spaced.without(Step.NUMBER), spaced, spaced.without(Step.NUMBER).without(Step.HYPHEN))
                .map(way -> new Reading(" " + joined(way.fold(words)) + " ", way))
                .toList());
    }

    boolean hold(String answer) {
        return readings.stream().anyMatch(reading -> holds(reading, joined(reading.folding.fold(answer))));
    }

    private static boolean holds(Reading page, String sought) {
        if (sought.isEmpty()) {
            return false;
        }
        int at = page.folded.indexOf(sought);
        while (at >= 0 && !isWhole(page.folded, at, at + sought.length())) {
            at = page.folded.indexOf(sought, at + 1);
        }
        return at >= 0;
    }

    /** One space between words, none beside Chinese; hyphens that were not joined part words as well. */
    private static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        String before = "";
        for (String word : Spaces.words(text.replace('-', ' '))) {
            boolean chinese = before.isEmpty() || isHan(before.charAt(before.length() - 1)) || isHan(word.charAt(0));
            joined.append(chinese ? "" : " ").append(word);
            before = word;
        }
        return joined.toString();
    }

    private static boolean isWhole(String page, int begin, int end) {
        return !(isWordy(page.charAt(begin - 1)) && isWordy(page.charAt(begin)))
                && !(isWordy(page.charAt(end - 1)) && isWordy(page.charAt(end)))
                && page.charAt(end) != '+';
    }

    private static boolean isWordy(char c) {
        return Character.isLetterOrDigit(c) && !isHan(c);
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c);
    }
}
