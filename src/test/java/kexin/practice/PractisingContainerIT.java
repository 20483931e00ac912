package kexin.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import kexin.Cast;
import kexin.ShortCourse;
import kexin.course.Publishing;
import kexin.course.Taught;
import kexin.learning.Answering;
import kexin.learning.Learning;
import kexin.learning.Submission;
import kexin.learning.Submission.Held;
import kexin.people.People;
import kexin.people.Person;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PractisingContainerIT {

    private static final String BLANKS = "select count(*) from missed_blank where person_id = ?";
    private static final String LEARNING = "select e.completed_at, a.id, a.version, a.points, a.passed, a.submitted_at"
            + " from attempt a join enrolment e on e.id = a.enrolment_id where e.person_id = ? order by a.id";
    private static final String RECORDS = "select count(*) from completion_record where person_id = ?";

    @Inject
    private Learning learning;

    @Inject
    private Answering answering;

    @Inject
    private Practising practising;

    @Inject
    private Publishing publishing;

    @Inject
    private People people;

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    @Inject
    private UserTransaction transaction;

    private final Person mei = Cast.learner();
    private final Person tan = Cast.trainer();
    private final ShortCourse course = new ShortCourse();

    @BeforeEach
    void miss() throws Exception {
        transaction.begin();
        List.of(mei, tan).forEach(people::add);
        transaction.commit();
        publishing.handIn(tan, course.archive());
        publishing.publish(tan, course.slug(), Taught.NOTE);
        learning.enrol(mei, course.slug());
        submit("first", "A.q1_1", "frown");
    }

    @Test
    void a_blank_is_noted_as_its_attempt_is_submitted_once_however_often_it_is_missed() throws Exception {
        assertEquals(1L, one(BLANKS));

        submit("first", "A.q1_1", "frown");
        submit("second", "B.q1_1", "three");

        assertEquals(1L, one(BLANKS));
        assertEquals(List.of(), practising.due(mei));
    }

    @Test
    void practice_changes_no_attempt_no_completion_and_no_record() throws Exception {
        List<?> before = rows(LEARNING);
        transaction.begin();
        store.createNativeQuery("update missed_blank set due_on = current_date").executeUpdate();
        transaction.commit();

        long blank = practising.due(mei).get(0).id();
        practising.answer(mei, blank, "smile");

        assertEquals("smile", practising.practised(mei, blank).orElseThrow().typed());
        assertEquals(printed(before), printed(rows(LEARNING)));
        assertEquals(0L, one(RECORDS));
    }

    private void submit(String lesson, String gap, String typed) {
        long attempt = answering.begin(mei, course.slug(), lesson, "en").id();
        answering.submit(mei, attempt, new Submission("en", Map.of(gap, new Held(typed, 0))));
    }

    private long one(String sql) {
        return ((Number) rows(sql).get(0)).longValue();
    }

    private List<?> rows(String sql) {
        return store.createNativeQuery(sql).setParameter(1, mei.id()).getResultList();
    }

    private static List<String> printed(List<?> rows) {
        return rows.stream().map(row -> java.util.Arrays.toString((Object[]) row)).toList();
    }
}
