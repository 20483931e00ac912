package kexin.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.course.notation.Flaws;
import kexin.course.notation.Term;
import kexin.quiz.cloze.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code courseware/glossary.yaml}: the words the built-in courses share. */
class GlossaryTest {

    private static final String FILE = "courseware/glossary.yaml";

    private final Flaws flaws = new Flaws();
    private final List<Term> terms = Shelf.terms(flaws);

    @Test
    void it_is_read_without_a_flaw() {
        assertFalse(terms.isEmpty());
        assertEquals(List.of(), List.copyOf(flaws.all()));
    }

    @Test
    void every_entry_speaks_chinese_and_english() {
        assertEquals(List.of(), terms.stream()
                .filter(term -> !Set.copyOf(Shelf.LANGUAGES).equals(term.byLanguage().keySet()))
                .map(GlossaryTest::place)
                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void a_meaning_is_one_sentence(String language) {
        String end = language.equals("en") ? "[^.]*\\." : "[^。]*。";

        assertEquals(List.of(), terms.stream()
                .filter(term -> !names(term, language).meaning().matches(end))
                .map(GlossaryTest::place)
                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void a_name_means_one_thing_and_stands_there_once(String language) {
        Map<String, String> taken = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Term term : terms) {
            all(names(term, language)).forEach(name -> {
                String before = taken.putIfAbsent(Folding.STANDARD.fold(name), place(term));
                if (before != null) {
                    twice.add(place(term) + " " + name + ", as " + before);
                }
            });
        }

        assertEquals(List.of(), twice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void every_entry_is_a_word_of_the_courses(String language) {
        String said = Shelf.pages().stream()
                .filter(page -> page.language().equals(language))
                .map(page -> page.text().words())
                .collect(Collectors.joining("\n"));
        Set<String> unsaid = new HashSet<>();
        terms.stream()
                .filter(term -> all(names(term, language)).noneMatch(name -> Folding.STANDARD.standsIn(name, said)))
                .forEach(term -> unsaid.add(place(term) + " " + names(term, language).term()));

        assertEquals(Set.of(), unsaid);
    }

    private static Stream<String> all(Term.Names names) {
        return Stream.concat(Stream.of(names.term()), names.synonyms().stream());
    }

    private static Term.Names names(Term term, String language) {
        return term.byLanguage().get(language);
    }

    private static String place(Term term) {
        return FILE + ":" + term.place().line();
    }
}
