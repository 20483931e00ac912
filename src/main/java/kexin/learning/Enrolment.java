package kexin.learning;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import kexin.Refused;
import kexin.course.Course;
import kexin.course.Edition;
import kexin.people.Person;

/**
 * Somebody takes a course, in the edition that was the latest when they enrolled, until a trainer moves them to a later
 * one. It is opened, pages are seen, quizzes attempted, and once every page was opened and every quiz passed it is
 * complete: for ever, unless a trainer takes a pass away by their own choice.
 */
@Entity
@Cacheable
public class Enrolment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kexin_id")
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "course_id", updatable = false)
    private Course course;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "completed_at", insertable = false)
    private Instant completedAt;

    /** The edition it was moved from the last time; null where it never was. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "moved_from", insertable = false)
    private Edition movedFrom;

    @Column(name = "moved_at", insertable = false)
    private Instant movedAt;

    protected Enrolment() {}

    Enrolment(Person person, Edition edition, Instant now) {
        this.person = person;
        this.edition = edition;
        this.course = edition.course();
        this.openedAt = now;
    }

    /** @param seed decides which items of the quiz are drawn, and in which order */
    Attempt attempt(String lesson, int number, String language, long seed, Instant now) {
        return new Attempt(this, lesson, number, language, seed, now);
    }

    void complete(Instant now) {
        if (completedAt == null) {
            completedAt = now;
        }
    }

    /** Goes on in another edition of the same course. */
    void moveTo(Edition other, Instant now) {
        movedFrom = edition;
        edition = other;
        movedAt = now;
    }

    void mustBelongTo(Person learner) {
        if (!person.isSame(learner)) {
            throw Refused.unknown();
        }
    }

    public boolean isComplete() {
        return completedAt != null;
    }

    public Long id() {
        return id;
    }

    public Person person() {
        return person;
    }

    public Edition edition() {
        return edition;
    }

    /** The edition they learned at that moment, as far back as the last move tells. */
    Edition editionAt(Instant moment) {
        return movedAt != null && moment.isBefore(movedAt) ? movedFrom : edition;
    }

    /** The edition they learned before the last move; empty where there was none. */
    public Optional<Edition> movedFrom() {
        return Optional.ofNullable(movedFrom);
    }

    /** Since when it is the edition that it is; null where it was from the beginning. */
    public Instant movedAt() {
        return movedAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant completedAt() {
        return completedAt;
    }
}
