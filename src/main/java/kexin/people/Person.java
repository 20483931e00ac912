package kexin.people;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kexin.Refused;

/**
 * Somebody who learns, and perhaps teaches or keeps the records.
 *
 * <p>An administrator adds a person and hands out a one-time password; with it they sign in once and choose their own.
 * Whoever leaves is deactivated, never deleted: records speak of them. Every change of password or rights raises the
 * epoch, which ends all sessions that began before it.
 */
@Entity
@Cacheable
public class Person implements Serializable {

    public static final int MOST_EXTRA_TIME = 300;

    private static final long SYSTEM = 1;
    private static final Pattern ACCOUNT = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,63}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kexin_id")
    @SequenceGenerator(name = "kexin_id", sequenceName = "kexin_id", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String account;
    private String name;

    /** {@link NameOrder#key} of the name. */
    @Column(name = "sort_name")
    private String sortName;

    @Column(name = "staff_number")
    private String staffNumber;

    private String email;
    private String department;
    private String language;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "one_time")
    private boolean oneTime;

    private boolean active;
    private boolean demo;
    private boolean unhurried;
    private int epoch;

    @Column(name = "extra_time")
    private int extraTime;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected Person() {}

    public Person(String account, PersonDetails details, Instant now) {
        this.account = fold(account);
        this.createdAt = now;
        this.active = true;
        describe(details);
    }

    /** Whether somebody can sign in under this name, once it is folded. */
    public static boolean isAccount(String folded) {
        return ACCOUNT.matcher(folded).matches();
    }

    /** Accounts are compared without regard to case and surrounding space. */
    public static String fold(String account) {
        return account.strip().toLowerCase(Locale.ROOT);
    }

    /** Takes over all that an administrator may say of a person; new rights end the sessions under the old ones. */
    public void describe(PersonDetails details) {
        name = details.name();
        sortName = NameOrder.key(name);
        staffNumber = details.staffNumber();
        email = details.email();
        department = details.department();
        language = details.language();
        if (!roles.equals(details.roles())) {
            roles.clear();
            roles.addAll(details.roles());
            epoch++;
        }
    }

    /** @param percent on top of the time of every timed quiz begun from now on, 0 to {@link #MOST_EXTRA_TIME} */
    public void grantExtraTime(int percent) {
        if (percent < 0 || percent > MOST_EXTRA_TIME) {
            throw new Refused("refused.person.extraTime", MOST_EXTRA_TIME);
        }
        extraTime = percent;
    }

    public void speak(String newLanguage) {
        language = newLanguage;
    }

    /** @param hash salted and slow; the password itself is never kept */
    public void receiveOneTimePassword(String hash) {
        passwordHash = hash;
        oneTime = true;
        epoch++;
    }

    public void choosePassword(String hash) {
        passwordHash = hash;
        oneTime = false;
        epoch++;
    }

    public void deactivate() {
        active = false;
        epoch++;
    }

    public void reactivate() {
        if (isSystem()) {
            throw Refused.unknown();
        }
        active = true;
    }

    /** A demo person, known to everybody who reads the README: works in demo mode only. */
    public void markAsDemo() {
        demo = true;
    }

    /** @param waived whether pages count as read with their first opening, however long their course asks to read them */
    public void waiveReadingTime(boolean waived) {
        unhurried = waived;
    }

    /** The principal that loads built-in content; nobody can sign in as it. */
    public boolean isSystem() {
        return id != null && id == SYSTEM;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Refuses as if the thing did not exist: who may not do it need not know of it. */
    public void must(Role role) {
        if (!active || !is(role)) {
            throw Refused.unknown();
        }
    }

    /** Who keeps the people: HR and administrators. */
    public void mustKeepPeople() {
        if (!active || !is(Role.HR) && !is(Role.ADMINISTRATOR)) {
            throw Refused.unknown();
        }
    }

    public boolean isSame(Person other) {
        return id.equals(other.id);
    }

    public Long id() {
        return id;
    }

    public Long getId() {
        return id;
    }

    public String getAccount() {
        return account;
    }

    public String getName() {
        return name;
    }

    public String getStaffNumber() {
        return staffNumber;
    }

    public String getEmail() {
        return email;
    }

    /** Its path, {@code 总部/客服部/一组}; empty for none. */
    public String getDepartment() {
        return department;
    }

    public String getLanguage() {
        return language;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean isOneTime() {
        return oneTime;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isDemo() {
        return demo;
    }

    public boolean isUnhurried() {
        return unhurried;
    }

    public int epoch() {
        return epoch;
    }

    /** What this person gets on top of the time of a timed quiz. */
    public Duration extension(Duration time) {
        return time.multipliedBy(extraTime).dividedBy(100);
    }

    /** Per cent on top of the time of a timed quiz. */
    public int extraTime() {
        return extraTime;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Set<Role> getRoles() {
        return roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }
}
