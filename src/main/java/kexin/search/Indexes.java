package kexin.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kexin.course.CourseText;
import kexin.course.Editions;
import kexin.course.Lesson;
import kexin.course.Terms;
import kexin.course.notation.Term;

/**
 * The indexes asked for lately, one for each edition and language, made with the first question. An edition never
 * changes, so its index never does; the one not asked for longest makes room.
 */
@ApplicationScoped
public class Indexes {

    /** Editions times languages: twenty courses in two. */
    static final int MOST = 40;

    @Inject
    private Editions editions;

    @Inject
    private Terms terms;

    private final Map<Key, WordIndex> indexes = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, WordIndex> eldest) {
            return size() > MOST;
        }
    };

    private final Map<String, WordIndex> glossaries = new LinkedHashMap<>();

    private record Key(long edition, String language) {}

    /** Its entries are the course's pages in their order. */
    synchronized WordIndex of(long edition, String language) {
        return indexes.computeIfAbsent(new Key(edition, language), key -> index(editions.text(edition), language));
    }

    /** Its entries are {@link #terms} in this language. */
    synchronized WordIndex glossary(String language) {
        return glossaries.computeIfAbsent(language, key -> new WordIndex(
                terms(language).stream()
                        .map(names -> new WordIndex.Entry(
                                names.term(),
                                words(names, language.startsWith("zh") ? "、" : ", ")))
                        .toList(),
                Words.of(language)));
    }

    private static String words(Term.Names names, String comma) {
        return names.term() + "\n" + String.join(comma, names.synonyms()) + "\n" + names.meaning();
    }

    List<Term.Names> terms(String language) {
        return terms.all().stream()
                .map(term -> term.byLanguage().get(language))
                .filter(names -> names != null)
                .toList();
    }

    static WordIndex index(CourseText course, String language) {
        List<WordIndex.Entry> entries = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            lesson.pages().forEach(page -> entries.add(
                    new WordIndex.Entry(page.text(language).title(), page.text(language).words())));
        }
        return new WordIndex(entries, Words.of(language));
    }
}
