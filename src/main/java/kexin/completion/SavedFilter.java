package kexin.completion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kexin.Refused;
import kexin.people.Person;

/** A question to the register that an officer asks again and again, under a name of their own. */
@Entity
@Table(name = "saved_filter")
public class SavedFilter {

    public static final int LONGEST_NAME = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kexin_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id", updatable = false)
    private Person owner;

    private String name;

    @Column(updatable = false)
    private String question;

    protected SavedFilter() {}

    SavedFilter(Person owner, String name, Asked asked) {
        this.owner = owner;
        this.question = asked.query();
        rename(name);
    }

    final void rename(String newName) {
        String tidied = newName.strip();
        if (tidied.isEmpty() || tidied.length() > LONGEST_NAME) {
            throw new Refused("refused.filter.name", LONGEST_NAME);
        }
        name = tidied;
    }

    boolean belongsTo(Person officer) {
        return owner.isSame(officer);
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Asked asked() {
        return Asked.parse(question);
    }
}
