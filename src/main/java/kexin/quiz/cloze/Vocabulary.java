package kexin.quiz.cloze;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The words of English, each with the nouns and verbs it is a form of: {@code listens} is one of listen. What was typed
 * is a slip of the fingers only if it is no word of its own.
 */
final class Vocabulary {

    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private Vocabulary() {}

    /** Whether a text is an English word that is neither the other misspelt nor a form or a regional spelling of it. */
    static boolean isAnother(String typed, String key) {
        Set<String> words = Held.WORDS.of(typed);
        return !words.isEmpty()
                && !Regional.spell(typed).equals(Regional.spell(key))
                && Collections.disjoint(words, lemmas(key));
    }

    /** Whether every word of a text in letters is English. */
    static boolean hasAll(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().allMatch(word -> has(word.group()));
    }

    static boolean has(String word) {
        return !Held.WORDS.of(word).isEmpty();
    }

    private static Set<String> lemmas(String key) {
        Set<String> lemmas = Held.WORDS.of(key);
        lemmas.remove("");
        return lemmas;
    }

    /** Read once, when the first misspelling is looked at: 0.7 MB. */
    private static final class Held {

        private static final Held WORDS = new Held();

        private final DictionaryLookup lookup;

        private Held() {
            try {
                lookup = new DictionaryLookup(
                        Dictionary.read(Dictionary.class.getResource("/org/languagetool/resource/en/english.dict")));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        /** The nouns and verbs it is a form of, and the empty text if it is a word at all. One buffer serves all who ask. */
        private synchronized Set<String> of(String word) {
            Set<String> lemmas = new HashSet<>();
            List<WordData> readings = lookup.lookup(word);
            for (WordData reading : readings) {
                lemmas.add("");
                char kind = reading.getTag().charAt(0);
                if (kind == 'N' || kind == 'V') {
                    lemmas.add(Regional.spell(reading.getStem().toString()));
                }
            }
            return lemmas;
        }
    }
}
