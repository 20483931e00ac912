package kexin.quiz.interchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words between GIFT's signs: {@code [html]<b>2</b> \= 2}. Each may name its format, else has that of its question. */
record GiftText(Format usual, Losses losses) {

    private static final Pattern FORMAT = Pattern.compile("\\s*\\[(html|moodle|plain|markdown)]");
    private static final String ESCAPED = "~=#{}:\\";

    /** That of a question and of what belongs to it. */
    static GiftText of(String question, Losses losses) {
        Matcher format = FORMAT.matcher(question);
        return new GiftText(format.lookingAt() ? Format.of(format.group(1), Format.AUTO) : Format.AUTO, losses);
    }

    String words(String text) {
        Matcher format = FORMAT.matcher(text);
        return (format.lookingAt() ? Format.of(format.group(1), usual) : usual).words(bare(text), losses);
    }

    /** Words behind the gap, which name no format. */
    String further(String text) {
        return usual.words(resolve(text).strip(), losses);
    }

    /** Taken literally, but for the name of the format and the backslashes. */
    static String bare(String text) {
        Matcher format = FORMAT.matcher(text);
        return resolve(format.lookingAt() ? text.substring(format.end()) : text).strip();
    }

    /** What is between words and the gap behind them: a line break, a space or nothing. */
    String spaceAfter(String text) {
        String plain = resolve(text);
        return space(plain.substring(plain.stripTrailing().length()));
    }

    String spaceBefore(String text) {
        String plain = resolve(text);
        return space(plain.substring(0, plain.length() - plain.stripLeading().length()));
    }

    private String space(String white) {
        return white.isEmpty() ? "" : usual != Format.HTML && white.contains("\n") ? "\n" : " ";
    }

    /** {@code \=} is =, {@code \n} a line break. */
    static String resolve(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (text.charAt(i) == '\\' && (ESCAPED.indexOf(next) >= 0 || next == 'n')) {
                plain.append(next == 'n' ? '\n' : next);
                i++;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
