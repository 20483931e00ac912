package kexin.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kexin.course.notation.Flaws;
import kexin.course.notation.GlossaryFileReader;
import kexin.course.notation.Source;
import kexin.course.notation.Term;
import kexin.quiz.cloze.Glossary;

/** The shared words of the built-in courses, which the build puts beside them on the class path. Read once. */
@ApplicationScoped
public class Terms {

    private static final String FILE = "/content/courseware/glossary.yaml";

    private final Map<String, Glossary> glossaries = new HashMap<>();
    private List<Term> all;

    @PostConstruct
    void load() {
        all = read();
        all.stream().flatMap(term -> term.byLanguage().keySet().stream()).distinct().forEach(language ->
                glossaries.put(language, glossary(all, language)));
    }

    /** In the order of the file; empty in a build without courses. */
    public List<Term> all() {
        return all;
    }

    /**
     * The words that mean the same in an edition's quizzes. They are the built-in courses' own: what a trainer publishes
     * is marked by what its quizzes say.
     */
    public Glossary glossary(Edition edition, String language) {
        return edition.publisher().isSystem() ? glossaries.getOrDefault(language, Glossary.NONE) : Glossary.NONE;
    }

    /** What of these terms counts in marking a quiz in this language. */
    public static Glossary glossary(List<Term> terms, String language) {
        Map<String, Set<String>> synonyms = new HashMap<>();
        for (Term term : terms) {
            Term.Names names = term.byLanguage().get(language);
            if (names != null && !names.synonyms().isEmpty()) {
                synonyms.put(names.term(), new HashSet<>(names.synonyms()));
            }
        }
        return new Glossary(synonyms);
    }

    private static List<Term> read() {
        try (InputStream file = Terms.class.getResourceAsStream(FILE)) {
            Flaws flaws = new Flaws();
            return file == null ? List.of() : GlossaryFileReader.read(Source.read(file.readAllBytes(), flaws), flaws);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
