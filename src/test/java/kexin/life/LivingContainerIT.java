package kexin.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import kexin.learning.AttemptSubmitted;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small life: twenty people in a database where there are others, so that it asks only for its own. */
@ExtendWith(ArquillianExtension.class)
class LivingContainerIT {

    /** Staff numbers of the invented. */
    private static final String THEIRS = "(select id from person where staff_number between '00100' and '00199')";

    private static final AtomicInteger TRIES = new AtomicInteger();
    private static final int HALF_WAY = 60;

    private static Era era;
    private static Map<String, Long> interrupted;

    @Inject
    private Living living;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/kexin")
    private DataSource database;

    @BeforeEach
    void live() throws Exception {
        if (era == null) {
            ZoneId zone = ZoneId.of("Asia/Shanghai");
            era = new Era(7, 20, Era.latestBegin(clock.instant(), zone), zone, List.of());
            interruptHalfWay();
            interrupted = counts();
            living.live(era);
        }
    }

    private void interruptHalfWay() {
        living.live(era);
        assertEquals(Progress.State.STOPPED, living.progress().state());
    }

    /** Stops the life with one of its tries, and no later life. */
    @ApplicationScoped
    static class Interruption {

        @Inject
        private Living living;

        void stop(@Observes AttemptSubmitted attempt) {
            if (era != null && TRIES.incrementAndGet() == HALF_WAY) {
                living.stop();
            }
        }
    }

    @Test
    void an_interrupted_life_goes_on_where_it_stopped() throws SQLException {
        Map<String, Long> lived = counts();

        assertTrue(interrupted.get("attempt") < lived.get("attempt"), interrupted + " " + lived);
        assertEquals(21, lived.get("person"));
        assertTrue(lived.get("attempt") > 300, lived.toString());
        assertTrue(lived.get("completion_record") > 40, lived.toString());
    }

    @Test
    void lived_twice_is_lived_once() throws SQLException {
        Map<String, Long> lived = counts();
        living.live(era);

        assertEquals(lived, counts());
    }

    @Test
    void every_completion_has_its_record_and_every_record_its_certificate() throws SQLException {
        assertEquals(0, count("select count(*) from enrolment e where e.completed_at is not null and not exists"
                + " (select 1 from completion_record r where r.enrolment_id = e.id) and e.person_id in " + THEIRS));
        assertEquals(0, count("select count(*) from completion_record r left join certificate c on c.record_id = r.id"
                + " where c.id is null and r.person_id in " + THEIRS));
    }

    /** Each is a question for rows that must not be there. */
    @ParameterizedTest
    @ValueSource(strings = {
        "enrolment e join person p on p.id = e.person_id where e.opened_at < p.created_at",
        "enrolment e join person p on p.id = e.person_id where e.completed_at < e.opened_at",
        "enrolment e join edition d on d.id = e.edition_id join course c on c.id = d.course_id"
                + " join person p on p.id = e.person_id where c.slug like 'refresher-%' and e.opened_at < d.published_at",
        "attempt a join enrolment e on e.id = a.enrolment_id join person p on p.id = a.person_id"
                + " where (a.begun_at < e.opened_at or a.submitted_at <= a.begun_at)",
        "attempt a join attempt b on b.enrolment_id = a.enrolment_id and b.lesson = a.lesson and b.number = a.number + 1"
                + " join person p on p.id = a.person_id where b.begun_at < a.submitted_at",
        "answer w join attempt a on a.id = w.attempt_id join person p on p.id = a.person_id"
                + " where (w.saved_at < a.begun_at or w.saved_at > a.submitted_at)",
        "seen_page s join enrolment e on e.id = s.enrolment_id join person p on p.id = e.person_id"
                + " where (s.first_at < e.opened_at or s.last_at < s.first_at)",
        "completion_record r join enrolment e on e.id = r.enrolment_id join person p on p.id = r.person_id"
                + " where r.completed_at <> e.completed_at"
    })
    void times_are_in_their_order(String wrong) throws SQLException {
        assertEquals("", rows("select * from " + wrong + " and p.id in " + THEIRS));
    }

    @Test
    void everything_lies_in_the_three_years() throws SQLException {
        for (String time : List.of(
                "p.created_at from person p", "e.opened_at from enrolment e join person p on p.id = e.person_id",
                "a.submitted_at from attempt a join person p on p.id = a.person_id",
                "c.issued_at from certificate c join person p on p.id = c.person_id")) {
            assertEquals(0, outside("select count(*) from (select " + time.replace(" from ", " t, p.id from ") + ") x"
                    + " where (t < ? or t >= ?) and id in " + THEIRS), time);
        }
    }

    private Map<String, Long> counts() throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        counts.put("person", count("select count(*) from person where id in " + THEIRS));
        for (String table : List.of("enrolment", "attempt", "completion_record", "certificate", "missed_blank")) {
            counts.put(table, count("select count(*) from " + table + " where person_id in " + THEIRS));
        }
        return counts;
    }

    private long outside(String sql) throws SQLException {
        return count(sql, Timestamp.from(era.begin()), Timestamp.from(era.end()));
    }

    /** What it finds, column by column. */
    private String rows(String sql) throws SQLException {
        StringBuilder found = new StringBuilder();
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    found.append(rows.getMetaData().getColumnLabel(column)).append('=').append(rows.getString(column)).append(' ');
                }
                found.append('\n');
            }
        }
        return found.toString();
    }

    private long count(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
