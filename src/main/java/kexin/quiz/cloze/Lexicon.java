package kexin.quiz.cloze;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a course's words are under one folding: their folded forms, their synonyms. */
final class Lexicon {

    private final Folding folding;
    private final Folding words;
    private final Folding letters;
    private final Folding spelling;
    private final Folding singly;
    private final Map<String, Set<String>> synonyms = new HashMap<>();
    private final Map<String, Folded> foldedKeys = new ConcurrentHashMap<>();
    private final Map<String, Folded> keyLetters = new ConcurrentHashMap<>();
    private final Map<String, String> keysInFull = new ConcurrentHashMap<>();
    private final Map<String, String> keysSpelt = new ConcurrentHashMap<>();
    private final Map<String, List<String>> keyWords = new ConcurrentHashMap<>();
    private final Map<String, List<String>> keySpellings = new ConcurrentHashMap<>();

    Lexicon(Folding folding, Glossary glossary) {
        this.folding = folding;
        this.letters = folding.without(Step.NUMBER);
        this.words = folding.without(Step.SPACE).without(Step.NUMBER).without(Step.PLURAL);
        this.singly = folding.without(Step.PLURAL);
        this.spelling = words.without(Step.HYPHEN);
        glossary.synonyms().forEach(this::learn);
    }

    private void learn(String term, Set<String> names) {
        Set<String> all = new HashSet<>();
        all.add(folding.fold(term));
        names.forEach(name -> all.add(folding.fold(name)));
        all.remove("");
        all.forEach(name -> synonyms.computeIfAbsent(name, none -> new HashSet<>()).addAll(all));
    }

    Folded fold(String text) {
        return folding.trace(text);
    }

    /** The same for what authors wrote, which comes again and again. */
    Folded foldKey(String key) {
        return foldedKeys.computeIfAbsent(key, folding::trace);
    }

    /** Numbers as they are written, which may be a part of a word: one-stop. */
    Folded letters(String text) {
        return letters.trace(text);
    }

    /** The same for what authors wrote. */
    Folded lettersOfKey(String key) {
        return keyLetters.computeIfAbsent(key, this::letters);
    }

    /** Contractions in full. */
    String inFull(String text) {
        return folding.fold(Contractions.expand(text));
    }

    /** The same for what authors wrote. */
    String keyInFull(String key) {
        return keysInFull.computeIfAbsent(key, this::inFull);
    }

    /** In American spelling. */
    String spelt(String text) {
        return singly.fold(Regional.spellWords(text));
    }

    /** The same for what authors wrote. */
    String keySpelt(String key) {
        return keysSpelt.computeIfAbsent(key, this::spelt);
    }

    /** The words of a text, numbers as they are written. */
    List<String> words(Folded text) {
        return Spaces.words(words.from(Step.NUMBER, text.before(Step.NUMBER)));
    }

    /** The same for what authors wrote. */
    List<String> wordsOfKey(String key) {
        return keyWords.computeIfAbsent(key, text -> words(foldKey(text)));
    }

    /** The words of a text with their hyphens, as they may be misspelt. */
    List<String> spelling(String text) {
        return Spaces.words(spelling.fold(text));
    }

    /** The same for what authors wrote. */
    List<String> spellingOfKey(String key) {
        return keySpellings.computeIfAbsent(key, this::spelling);
    }

    Folding folding() {
        return folding;
    }

    /** @param one folded, as the other */
    boolean areSynonyms(String one, String other) {
        return synonyms.getOrDefault(one, Set.of()).contains(other);
    }
}
