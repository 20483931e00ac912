package kexin.quiz.cloze;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A course's words that mean the same.
 *
 * @param synonyms a term to its other names; two of these names are the same as well
 */
public record Glossary(Map<String, Set<String>> synonyms) {

    public static final Glossary NONE = new Glossary(Map.of());

    public Glossary {
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        synonyms.forEach((term, names) -> copy.put(term, Set.copyOf(names)));
        synonyms = Collections.unmodifiableMap(copy);
    }
}
