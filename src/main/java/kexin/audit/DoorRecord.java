package kexin.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kexin.people.AtTheDoor;
import kexin.people.Person;

/** A line of the sign-in trail. Never changed; forgotten as a whole when its days are over. */
@Entity
@Table(name = "door_record")
public class DoorRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kexin_id")
    private Long id;

    @Column(name = "seen_at", updatable = false)
    private Instant at;

    @Column(name = "person_id", updatable = false)
    private Long person;

    @Column(updatable = false)
    private String account;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String address;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", updatable = false)
    private AtTheDoor.Outcome kind;

    protected DoorRecord() {}

    DoorRecord(AtTheDoor event, Instant now) {
        Person known = event.person();
        at = now.truncatedTo(ChronoUnit.MILLIS);
        person = known == null ? null : known.id();
        account = known == null ? "" : known.getAccount();
        name = known == null ? "" : known.getName();
        address = Cut.to(100, event.address());
        kind = event.outcome();
    }

    @PreUpdate
    void refuseChange() {
        throw new IllegalStateException("A line of the sign-in trail never changes: " + id);
    }

    public Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    /** Null where the account was nobody's. */
    public Long person() {
        return person;
    }

    /** Empty where it was nobody's. */
    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public AtTheDoor.Outcome outcome() {
        return kind;
    }
}
