package kexin.quiz.cloze;

import java.util.HashMap;
import java.util.Map;

/** Reads a number in English words, or in figures with one: {@code twenty-one}, {@code two hundred and five}, {@code 1.5 million}. */
final class EnglishNumber {

    private static final String[] SMALL = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"
    };
    private static final String[] TENS = {
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final Map<String, Long> VALUES = values();
    private static final Map<String, Long> SCALES =
            Map.of("hundred", 100L, "thousand", 1000L, "million", 1_000_000L, "billion", 1_000_000_000L, "lakh", 100_000L, "crore", 10_000_000L);
    private static final Map<String, Integer> PARTS = Map.of("half", 2, "third", 3, "quarter", 4, "fifth", 5, "tenth", 10);
    private static final String HALF = "half";
    private static final String AND_A_HALF = " and a half";
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 12;

    private final String text;
    private int at;
    private int wordEnd;
    private long total;
    private long section;
    private long lastAdded = Long.MAX_VALUE;

    private EnglishNumber(String text, int begin) {
        this.text = text;
        this.at = begin;
    }

    /** Null if no number with an English word begins here. */
    static Numbers.Found at(String text, int begin) {
        char first = text.charAt(begin);
        if (Figures.isFigure(first)) {
            return scaledFigures(text, begin);
        }
        boolean insideWord = begin > 0 && English.isLatin(text.charAt(begin - 1));
        return insideWord || !English.isLatin(first) ? null : new EnglishNumber(text, begin).read();
    }

    static boolean isWord(String word) {
        return VALUES.containsKey(word) || SCALES.containsKey(word);
    }

    private static Numbers.Found scaledFigures(String text, int begin) {
        Numbers.Found figures = new Figures(text, begin).read();
        if (figures.quantity() == null) {
            return null;
        }
        EnglishNumber behind = new EnglishNumber(text, figures.end());
        Long scale = SCALES.get(singular(behind.next()));
        return scale == null ? null : new Numbers.Found(figures.quantity().times(Quantity.of(scale)), behind.wordEnd);
    }

    private Numbers.Found read() {
        skipArticle();
        int end = -1;
        for (int words = 0; words < MOST_WORDS; words++) {
            String word = next();
            if (word.equals("and") && end > 0 && lastAdded == 100) {
                at = wordEnd;
            } else if (take(word)) {
                at = wordEnd;
                end = at;
            } else {
                break;
            }
        }
        return end < 0 ? half() : found(Quantity.of(total + section), end);
    }

    /** A hundred, a half. */
    private void skipArticle() {
        int begin = at;
        at = next().equals("a") ? wordEnd : begin;
        if (at > begin && !SCALES.containsKey(next()) && !next().equals(HALF)) {
            at = begin;
        }
    }

    private Numbers.Found half() {
        return next().equals(HALF) ? new Numbers.Found(Quantity.HALF, wordEnd) : null;
    }

    /** Two thirds, two and a half; twenty-first is an ordinal. */
    private Numbers.Found found(Quantity number, int end) {
        String behind = next();
        Integer parts = total == 0 && section > 0 && section < 10 ? PARTS.get(singular(behind)) : null;
        if (parts != null && section < parts) {
            return new Numbers.Found(number.over(Quantity.of(parts)), wordEnd);
        } else if (text.startsWith(AND_A_HALF, end)) {
            return new Numbers.Found(number.plus(Quantity.HALF), end + AND_A_HALF.length());
        }
        return section % 100 >= 20 && Ordinals.isWord(behind) ? null : new Numbers.Found(number, end);
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private boolean take(String word) {
        Long value = VALUES.get(word);
        if (value != null) {
            return add(value);
        }
        Long scale = SCALES.get(section > 0 ? singular(word) : word);
        if (scale == null || section == 0 && !isBare()) {
            return false;
        }
        section = Math.max(section, 1);
        if (scale == 100) {
            section *= 100;
        } else {
            total += section * scale;
            section = 0;
        }
        lastAdded = 100;
        return true;
    }

    /** A hundred: nothing was said before it. */
    private boolean isBare() {
        return total == 0 && lastAdded == Long.MAX_VALUE;
    }

    /** Twenty may be followed by one to nine, a scale by anything, another number by none. */
    private boolean add(long value) {
        boolean fits = lastAdded >= 100 || lastAdded >= 20 && value > 0 && value < 10;
        if (fits) {
            section += value;
            lastAdded = value;
        }
        return fits;
    }

    /** The word behind spaces or one hyphen; empty if none. */
    private String next() {
        int from = at;
        while (from < text.length() && (Spaces.isSpace(text.charAt(from)) || from == at && text.charAt(from) == '-')) {
            from++;
        }
        wordEnd = from;
        while (wordEnd < text.length() && English.isLatin(text.charAt(wordEnd)) && wordEnd - from < LONGEST_WORD) {
            wordEnd++;
        }
        return wordEnd - from < LONGEST_WORD ? text.substring(from, wordEnd) : "";
    }

    private static Map<String, Long> values() {
        Map<String, Long> values = new HashMap<>();
        for (int i = 0; i < SMALL.length; i++) {
            values.put(SMALL[i], (long) i);
        }
        for (int i = 0; i < TENS.length; i++) {
            values.put(TENS[i], 20L + 10 * i);
        }
        return values;
    }
}
