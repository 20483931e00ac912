package kexin.course;

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
import kexin.Refused;
import kexin.people.Person;
import kexin.people.Role;

/**
 * A course by its address: who owns it, and a row of editions that only grows.
 *
 * <p>Built-in courses belong to the system until a trainer publishes an edition of their own; from then on the course is
 * that trainer's and built-in content no longer touches it.
 */
@Entity
@Cacheable
public class Course {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kexin_id")
    private Long id;

    @Version
    private int version;

    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private Person owner;

    @Column(name = "built_in")
    private String builtIn;

    /** Since when it is not offered, or was not the last time. */
    @Column(name = "withdrawn_at", insertable = false)
    private Instant withdrawnAt;

    /** Why it is not offered; empty while it is. */
    @Column(name = "withdrawn_because")
    private String withdrawnBecause = "";

    protected Course() {}

    public Course(String slug, Person owner) {
        this.slug = slug;
        this.owner = owner;
    }

    /**
     * The next edition of this course.
     *
     * @param author in whose name it is published, and who may publish it
     */
    Edition publish(int number, Person publisher, Person author, CourseArchive archive, WhatIsNew note, Instant now) {
        mustBeOpenTo(author);
        if (owner.isSystem()) {
            owner = author;
        }
        return new Edition(this, number, archive, note, publisher, now);
    }

    /** @throws Refused where the course is another trainer's */
    void mustBeOpenTo(Person trainer) {
        trainer.must(Role.TRAINER);
        if (!owner.isSystem() && !owner.isSame(trainer)) {
            throw new Refused("refused.course.owner", slug, owner.getName());
        }
    }

    /** Nobody begins it any more; who has begun may finish. A course that is withdrawn already keeps its reason. */
    boolean withdraw(String reason, Instant now) {
        if (isWithdrawn()) {
            return false;
        }
        withdrawnBecause = reason;
        withdrawnAt = now;
        return true;
    }

    boolean offerAgain() {
        boolean withdrawn = isWithdrawn();
        withdrawnBecause = "";
        return withdrawn;
    }

    /** @throws Refused with the reason, where nobody may begin it */
    public void mustBeOffered() {
        if (isWithdrawn()) {
            throw new Refused("refused.course.withdrawn", withdrawnBecause);
        }
    }

    /** @param sha256 of the built-in content that was just loaded */
    void rememberBuiltIn(String sha256) {
        builtIn = sha256;
    }

    /** Whether this built-in content is news for the course and may be loaded. */
    boolean awaits(String sha256) {
        return owner.isSystem() && !sha256.equals(builtIn);
    }

    /** Whether it came with the application, whoever has taken it over since. */
    public boolean isBuiltIn() {
        return builtIn != null;
    }

    public boolean isWithdrawn() {
        return !withdrawnBecause.isEmpty();
    }

    /** Empty while it is offered. */
    public String withdrawnBecause() {
        return withdrawnBecause;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public Long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public Person owner() {
        return owner;
    }
}
