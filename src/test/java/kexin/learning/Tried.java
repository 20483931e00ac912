package kexin.learning;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.people.Person;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Glossary;
import kexin.quiz.cloze.Grader;

/** Attempts in a database without a server, begun, saved and submitted as learners do it. */
public final class Tried {

    private final EntityManager entities;
    private final Editions editions;

    public Tried(EntityManager entities, Editions editions) {
        this.entities = entities;
        this.editions = editions;
    }

    public Enrolment enrol(Person learner, Edition edition, Instant now) {
        Enrolment enrolment = new Enrolment(entities.merge(learner), entities.merge(edition), now);
        entities.persist(enrolment);
        return enrolment;
    }

    /** A try that stays open. */
    public Attempt begin(Enrolment enrolment, String lesson, int number, String language, Instant begun) {
        Attempt attempt = enrolment.attempt(lesson, number, language, 1, begun);
        entities.persist(attempt);
        entities.flush();
        return attempt;
    }

    public void move(Enrolment enrolment, Edition other, Instant now) {
        enrolment.moveTo(entities.merge(other), now);
        entities.flush();
    }

    /** Every answer is saved this long after the one before, and the try submitted as long after the last. */
    public Attempt submit(
            Enrolment enrolment, String lesson, int number, String language, Map<String, String> typed, Instant begun, Duration each) {
        ClozeText quiz = editions.text(enrolment.edition()).lesson(lesson).orElseThrow().quiz(language);
        Attempt attempt = begin(enrolment, lesson, number, language, begun);
        Instant now = begun;
        for (Map.Entry<String, String> answer : typed.entrySet()) {
            now = now.plus(each);
            save(attempt, answer.getKey(), answer.getValue(), now);
        }
        attempt.markBy(enrolment.edition(), 0);
        attempt.close(typed, Grader.grade(quiz, typed, Glossary.NONE), quiz.pass().orElse(80), now.plus(each));
        entities.flush();
        return attempt;
    }

    /** By a key under which these would have been the answers. */
    public void regrade(Attempt attempt, Map<String, String> asIf, int version) {
        ClozeText quiz = editions.text(attempt.edition()).lesson(attempt.lesson()).orElseThrow().quiz(attempt.language());
        attempt.regrade(Grader.grade(quiz, asIf, Glossary.NONE), true, version);
    }

    private void save(Attempt attempt, String gap, String typed, Instant now) {
        entities.createNativeQuery("insert into answer (attempt_id, language, gap, typed, revision, write_id, saved_at, settled)"
                        + " values (?, ?, ?, ?, 1, 'w', ?, false)")
                .setParameter(1, attempt.id())
                .setParameter(2, attempt.language())
                .setParameter(3, gap)
                .setParameter(4, typed)
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
    }
}
