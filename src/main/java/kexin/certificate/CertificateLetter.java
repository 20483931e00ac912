package kexin.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kexin.completion.CompletionRecord;

/** A letter that is to take a new certificate to its owner. It goes once it is sent; given up, it stays and tells why. */
@Entity
@Table(name = "certificate_letter")
public class CertificateLetter {

    /** After each try but the last. The first is longer than any try can last. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(8), Duration.ofDays(1),
            Duration.ofDays(2));

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kexin_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "record_id", updatable = false)
    private CompletionRecord record;

    private int tries;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "given_up")
    private boolean givenUp;

    @Column(name = "failed_at", insertable = false)
    private Instant failedAt;

    private String failure = "";

    protected CertificateLetter() {}

    CertificateLetter(CompletionRecord record, Instant now) {
        this.record = record;
        this.dueAt = now;
    }

    boolean isDue(Instant now) {
        return !givenUp && !dueAt.isAfter(now);
    }

    /** Counts a try before it is made, so that a try that ends with the server is one too. */
    void attempt(Instant now) {
        dueAt = now.plus(PAUSES.get(Math.min(tries, PAUSES.size() - 1)));
        tries++;
    }

    void fail(Failure why, Instant now) {
        failure = why.written();
        failedAt = now;
        givenUp = tries > PAUSES.size();
    }

    Long id() {
        return id;
    }

    CompletionRecord record() {
        return record;
    }

    boolean isGivenUp() {
        return givenUp;
    }

    /** Null before the first failure. */
    Instant failedAt() {
        return failedAt;
    }

    Failure failure() {
        return Failure.read(failure);
    }
}
