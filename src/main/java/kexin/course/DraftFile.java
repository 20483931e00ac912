package kexin.course;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import kexin.people.Person;

/** One file of a draft, and who changed it last. Its revision grows with every change. */
@Entity
@Table(name = "draft_file")
@IdClass(DraftFile.Key.class)
public class DraftFile {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "draft_id", updatable = false)
    private Draft draft;

    @Id
    @Column(updatable = false)
    private String path;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    private int size;

    private int revision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by")
    private Person changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected DraftFile() {}

    DraftFile(Draft draft, String path, byte[] content, Person author, Instant now) {
        this.draft = draft;
        this.path = path;
        write(content, author, now);
    }

    /** The same content again is no change. */
    void write(byte[] newer, Person author, Instant now) {
        if (!Arrays.equals(content, newer)) {
            content = newer.clone();
            size = newer.length;
            revision++;
            changedBy = author;
            changedAt = now;
        }
    }

    byte[] content() {
        return content.clone();
    }

    public String path() {
        return path;
    }

    public int revision() {
        return revision;
    }

    public Person changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Of what the persistence asks for. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long draft;
        private String path;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(draft, key.draft) && Objects.equals(path, key.path);
        }

        @Override
        public int hashCode() {
            return Objects.hash(draft, path);
        }
    }
}
