package kexin.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kexin.Cast;
import kexin.Refused;
import kexin.Setting;
import kexin.ShortCourse;
import kexin.completion.CompletionRecord;
import kexin.completion.CompletionRecorded;
import kexin.completion.Completions;
import kexin.course.Publishing;
import kexin.course.Taught;
import kexin.learning.Enrolments;
import kexin.learning.Answering;
import kexin.learning.Attempt;
import kexin.learning.Learning;
import kexin.learning.Submission;
import kexin.people.KeepingPeople;
import kexin.people.People;
import kexin.people.Person;
import kexin.people.PersonDetails;
import kexin.settings.Configuring;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class IssuingContainerIT {

    @Inject
    private Certificates certificates;

    @Inject
    private Completions completions;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Learning learning;

    @Inject
    private Answering answering;

    @Inject
    private Publishing publishing;

    @Inject
    private People people;

    @Inject
    private KeepingPeople keeping;

    @Inject
    private Mailing mailing;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Configuring configuring;

    @Inject
    private Jam jam;

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    @Inject
    private UserTransaction transaction;

    private final Person mei = Cast.learner();
    private final Person other = Cast.learner();
    private final Person he = Cast.officer();
    private final Person tan = Cast.trainer();
    private final ShortCourse course = new ShortCourse();
    private long enrolment;

    @BeforeEach
    void almostComplete() throws Exception {
        transaction.begin();
        List.of(mei, other, he, tan).forEach(people::add);
        transaction.commit();
        publishing.handIn(tan, course.archive());
        publishing.publish(tan, course.slug(), Taught.NOTE);
        enrolment = learning.enrol(mei, course.slug()).id();
        List.of("A.1", "A.2", "B.1").forEach(page -> learning.turnPage(mei, enrolment, page, Duration.ZERO));
        submit(begin("first"), "A.q1_1", "smile");
    }

    @Test
    void who_completes_a_course_has_a_certificate_at_once_and_for_ever_the_same() throws Exception {
        assertEquals(Optional.empty(), certificates.serialOf(enrolment));
        complete();

        String serial = certificates.serialOf(enrolment).orElseThrow();
        Certificate certificate = certificates.bySerial(mei, serial);
        byte[] pdf = certificate.pdf();
        assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
        assertEquals(certificate.sha256(), HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)));

        complete();
        assertEquals(Optional.of(serial), certificates.serialOf(enrolment));
        assertArrayEquals(pdf, certificates.bySerial(mei, serial).pdf());
    }

    @Test
    void a_corrected_name_brings_a_new_certificate_and_the_old_one_stays_as_it_was() {
        complete();
        String first = certificates.serialOf(enrolment).orElseThrow();
        byte[] old = certificates.bySerial(mei, first).pdf();
        CompletionRecord record = completions.of(enrolment).orElseThrow();

        keeping.describe(admin(), mei.id(), Cast.details("韩梅梅", null, ""));

        String second = certificates.serialOf(enrolment).orElseThrow();
        assertNotEquals(first, second);
        assertEquals(List.of(second), certificates.of(mei).stream().map(Certificates.Held::serial).toList());
        assertArrayEquals(old, certificates.bySerial(mei, first).pdf());
        CompletionRecord corrected = completions.of(enrolment).orElseThrow();
        assertEquals("韩梅梅", corrected.personName());
        assertEquals(CompletionRecord.Cause.NAME_CORRECTED, corrected.cause());
        assertEquals(admin().id(), corrected.recordedBy());
        assertEquals(record.completedAt(), corrected.completedAt());

        keeping.describe(admin(), mei.id(), Cast.details("韩梅梅", null, "人力资源部"));
        assertEquals(Optional.of(second), certificates.serialOf(enrolment));
    }

    @Test
    void a_certificate_is_for_its_owner_and_for_who_keeps_the_records() {
        complete();
        String serial = certificates.serialOf(enrolment).orElseThrow();

        assertEquals(serial, certificates.bySerial(he, serial).serial());
        for (Person nobody : List.of(other, tan, admin())) {
            assertTrue(assertThrows(Refused.class, () -> certificates.bySerial(nobody, serial)).isUnknown());
        }
        assertTrue(assertThrows(Refused.class, () -> certificates.bySerial(mei, serial.toLowerCase())).isUnknown());
    }

    @Test
    void where_the_certificate_fails_nothing_is_recorded_and_it_can_be_done_again() {
        long attempt = begin("second");
        jam.only(mei);

        assertThrows(RuntimeException.class, () -> submit(attempt, "B.q1_1", "three"));
        assertFalse(enrolments.byId(mei, enrolment).isComplete());
        assertFalse(enrolments.attempt(mei, attempt).isSubmitted());
        assertEquals(Optional.empty(), completions.of(enrolment));
        assertEquals(Optional.empty(), certificates.serialOf(enrolment));

        jam.nobody();
        assertTrue(submit(attempt, "B.q1_1", "three").isPassed());
        assertTrue(certificates.serialOf(enrolment).isPresent());
    }

    @Test
    void its_letter_waits_and_tells_why_where_the_mail_server_is_away() {
        keeping.describe(admin(), mei.id(), new PersonDetails(
                mei.getName(), mei.getStaffNumber(), "mei@example.com", mei.getDepartment(), "zh-CN", Set.of()));
        configuring.change(admin(), Map.of(Setting.MAIL_HOST, "127.0.0.1", Setting.MAIL_PORT, "1"));
        try {
            complete();
            deliveries.round();
        } finally {
            configuring.change(admin(), Map.of(Setting.MAIL_HOST, "", Setting.MAIL_PORT, ""));
        }

        Mailing.Standing standing = mailing.standing(admin());
        assertEquals(1, standing.waiting());
        assertEquals(new Failure("refused.mail.closed", List.of("127.0.0.1", "1")), standing.failure());
    }

    @Test
    void a_certificate_is_never_removed() throws Exception {
        complete();
        transaction.begin();
        try {
            Certificate certificate = certificates.bySerial(mei, certificates.serialOf(enrolment).orElseThrow());
            assertThrows(IllegalStateException.class, () -> {
                store.remove(certificate);
                store.flush();
            });
        } finally {
            transaction.rollback();
        }
        assertTrue(certificates.serialOf(enrolment).isPresent());
    }

    private Person admin() {
        return people.findByAccount("admin.demo").orElseThrow();
    }

    private void complete() {
        submit(begin("second"), "B.q1_1", "three");
    }

    private Attempt submit(long attempt, String gap, String typed) {
        return answering.submit(mei, attempt, new Submission(null, Map.of(gap, new Submission.Held(typed, 0))));
    }

    private long begin(String lesson) {
        return answering.begin(mei, course.slug(), lesson, "en").id();
    }

    /** Spoils what was recorded and issued for one person, at the last moment of the transaction. */
    @ApplicationScoped
    public static class Jam {

        private volatile Long person;

        void only(Person unlucky) {
            person = unlucky.id();
        }

        void nobody() {
            person = null;
        }

        void spoil(@Observes @Priority(9_000) CompletionRecorded event) {
            if (person != null && event.record().person() == person) {
                throw new IllegalStateException("The press is jammed");
            }
        }
    }
}
