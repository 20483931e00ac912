package kexin.course;

import java.util.regex.Pattern;

/**
 * What a page says in one language. The HTML is rendered and cleaned: it may be written into a page as it is.
 *
 * @param title plain text
 * @param slide HTML without the title
 * @param answer HTML, empty if there is none
 * @param notes HTML, empty if there are none
 * @param words all of it as plain text, title first: what a gap mirrors and a search finds
 */
public record PageText(String title, String slide, String answer, String notes, String words) {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]][\\p{L}\\p{N}'’&&[^\\p{IsHan}]]*");

    /** To read it: 300 Chinese characters or 200 words a minute. */
    double minutes() {
        return CHINESE.matcher(words).results().count() / 300.0
                + WORD.matcher(words).results().count() / 200.0;
    }
}
