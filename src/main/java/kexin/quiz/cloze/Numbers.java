package kexin.quiz.cloze;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in a text, each written in one way, in angle brackets: {@code 四十八万} and {@code 480,000} become
 * {@code ⟨480000⟩}, {@code 70%} becomes {@code ⟨7/10⟩}.
 */
final class Numbers {

    static final char OPEN = '⟨';
    static final char CLOSE = '⟩';

    private static final String AND_A_HALF = "个半";

    private static final Pattern MARKED = Pattern.compile("⟨(-?\\d{1,200})(?:/([1-9]\\d{0,199}))?⟩");

    private static final Pattern SPACED_SLASH = Pattern.compile("(?<=\\d) ?/ ?(?=\\d)");
    /** Two numbers, each perhaps with a short unit: 3天到5天, 9:00至18:00, 周一到周五, 9 am to 6 pm. */
    private static final Pattern RANGE = Pattern.compile("(?<=⟩ ?[\\p{L}:%.\\d]{0,4}|⟩ [ap]\\.?m\\.?)\\s*(?:到|至|(?<![a-z])to(?![a-z]))\\s*(?=\\p{IsHan}{0,2}⟨)");
    private static final Pattern RANGE_OF_DAYS =
            Pattern.compile("(?<=day)\\s*(?:[-–—]|to)\\s*(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day)", Pattern.CASE_INSENSITIVE);

    /** 10-15%: the sign holds for both. */
    private static final Pattern SHARES = Pattern.compile("(?<![\\d.%,])(\\d{1,3}(?:\\.\\d{1,3})?)(?=\\s*(?:[-–~～到至]|to)\\s*\\d{1,3}(?:\\.\\d{1,3})?\\s*%)");

    /** A circle for a nought between numerals: 二○二六. */
    private static final Pattern CIRCLE = Pattern.compile("(?<=[一二三四五六七八九])○");

    private Numbers() {}

    static String mark(String words) {
        String text = tidy(words);
        for (int i = 0; i < text.length(); i++) {
            if (NumberWords.mayBegin(text.charAt(i))) {
                return RANGE.matcher(markFrom(text, i)).replaceAll("-");
            }
        }
        return text;
    }

    private static String tidy(String words) {
        String text = words.indexOf('/') < 0 ? words : SPACED_SLASH.matcher(words).replaceAll("/");
        text = text.indexOf('○') < 0 ? text : CIRCLE.matcher(text).replaceAll("〇");
        text = text.indexOf('%') < 0 ? text : SHARES.matcher(text).replaceAll("$1%");
        return text.contains("day") ? RANGE_OF_DAYS.matcher(text).replaceAll("-") : text;
    }

    private static String markFrom(String text, int first) {
        StringBuilder marked = new StringBuilder(text.length() + 8).append(text, 0, first);
        int i = first;
        while (i < text.length()) {
            Found found = NumberWords.mayBegin(text.charAt(i)) ? at(text, i) : null;
            if (found == null) {
                marked.append(bracket(text.charAt(i++)));
            } else if (Ordinals.standsIn(text, found)) {
                marked.append(Ordinals.word(found.quantity()));
                i = found.end() + 2;
            } else if (found.quantity() == null) {
                marked.append(text, i, found.end());
                i = found.end();
            } else {
                boolean half = text.startsWith(AND_A_HALF, found.end());
                marked.append(write(half ? found.quantity().plus(Quantity.HALF) : found.quantity()));
                i = found.end() + (half ? AND_A_HALF.length() : 0);
            }
        }
        return marked.toString();
    }

    static String write(Quantity number) {
        return OPEN + number.toString() + CLOSE;
    }

    private static Found at(String text, int i) {
        if (text.charAt(i) == OPEN) {
            Matcher marked = MARKED.matcher(text).region(i, text.length());
            return marked.lookingAt() ? new Found(quantity(marked), marked.end()) : null;
        }
        return new NumberWords(text, i).read();
    }

    /** A figure or a Chinese numeral: two of them must not run together when what parts them goes. */
    static boolean isNumeral(char c) {
        return Figures.isFigure(c) || c >= 0x3000 && (ChineseNumber.digit(c) >= 0 || NumberRun.unit(c) > 0);
    }

    private static char bracket(char c) {
        return c == OPEN ? '〈' : c == CLOSE ? '〉' : c;
    }

    /** The number if a marked text is nothing else. */
    static Optional<Quantity> only(String marked) {
        Matcher matcher = MARKED.matcher(marked);
        return matcher.matches() ? Optional.of(quantity(matcher)) : Optional.empty();
    }

    private static Quantity quantity(Matcher marked) {
        BigInteger below = marked.group(2) == null ? BigInteger.ONE : new BigInteger(marked.group(2));
        return new Quantity(new BigInteger(marked.group(1)), below);
    }

    /**
     * What stands at a place.
     *
     * @param quantity null: something that looks like a number and is none, kept as it is written
     * @param end behind it
     */
    record Found(Quantity quantity, int end) {}
}
