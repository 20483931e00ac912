package kexin.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kexin.course.Edition;
import kexin.course.Terms;
import kexin.quiz.cloze.AnswerKey;
import kexin.quiz.cloze.ClozeText;

/** The keys of quizzes that were marked, made ready once: an edition never changes. */
@ApplicationScoped
class AnswerKeys {

    @Inject
    private Terms terms;

    private final Map<Quiz, AnswerKey> keys = new ConcurrentHashMap<>();

    private record Quiz(long edition, String lesson, String language) {}

    AnswerKey of(Edition edition, Attempt attempt, ClozeText text) {
        return keys.computeIfAbsent(
                new Quiz(edition.id(), attempt.lesson(), attempt.language()),
                first -> new AnswerKey(text, terms.glossary(edition, attempt.language())));
    }
}
