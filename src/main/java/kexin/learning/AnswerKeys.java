package kexin.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kexin.Refused;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.course.Terms;
import kexin.quiz.cloze.AnswerKey;
import kexin.quiz.cloze.ClozeText;

/**
 * The keys by which quizzes are marked: what an edition says, which never changes, and what was decided about its answers
 * since. Each is made ready once for a version of these decisions.
 */
@ApplicationScoped
public class AnswerKeys {

    @Inject
    private Terms terms;

    @Inject
    private Editions editions;

    @Inject
    private Overlays overlays;

    private final Map<Quiz, Key> keys = new ConcurrentHashMap<>();

    private record Quiz(long edition, String lesson, String language) {}

    /**
     * A key that is ready to mark.
     *
     * @param version of the decisions in it, 0 where there is none
     */
    public record Key(int version, AnswerKey answers) {}

    /** As it is now; asked with every submission, and answered without a query once it is known. */
    Key of(Edition edition, String lesson, String language) {
        Overlay overlay = overlays.of(edition);
        return keys.compute(new Quiz(edition.id(), lesson, language), (quiz, ready) ->
                ready != null && ready.version() == overlay.version() ? ready : make(edition, overlay, lesson, language));
    }

    /** As it would be with these decisions. */
    public Key make(Edition edition, Overlay overlay, String lesson, String language) {
        ClozeText quiz = editions.text(edition)
                .lesson(lesson)
                .map(found -> found.quiz(language))
                .orElseThrow(Refused::unknown);
        ClozeText decided = overlay.over(quiz, lesson, language);
        return new Key(overlay.version(), new AnswerKey(decided, terms.glossary(edition, language)));
    }
}
