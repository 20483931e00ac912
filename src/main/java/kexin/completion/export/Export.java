package kexin.completion.export;

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
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import kexin.completion.Asked;
import kexin.people.Person;

/**
 * Records that somebody takes along: asked for, written in the background, then a file for a week. Whatever stops the
 * server meanwhile, it is written again from its beginning at the next start.
 */
@Entity
public class Export {

    /** How long the file stays; long enough to come back to after a holiday weekend, short for what it holds. */
    public static final Duration KEPT = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kexin_id")
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id", updatable = false)
    private Person owner;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Format format;

    @Column(updatable = false)
    private String question;

    @Column(updatable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "finished_at", insertable = false)
    private Instant finishedAt;

    @Column(name = "line_count")
    private long lines;

    @Column(name = "byte_count")
    private long bytes;

    private String sha256;

    /** Where it stands. */
    public enum State {
        /** Waits for its turn, or is being written. */
        UNFINISHED,
        READY,
        CANCELLED,
        FAILED
    }

    protected Export() {}

    Export(Person owner, Format format, Asked asked, String language, Instant now) {
        this.owner = owner;
        this.format = format;
        this.question = asked.query();
        this.language = language;
        this.askedAt = now;
        this.state = State.UNFINISHED;
    }

    /** What was cancelled meanwhile stays so. */
    void finish(Written written, Instant now) {
        if (isUnfinished()) {
            lines = written.lines();
            bytes = written.bytes();
            sha256 = written.sha256();
            end(State.READY, now);
        }
    }

    void cancel(Instant now) {
        if (isUnfinished()) {
            end(State.CANCELLED, now);
        }
    }

    void fail(Instant now) {
        if (isUnfinished()) {
            end(State.FAILED, now);
        }
    }

    private void end(State last, Instant now) {
        state = last;
        finishedAt = now;
    }

    public boolean isUnfinished() {
        return state == State.UNFINISHED;
    }

    public boolean isReady() {
        return state == State.READY;
    }

    public Long id() {
        return id;
    }

    public Person owner() {
        return owner;
    }

    public Format format() {
        return format;
    }

    public Asked asked() {
        return Asked.parse(question);
    }

    public String language() {
        return language;
    }

    public State state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** When its file is cleared away. */
    public Instant keptUntil() {
        return askedAt.plus(KEPT);
    }

    public Instant finishedAt() {
        return finishedAt;
    }

    public long lines() {
        return lines;
    }

    public long bytes() {
        return bytes;
    }

    /** Of the file's bytes, in small hexadecimal digits; null until it is ready. */
    public String sha256() {
        return sha256;
    }
}
