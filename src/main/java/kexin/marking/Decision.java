package kexin.marking;

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
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import java.time.Instant;
import kexin.course.Edition;
import kexin.learning.Overlay;
import kexin.people.Person;

/**
 * What a trainer decided about an answer to a gap. Append-only and numbered within its course; a later one about the same
 * answer takes its place. It holds in every edition whose gap leaves the same imprint.
 */
@Entity
public class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kexin_id")
    private Long id;

    @Column(name = "course_id", updatable = false)
    private long course;

    @Column(updatable = false)
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id", updatable = false)
    private Edition edition;

    @Column(updatable = false)
    private String lesson;

    @Column(updatable = false)
    private String gap;

    @Column(updatable = false)
    private String language;

    @Column(updatable = false)
    private String imprint;

    @Column(updatable = false)
    private String typed;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by", updatable = false)
    private Person by;

    @Column(name = "decided_at", updatable = false)
    private Instant at;

    /** What was decided. */
    public enum Kind {
        /** Right from now on. */
        ACCEPTED,
        /** Wrong for good: it is gone from the inbox, and no spelling that is like it makes it right. */
        REFUSED,
        /** Nothing any more: an earlier decision is undone. */
        OPEN
    }

    protected Decision() {}

    Decision(int version, Edition edition, GapAt where, String typed, Kind kind, Person by, Instant at) {
        this.course = edition.course().id();
        this.version = version;
        this.edition = edition;
        this.lesson = where.lesson().slug();
        this.gap = where.gap().key();
        this.language = where.language();
        this.imprint = where.imprint();
        this.typed = typed;
        this.kind = kind;
        this.by = by;
        this.at = at;
    }

    @PreUpdate
    @PreRemove
    void refuseChange() {
        throw new IllegalStateException("A decision never changes: " + id);
    }

    Overlay.Place place() {
        return new Overlay.Place(lesson, language, gap);
    }

    String imprint() {
        return imprint;
    }

    public Long id() {
        return id;
    }

    /** Number within its course, from 1. */
    public int version() {
        return version;
    }

    /** Where it was taken; others may be concerned as well. */
    public Edition edition() {
        return edition;
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

    /** The answer, in the spelling that was seen most often. */
    public String typed() {
        return typed;
    }

    public Kind kind() {
        return kind;
    }

    public Person by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
