package kexin.course;

import jakarta.persistence.Basic;
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
import kexin.Refused;
import kexin.people.Person;

/** A course as its author last handed it in: perhaps with problems, seen by its author alone, replaced by the next. */
@Entity
public class Draft {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kexin_id")
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id", updatable = false)
    private Person author;

    @Basic(fetch = FetchType.LAZY)
    private byte[] archive;

    private String sha256;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Draft() {}

    Draft(CourseArchive archive, Person author, Instant now) {
        this.slug = archive.course();
        this.author = author;
        replace(archive, now);
    }

    void replace(CourseArchive newer, Instant now) {
        archive = newer.zip();
        sha256 = newer.sha256();
        updatedAt = now;
    }

    void mustBelongTo(Person trainer) {
        if (!author.isSame(trainer)) {
            throw Refused.unknown();
        }
    }

    CourseArchive archive() {
        return CourseArchive.ofZip(new java.io.ByteArrayInputStream(archive));
    }

    public Long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String sha256() {
        return sha256;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
