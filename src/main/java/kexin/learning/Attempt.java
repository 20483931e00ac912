package kexin.learning;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kexin.Refused;
import kexin.people.Person;
import kexin.quiz.cloze.Mark;
import kexin.quiz.cloze.Score;

/**
 * One try at the quiz of a lesson, in the language it was begun in. Answers are saved into it one by one; submitting
 * marks them all at once and closes it. A submitted attempt never changes.
 */
@Entity
@Cacheable
public class Attempt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kexin_id")
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "enrolment_id", updatable = false)
    private Enrolment enrolment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Column(updatable = false)
    private String lesson;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String language;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "submitted_at", insertable = false)
    private Instant submittedAt;

    private Double points;
    private Double total;
    private Boolean passed;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "mark", joinColumns = @JoinColumn(name = "attempt_id"))
    @OrderColumn(name = "place")
    private List<GivenMark> marks = new ArrayList<>();

    protected Attempt() {}

    Attempt(Enrolment enrolment, String lesson, int number, String language, Instant now) {
        this.enrolment = enrolment;
        this.person = enrolment.person();
        this.lesson = lesson;
        this.number = number;
        this.language = language;
        this.begunAt = now;
    }

    /** Closes the attempt with what its answers were worth. */
    void close(Map<String, String> answers, Score score, int passPercent, Instant now) {
        if (isSubmitted()) {
            throw new Refused("refused.attempt.submitted");
        }
        for (Mark mark : score.marks()) {
            marks.add(new GivenMark(mark, answers.getOrDefault(mark.gap(), "")));
        }
        points = score.points();
        total = score.total();
        passed = score.isPassed(passPercent);
        submittedAt = now;
    }

    void mustBelongTo(Person learner) {
        if (!person.isSame(learner)) {
            throw Refused.unknown();
        }
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    public boolean isPassed() {
        return Boolean.TRUE.equals(passed);
    }

    public Long id() {
        return id;
    }

    public Long getId() {
        return id;
    }

    public Enrolment enrolment() {
        return enrolment;
    }

    public String lesson() {
        return lesson;
    }

    public int getNumber() {
        return number;
    }

    public String language() {
        return language;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public double getPoints() {
        return points == null ? 0 : points;
    }

    public double getTotal() {
        return total == null ? 0 : total;
    }

    /** One for every gap, in reading order; empty until submitted. */
    public List<GivenMark> getMarks() {
        return Collections.unmodifiableList(marks);
    }
}
