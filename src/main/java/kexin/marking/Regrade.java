package kexin.marking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import kexin.learning.Aftermath;

/**
 * The regrading of past attempts that follows a decision, one person after the other: how far it has come, and what came
 * of it. Stopped half-way it goes on where it was, since whoever is done comes out the same.
 */
@Entity
public class Regrade {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kexin_id")
    private Long id;

    @Version
    private int revision;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id", updatable = false)
    private Decision decision;

    @Column(name = "taking_away", updatable = false)
    private boolean takingAway;

    private int people;
    private int done;
    private int attempts;
    private int gained;
    private int lost;
    private int kept;
    private int completed;
    private int revoked;
    private int restated;

    @Column(name = "finished_at", insertable = false)
    private Instant finishedAt;

    protected Regrade() {}

    /** @param takingAway whether passes may be lost by it */
    Regrade(Decision decision, boolean takingAway) {
        this.decision = decision;
        this.takingAway = takingAway;
    }

    /**
     * It begins, or goes on.
     *
     * @param left people for whom something changes
     * @param keeping attempts that would lose their pass and keep it
     */
    void begin(int left, int keeping) {
        people = done + left;
        kept = keeping;
    }

    /** Somebody more is done. */
    void add(Aftermath aftermath) {
        done++;
        attempts += aftermath.attempts();
        gained += aftermath.gained();
        lost += aftermath.lost();
        completed += aftermath.completed();
        revoked += aftermath.revoked();
        restated += aftermath.restated();
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    public Long id() {
        return id;
    }

    public Decision decision() {
        return decision;
    }

    public boolean isTakingAway() {
        return takingAway;
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    /** Whether it is not known yet for how many people something changes. */
    public boolean isCounting() {
        return !isFinished() && people == 0;
    }

    /** Everybody for whom something changes; 0 while they are being found. */
    public int people() {
        return people;
    }

    public int done() {
        return done;
    }

    public Aftermath aftermath() {
        return new Aftermath(attempts, gained, lost, kept, completed, revoked, restated);
    }
}
