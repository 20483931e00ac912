package kexin.course.notation;

import java.util.Locale;
import java.util.regex.Pattern;

/** Language tags, in the one spelling that is used for keys: {@code zh-CN}, {@code en}. */
public final class Language {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private Language() {}

    public static boolean isTag(String word) {
        return TAG.matcher(word).matches()
                && Locale.forLanguageTag(word).toLanguageTag().equals(word);
    }

    /** Of words that do not tell it: those with Chinese characters are Chinese. */
    public static String of(String words) {
        return HAN.matcher(words).find() ? "zh-CN" : "en";
    }
}
