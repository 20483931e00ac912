package kexin.people.roster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kexin.Cast;
import kexin.Refused;
import kexin.ShortCourse;
import kexin.certificate.Certificates;
import kexin.completion.CompletionRecord;
import kexin.completion.Completions;
import kexin.course.Publishing;
import kexin.course.Taught;
import kexin.learning.Answering;
import kexin.learning.Learning;
import kexin.learning.Submission;
import kexin.people.People;
import kexin.people.Person;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mei has completed a course when a roster corrects her name. */
@ExtendWith(ArquillianExtension.class)
class CorrectedNameContainerIT {

    @Inject
    private KeepingRosters keeping;

    @Inject
    private Certificates certificates;

    @Inject
    private Completions completions;

    @Inject
    private Learning learning;

    @Inject
    private Answering answering;

    @Inject
    private Publishing publishing;

    @Inject
    private People people;

    @Inject
    private UserTransaction transaction;

    private final Person mei = Cast.learner();
    private final Person he = Cast.officer();
    private final Person tan = Cast.trainer();
    private final ShortCourse course = new ShortCourse();
    private long enrolment;

    @BeforeEach
    void complete() throws Exception {
        transaction.begin();
        List.of(mei, he, tan).forEach(people::add);
        transaction.commit();
        publishing.handIn(tan, course.archive());
        publishing.publish(tan, course.slug(), Taught.NOTE);
        enrolment = learning.enrol(mei, course.slug()).id();
        List.of("A.1", "A.2", "B.1").forEach(page -> learning.turnPage(mei, enrolment, page, Duration.ZERO));
        submit("first", "A.q1_1", "smile");
        submit("second", "B.q1_1", "three");
    }

    @Test
    void the_certificate_is_issued_anew_and_the_old_one_stays_as_superseded() {
        String before = certificates.serialOf(enrolment).orElseThrow();
        byte[] pdf = certificates.bySerial(mei, before).pdf();
        CompletionRecord first = completions.of(enrolment).orElseThrow();

        handIn("韩梅梅");
        keeping.apply(he, plan().fingerprint(), "");

        String after = certificates.serialOf(enrolment).orElseThrow();
        CompletionRecord second = completions.of(enrolment).orElseThrow();
        assertNotEquals(before, after);
        assertEquals("韩梅 韩梅梅", first.personName() + " " + second.personName());
        assertEquals(CompletionRecord.Cause.NAME_CORRECTED, second.cause());
        assertArrayEquals(pdf, certificates.bySerial(mei, before).pdf());
        assertEquals(first.completedAt(), second.completedAt());
    }

    @Test
    void where_somebody_was_quicker_nothing_of_the_roster_is_applied() throws Exception {
        String serial = certificates.serialOf(enrolment).orElseThrow();
        handIn("韩梅梅");
        String shown = plan().fingerprint();
        transaction.begin();
        people.byId(mei.id()).describe(Cast.details("韩湄", mei.getStaffNumber(), mei.getDepartment()));
        transaction.commit();

        assertEquals("refused.roster.changed", assertThrows(Refused.class, () -> keeping.apply(he, shown, "")).key());
        assertEquals("韩湄", people.byId(mei.id()).getName());
        assertEquals(serial, certificates.serialOf(enrolment).orElseThrow());
        assertEquals("韩湄", plan().corrected().get(0).differences().get(0).before());
    }

    private void handIn(String name) {
        String text = "工号,姓名\n" + mei.getStaffNumber() + "," + name + "\n";
        keeping.handIn(he, "roster.csv", text.getBytes(StandardCharsets.UTF_8), false);
    }

    private RosterPlan plan() {
        return keeping.dryRun(he).orElseThrow().plan();
    }

    private void submit(String lesson, String gap, String typed) {
        long attempt = answering.begin(mei, course.slug(), lesson, "en").id();
        answering.submit(mei, attempt, new Submission(null, Map.of(gap, new Submission.Held(typed, 0))));
    }
}
