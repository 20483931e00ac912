package kexin.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import kexin.learning.Enrolment;

/**
 * A gap that somebody missed, once for an enrolment and a gap however often it was. It climbs the {@link Ladder}, rests
 * at its end, and begins anew with the next miss.
 */
@Entity
@Table(name = "missed_blank")
public class MissedBlank {

    /** A resting blank is due on no day that will come. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kexin_id")
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "enrolment_id", updatable = false)
    private Enrolment enrolment;

    @Column(name = "person_id", updatable = false)
    private long person;

    @Column(updatable = false)
    private String lesson;

    @Column(updatable = false)
    private String gap;

    private String language;

    @Enumerated(EnumType.STRING)
    private Ladder step;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String typed;

    protected MissedBlank() {}

    MissedBlank(Enrolment enrolment, long person, String lesson, String gap, String language, LocalDate today) {
        this.enrolment = enrolment;
        this.person = person;
        this.lesson = lesson;
        this.gap = gap;
        missedAgain(language, today);
    }

    /** In a quiz: it comes back in the language it was missed in. */
    void missedAgain(String tongue, LocalDate today) {
        language = tongue;
        typed = "";
        stand(Optional.of(Ladder.missed(today)));
    }

    /** Filled in practice. Where it is not due this only shows how it was marked: a second click climbs no second rung. */
    void practised(String answer, boolean right, LocalDate today) {
        if (isDue(today)) {
            typed = answer;
            stand(right ? step.right(today) : Optional.of(Ladder.missed(today)));
        }
    }

    private void stand(Optional<Ladder.Rung> rung) {
        step = rung.map(Ladder.Rung::step).orElse(step);
        dueOn = rung.map(Ladder.Rung::due).orElse(NEVER);
    }

    boolean isDue(LocalDate today) {
        return !dueOn.isAfter(today);
    }

    boolean rests() {
        return dueOn.equals(NEVER);
    }

    boolean belongsTo(long somebody) {
        return person == somebody;
    }

    public Long id() {
        return id;
    }

    public Enrolment enrolment() {
        return enrolment;
    }

    public String lesson() {
        return lesson;
    }

    public String gap() {
        return gap;
    }

    public String language() {
        return language;
    }

    /** The day it comes back; of a resting one never. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** What was typed when it was last practised, empty if it was not since it was missed. */
    public String typed() {
        return typed;
    }
}
