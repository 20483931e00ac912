package kexin.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kexin.Deed;

/** A line of the audit trail: a {@link Deed} with its time and a copy of the name of whoever did it. Never changed, never removed. */
@Entity
@Table(name = "deed_record")
public class DeedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kexin_id")
    private Long id;

    @Column(name = "done_at", updatable = false)
    private Instant at;

    @Column(name = "actor_id", updatable = false)
    private long actor;

    @Column(name = "actor_name", updatable = false)
    private String actorName;

    @Column(name = "topic", updatable = false)
    private String kind;

    @Column(updatable = false)
    private String verb;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String address;

    @Convert(converter = DetailsColumn.class)
    @Column(updatable = false)
    private List<String> details;

    protected DeedRecord() {}

    /** What is longer than its column is cut: no deed fails because its trace is long. */
    DeedRecord(Deed deed, String actorName, Instant now) {
        this.at = now.truncatedTo(ChronoUnit.MILLIS);
        this.actor = deed.actor();
        this.actorName = Cut.to(120, actorName);
        this.kind = topic(deed.verb());
        this.verb = Cut.to(80, deed.verb());
        this.subject = Cut.to(400, deed.subject());
        this.address = Cut.to(400, deed.address());
        this.details = Cut.details(deed.details());
    }

    /** {@code person} of {@code person.deactivated} */
    static String topic(String verb) {
        return Cut.to(40, verb.replaceFirst("\\..*", ""));
    }

    @PreUpdate
    @PreRemove
    void refuseChange() {
        throw new IllegalStateException("A line of the audit trail never changes: " + id);
    }

    public Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public long actor() {
        return actor;
    }

    public String actorName() {
        return actorName;
    }

    public String topic() {
        return kind;
    }

    public String verb() {
        return verb;
    }

    public String subject() {
        return subject;
    }

    public String address() {
        return address;
    }

    public List<String> details() {
        return details;
    }
}
