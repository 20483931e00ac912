package kexin.course;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The same words in several languages.
 *
 * @param byLanguage language tag ({@code zh-CN}, {@code en}) to words, in the course's order of languages
 */
public record Texts(Map<String, String> byLanguage) {

    public static final Texts NONE = new Texts(Map.of());

    public Texts {
        byLanguage = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** The words in this language, else in the first there is, else nothing. */
    public String in(String language) {
        String words = byLanguage.get(language);
        return words != null ? words : byLanguage.values().stream().findFirst().orElse("");
    }
}
