package kexin.people.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import kexin.people.Person;

/** A file that an officer has handed in: kept until it is applied or put aside, one of each officer. */
@Entity
public class Roster {

    @Id
    @Column(name = "officer_id")
    private long officer;

    @Version
    private int version;

    @Column(name = "file_name")
    private String fileName;

    private byte[] file;
    private boolean whole;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    protected Roster() {}

    Roster(Person officer) {
        this.officer = officer.id();
    }

    /** In place of whatever was handed in before. */
    void take(String newName, byte[] newFile, boolean newWhole, Instant now) {
        fileName = newName.length() > 200 ? newName.substring(newName.length() - 200) : newName;
        file = newFile;
        whole = newWhole;
        handedInAt = now;
    }

    public String fileName() {
        return fileName;
    }

    byte[] file() {
        return file;
    }

    /** Whether whoever is not in it leaves. */
    public boolean isWhole() {
        return whole;
    }

    public Instant handedInAt() {
        return handedInAt;
    }
}
