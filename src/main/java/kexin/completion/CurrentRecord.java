package kexin.completion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** Points at the record of an enrolment that counts today. Records never change; this moves on to the latest of them. */
@Entity
@Table(name = "current_record")
class CurrentRecord {

    @Id
    @Column(name = "enrolment_id")
    private Long enrolment;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "record_id")
    private CompletionRecord record;

    protected CurrentRecord() {}

    CurrentRecord(CompletionRecord first) {
        enrolment = first.enrolment();
        record = first;
    }

    void moveTo(CompletionRecord later) {
        if (later.enrolment() != enrolment || !later.supersedes(record)) {
            throw new IllegalArgumentException("Not the successor of record " + record.id());
        }
        record = later;
    }

    CompletionRecord record() {
        return record;
    }
}
