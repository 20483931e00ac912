package kexin.course.editing;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words that something new begins with, in the language it is written in. */
public final class Starter {

    private Starter() {}

    /** @param language of the course; what is neither Chinese nor English begins in English */
    public static String say(String language, String key) {
        Locale locale = language.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        return ResourceBundle.getBundle("messages", locale).getString(key);
    }

    static String page(String language) {
        return "# " + say(language, "course.edit.starter.page") + "\n\n- " + say(language, "course.edit.starter.point");
    }
}
