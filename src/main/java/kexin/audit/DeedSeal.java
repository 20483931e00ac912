package kexin.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What makes a change to a line of the audit trail show: the SHA-256 over the seal before it and all that the line says. */
@Entity
@Table(name = "deed_seal")
public class DeedSeal {

    /** The beginning of the chain, which seals nothing. */
    static final long BEGINNING = 1;

    @Id
    private long number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "deed_id", updatable = false)
    private DeedRecord deed;

    @Column(updatable = false)
    private String sha256;

    protected DeedSeal() {}

    DeedSeal(DeedSeal before, DeedRecord deed) {
        this.number = before.number + 1;
        this.deed = deed;
        this.sha256 = hash(before.sha256, deed);
    }

    @PreUpdate
    @PreRemove
    void refuseChange() {
        throw new IllegalStateException("A seal of the audit trail never changes: " + number);
    }

    /** Whether this comes next after that one, and its line is as it was. */
    boolean follows(DeedSeal before) {
        return number == before.number + 1 && sha256.equals(hash(before.sha256, deed));
    }

    long number() {
        return number;
    }

    /** How many lines are sealed up to here. */
    long lines() {
        return number - BEGINNING;
    }

    DeedRecord deed() {
        return deed;
    }

    String sha256() {
        return sha256;
    }

    /** Every part with its length before it, so that no two lines read the same. */
    private static String hash(String before, DeedRecord line) {
        StringBuilder text = new StringBuilder(before);
        add(text, line.id(), line.at().toEpochMilli(), line.actor(), line.actorName(), line.verb(), line.subject(), line.address());
        add(text, line.details().toArray());
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(StringBuilder text, Object... parts) {
        for (Object part : parts) {
            String words = part.toString();
            text.append('\n').append(words.length()).append(' ').append(words);
        }
    }
}
