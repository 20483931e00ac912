package kexin.course.web;

import java.util.Locale;
import kexin.course.editing.CourseTexts;
import kexin.course.editing.Mark;
import kexin.course.editing.Spot;

/**
 * Words to be edited, in one language.
 *
 * @param spot where they stand in their file
 * @param mark of the words as they stand
 */
public record Version(String language, String path, String spot, String mark, String words) {

    static Version of(CourseTexts texts, String language, String path, String spot) {
        String words = Spot.of(path, spot).read(texts.text(path));
        return new Version(language, path, spot, Mark.of(words), words);
    }

    /** The language in the words of another: {@code 英语}, {@code Chinese}. */
    public String languageIn(Locale locale) {
        return Locale.forLanguageTag(language).getDisplayLanguage(locale);
    }
}
