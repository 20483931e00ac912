package kexin.course;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import kexin.people.Person;

/**
 * A course in the making, file by file: perhaps with problems, seen by its author and their co-authors alone. It was handed
 * in, taken from an edition or begun from nothing; it ends as an edition, or discarded.
 */
@Entity
public class Draft {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kexin_id")
    private Long id;

    /** Grows with every change of any of its files. */
    @Version
    private int version;

    @Column(updatable = false)
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id", updatable = false)
    private Person author;

    @OneToMany(mappedBy = "draft", cascade = CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "path")
    private Map<String, DraftFile> files = new HashMap<>();

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Draft() {}

    Draft(CourseArchive archive, Person author, Instant now) {
        this.slug = archive.course();
        this.author = author;
        replace(archive, author, now);
    }

    /** Files that are the same keep their revision. */
    void replace(CourseArchive newer, Person by, Instant now) {
        files.values().removeIf(file -> newer.file(file.path()).isEmpty());
        newer.paths().forEach(path -> write(path, newer.file(path).orElseThrow(), by, now));
        updatedAt = now;
    }

    void write(String path, byte[] content, Person by, Instant now) {
        DraftFile file = files.get(path);
        if (file == null) {
            files.put(path, new DraftFile(this, path, content, by, now));
        } else {
            file.write(content, by, now);
        }
        updatedAt = now;
    }

    void touch(Instant now) {
        updatedAt = now;
    }

    void remove(String path, Instant now) {
        files.remove(path);
        updatedAt = now;
    }

    CourseArchive archive() {
        Map<String, byte[]> contents = new HashMap<>();
        files.forEach((path, file) -> contents.put(path, file.content()));
        return CourseArchive.of(contents);
    }

    public Long id() {
        return id;
    }

    int version() {
        return version;
    }

    public String slug() {
        return slug;
    }

    /** Whose name stands on it. */
    public Person author() {
        return author;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
