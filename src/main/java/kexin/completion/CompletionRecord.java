package kexin.completion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import java.time.Instant;
import kexin.learning.EnrolmentCompleted;
import kexin.people.Person;

/**
 * That somebody completed a course, once and for ever: one for an enrolment, never changed, never removed. It keeps its
 * own copy of name, staff number, department and title, as they were at that moment.
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

    protected CompletionRecord() {}

    CompletionRecord(EnrolmentCompleted event, Person learner) {
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

    public String staffNumber() {
        return staffNumber;
    }

    public String department() {
        return department;
    }

    public String course() {
        return course;
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
}
