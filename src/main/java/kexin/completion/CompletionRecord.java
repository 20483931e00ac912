package kexin.completion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import java.time.Instant;
import kexin.learning.EnrolmentCompleted;
import kexin.people.Person;

/**
 * That somebody completed a course: never changed, never removed. It keeps its own copy of name, staff number,
 * department and title, as they were at that moment. Where it has to be said anew, a later record supersedes it, and
 * {@link CurrentRecord} points at the one that counts.
 */
@Entity
@Table(name = "completion_record")
public class CompletionRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kexin_id")
    private Long id;

    @Column(name = "enrolment_id", updatable = false)
    private long enrolment;

    @Column(name = "person_id", updatable = false)
    private long person;

    @Column(name = "person_name", updatable = false)
    private String personName;

    @Column(name = "staff_number", updatable = false)
    private String staffNumber;

    @Column(updatable = false)
    private String department;

    @Column(updatable = false)
    private String course;

    @Column(name = "course_title_zh", updatable = false)
    private String titleZh;

    @Column(name = "course_title_en", updatable = false)
    private String titleEn;

    @Column(updatable = false)
    private int edition;

    @Column(updatable = false)
    private String language;

    @Column(updatable = false)
    private double points;

    @Column(updatable = false)
    private double total;

    @Column(name = "enrolled_at", updatable = false)
    private Instant enrolledAt;

    @Column(name = "completed_at", updatable = false)
    private Instant completedAt;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "supersedes_id", updatable = false)
    private CompletionRecord superseded;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    /** Why a record was made. */
    public enum Cause {
        COMPLETED,
        NAME_CORRECTED,
        REGRADED,
        /** It says that the completion before it does not count any more. */
        REVOKED
    }

    protected CompletionRecord() {}

    CompletionRecord(EnrolmentCompleted event, Person learner, Instant now) {
        enrolment = event.enrolment();
        person = learner.id();
        personName = learner.getName();
        staffNumber = learner.getStaffNumber();
        department = learner.getDepartment();
        course = event.course();
        titleZh = event.titleZh();
        titleEn = event.titleEn();
        edition = event.edition();
        language = event.language();
        points = event.points();
        total = event.total();
        enrolledAt = event.enrolledAt();
        completedAt = event.completedAt();
        cause = Cause.COMPLETED;
        recordedAt = now;
    }

    /** States what the earlier one stated, for its successor to change before it is stored. */
    private CompletionRecord(CompletionRecord earlier, Cause cause, long by, Instant at) {
        superseded = earlier;
        enrolment = earlier.enrolment;
        person = earlier.person;
        personName = earlier.personName;
        staffNumber = earlier.staffNumber;
        department = earlier.department;
        course = earlier.course;
        titleZh = earlier.titleZh;
        titleEn = earlier.titleEn;
        edition = earlier.edition;
        language = earlier.language;
        points = earlier.points;
        total = earlier.total;
        enrolledAt = earlier.enrolledAt;
        completedAt = earlier.completedAt;
        this.cause = cause;
        recordedAt = at;
        recordedBy = by;
    }

    /** The same completion under the corrected name. */
    CompletionRecord named(String name, long by, Instant at) {
        CompletionRecord later = new CompletionRecord(this, Cause.NAME_CORRECTED, by, at);
        later.personName = name;
        return later;
    }

    /** The same completion with the points of a later marking. */
    CompletionRecord regraded(double newPoints, double newTotal, long by, Instant at) {
        CompletionRecord later = new CompletionRecord(this, Cause.REGRADED, by, at);
        later.points = newPoints;
        later.total = newTotal;
        return later;
    }

    CompletionRecord revoked(long by, Instant at) {
        return new CompletionRecord(this, Cause.REVOKED, by, at);
    }

    /** A completion after an earlier one of the same enrolment was revoked. */
    CompletionRecord after(CompletionRecord revoked) {
        superseded = revoked;
        return this;
    }

    /** @param other null for none */
    boolean supersedes(CompletionRecord other) {
        return superseded == null || other == null ? superseded == other : superseded.id.equals(other.id);
    }

    /** Whether it states a completion rather than the end of one. */
    public boolean counts() {
        return cause != Cause.REVOKED;
    }

    @PreUpdate
    @PreRemove
    void refuseChange() {
        throw new IllegalStateException("A completion record never changes: " + id);
    }

    public Long id() {
        return id;
    }

    public long enrolment() {
        return enrolment;
    }

    public long person() {
        return person;
    }

    public String personName() {
        return personName;
    }

    /** That of the record it supersedes; its own where it supersedes none. */
    public String formerName() {
        return superseded == null ? personName : superseded.personName;
    }

    public String staffNumber() {
        return staffNumber;
    }

    public String department() {
        return department;
    }

    public String course() {
        return course;
    }

    /** Tag of the language it was completed in. */
    public String language() {
        return language;
    }

    public String titleZh() {
        return titleZh;
    }

    public String titleEn() {
        return titleEn;
    }

    public int edition() {
        return edition;
    }

    public double points() {
        return points;
    }

    public double total() {
        return total;
    }

    /** Per cent of the points that could be earned, rounded down: 100 means all of them. */
    public int percent() {
        return total == 0 ? 100 : (int) Math.floor(points * 100 / total + 1e-9);
    }

    public Instant completedAt() {
        return completedAt;
    }

    public Cause cause() {
        return cause;
    }

    /** When this record was made: later than the completion where it supersedes another, or where a try ended by its time. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Id of whoever caused it; null where it is the learner's own completion. */
    public Long recordedBy() {
        return recordedBy;
    }
}
