package kexin.course;

import jakarta.persistence.Basic;
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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import kexin.people.Person;

/**
 * A course as it was published: numbered from 1 within its course, its archive kept byte for byte, never changed. Who
 * began with it stays with it. What it says is read and rendered once, by {@link Editions}.
 */
@Entity
@Cacheable
public class Edition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kexin_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "course_id", updatable = false)
    private Course course;

    @Column(updatable = false)
    private int number;

    @Basic(fetch = FetchType.LAZY)
    @Column(updatable = false)
    private byte[] archive;

    @Column(updatable = false)
    private String sha256;

    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "publisher_id", updatable = false)
    private Person publisher;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "edition_note", joinColumns = @JoinColumn(name = "edition_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "words")
    private Map<String, String> note = new HashMap<>();

    protected Edition() {}

    Edition(
            Course course, int number, CourseArchive archive, WhatIsNew note, Person publisher, Instant publishedAt) {
        this.course = course;
        this.number = number;
        this.archive = archive.zip();
        this.sha256 = archive.sha256();
        this.note.putAll(note.byLanguage());
        this.publisher = publisher;
        this.publishedAt = publishedAt;
    }

    @PreUpdate
    @PreRemove
    void refuseChange() {
        throw new IllegalStateException("An edition never changes: " + course.slug() + " " + number);
    }

    /** The files of this edition, as they were handed in. */
    byte[] archive() {
        return archive.clone();
    }

    public Long id() {
        return id;
    }

    public Course course() {
        return course;
    }

    public int number() {
        return number;
    }

    public String sha256() {
        return sha256;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** What it brings, and for whom; nothing where it is the first, or came with the application. */
    public Texts note() {
        return new Texts(note);
    }

    public Person publisher() {
        return publisher;
    }
}
