package kexin.certificate;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import java.time.Instant;
import kexin.completion.CompletionRecord;

/** A certificate as it was issued: drawn once, its bytes and their SHA-256 kept, never changed. */
@Entity
public class Certificate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kexin_id")
    private Long id;

    @Column(updatable = false)
    private String serial;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "record_id", updatable = false)
    private CompletionRecord record;

    @Column(name = "person_id", updatable = false)
    private long person;

    @Basic(fetch = FetchType.LAZY)
    @Column(updatable = false)
    private byte[] pdf;

    @Column(updatable = false)
    private String sha256;

    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;

    protected Certificate() {}

    Certificate(String serial, CompletionRecord record, byte[] pdf, String sha256) {
        this.serial = serial;
        this.record = record;
        this.person = record.person();
        this.pdf = pdf.clone();
        this.sha256 = sha256;
        this.issuedAt = record.recordedAt();
    }

    @PreUpdate
    @PreRemove
    void refuseChange() {
        throw new IllegalStateException("A certificate never changes: " + serial);
    }

    public String serial() {
        return serial;
    }

    public long person() {
        return person;
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    /** What its owner may call the file: {@code 韩梅 电话礼仪.pdf}. */
    public String fileName() {
        boolean english = record.language().startsWith("en") && !record.titleEn().isEmpty();
        String title = english || record.titleZh().isEmpty() ? record.titleEn() : record.titleZh();
        return (record.personName() + " " + title).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ".pdf";
    }

    /** Of the PDF's bytes, in small hexadecimal digits. */
    public String sha256() {
        return sha256;
    }
}
