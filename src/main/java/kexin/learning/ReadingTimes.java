package kexin.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kexin.InstantColumn;
import kexin.people.Person;

/** The store of how long pages were read, and of up to when each reader's time is counted. */
@ApplicationScoped
public class ReadingTimes {

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    /** How long this page was read, in all its openings. */
    public Duration of(Enrolment enrolment, String page) {
        List<?> found = store.createNativeQuery("select read_millis from seen_page where enrolment_id = ? and page = ?")
                .setParameter(1, enrolment.id())
                .setParameter(2, page)
                .getResultList();
        return found.isEmpty() ? Duration.ZERO : Duration.ofMillis(((Number) found.get(0)).longValue());
    }

    /**
     * Adds what of the step can be true. Another tab of the same reader waits until the transaction is over, and then
     * finds its time counted up to this step's end.
     */
    void add(Person reader, Enrolment enrolment, String page, Step step) {
        Instant counted = counted(reader, enrolment.openedAt());
        write("update seen_page set read_millis = read_millis + ? where enrolment_id = ? and page = ?",
                step.after(counted).toMillis(), enrolment.id(), page);
        write("update reading_clock set counted_until = ? where person_id = ?",
                Timestamp.from(step.until(counted)), reader.id());
    }

    /** @param begin where nothing was counted yet */
    private Instant counted(Person reader, Instant begin) {
        List<?> found = store.createNativeQuery("select counted_until from reading_clock where person_id = ? for update")
                .setParameter(1, reader.id())
                .getResultList();
        if (found.isEmpty()) {
            write("insert into reading_clock (person_id, counted_until) values (?, ?)",
                    reader.id(), Timestamp.from(begin));
            return begin;
        }
        return InstantColumn.read(found.get(0));
    }

    private void write(String sql, Object... values) {
        var query = store.createNativeQuery(sql);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        query.executeUpdate();
    }
}
