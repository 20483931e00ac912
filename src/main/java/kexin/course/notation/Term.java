package kexin.course.notation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry of a glossary: one thing and its names.
 *
 * @param byLanguage language tag to the thing's names in that language, in the author's order; never empty
 */
public record Term(Place place, Map<String, Names> byLanguage) {

    public Term {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /**
     * What a thing is called in one language.
     *
     * @param term the name that courses use
     * @param meaning one sentence
     * @param synonyms other names that mean the same, may be empty
     */
    public record Names(String term, String meaning, List<String> synonyms) {

        public Names {
            synonyms = List.copyOf(synonyms);
        }
    }
}
