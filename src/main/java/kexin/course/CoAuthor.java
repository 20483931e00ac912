package kexin.course;

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
import java.util.Objects;
import kexin.people.Person;

/**
 * A trainer who works on another's course: on its draft, and on what becomes of it. Whatever they do at this address, they
 * do in the owner's name, so nobody works at one address in two names.
 */
@Entity
@Table(name = "co_author")
@IdClass(CoAuthor.Key.class)
public class CoAuthor {

    @Id
    @Column(updatable = false)
    private String slug;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id", updatable = false)
    private Person owner;

    @Column(name = "invited_at", updatable = false)
    private Instant invitedAt;

    protected CoAuthor() {}

    CoAuthor(String slug, Person person, Person owner, Instant now) {
        this.slug = slug;
        this.person = person;
        this.owner = owner;
        this.invitedAt = now;
    }

    public String slug() {
        return slug;
    }

    public Person person() {
        return person;
    }

    public Person owner() {
        return owner;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    /** Of what the persistence asks for. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String slug;
        private Long person;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(slug, key.slug) && Objects.equals(person, key.person);
        }

        @Override
        public int hashCode() {
            return Objects.hash(slug, person);
        }
    }
}
