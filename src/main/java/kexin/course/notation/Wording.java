package kexin.course.notation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words in one language or several.
 *
 * @param place where they begin
 * @param byLanguage language tag to words, in the author's order; {@link #PLAIN} alone where no language is named
 */
public record Wording(Place place, Map<String, Named> byLanguage) {

    public static final String PLAIN = "";

    public static final Wording NONE = new Wording(Place.START, Map.of());

    public Wording {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public boolean isPlain() {
        return byLanguage.containsKey(PLAIN);
    }
}
