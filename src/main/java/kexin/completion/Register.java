package kexin.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import kexin.learning.EnrolmentChanged;
import kexin.people.PeopleChanged;

/**
 * Keeps the register: a line for each enrolment, drawn anew within the transaction that changes what it says, always by
 * the one statement that says what a line is. Decision 0012 tells why it is a table and no query.
 */
@ApplicationScoped
public class Register {

    /** As {@code V8__register.sql} and {@code V14__NamesInOrder} have drawn the first lines. */
    private static final String COLUMNS = "person_id, name, sort_name, account, staff_number, department, course, edition, language,"
            + " state, enrolled_at, completed_at, moved_at, percent, serial";

    /**
     * Of a completed one what its record says, which is what was true then; of another what is true today. All lines of a
     * person stand at one place in the order of names.
     */
    private static final String LINE = "e.person_id, coalesce(r.person_name, p.name), p.sort_name, p.account,"
            + " coalesce(case when r.id is null then p.staff_number else r.staff_number end, ''),"
            + " coalesce(r.department, p.department), c.slug, coalesce(r.edition, d.number),"
            + " coalesce(r.language, p.language), case when r.id is null then 'LEARNING' else 'COMPLETED' end, e.opened_at,"
            + " coalesce(r.completed_at, timestamp with time zone '1970-01-01 00:00:00+00:00'),"
            + " coalesce(r.completed_at, e.opened_at),"
            + " case when r.id is null then -1 when r.total = 0 then 100"
            + " else cast(floor(r.points * 100 / r.total + 0.000000001) as integer) end, coalesce(z.serial, '')"
            + " from enrolment e join person p on p.id = e.person_id"
            + " join course c on c.id = e.course_id join edition d on d.id = e.edition_id"
            + " left join current_record n on n.enrolment_id = e.id"
            + " left join completion_record r on r.id = n.record_id and r.cause <> 'REVOKED'"
            + " left join certificate z on z.record_id = r.id";

    private static final String WORDS = "lower(l.name) || ' ' || l.account || ' ' || lower(l.staff_number)";

    private static final String OUT_OF_DATE = "l.state = 'LEARNING' and exists (select 1 from person p where p.id ="
            + " l.person_id and (p.name <> l.name or p.department <> l.department or p.language <> l.language"
            + " or p.account <> l.account or coalesce(p.staff_number, '') <> l.staff_number))";

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    void draw(@Observes EnrolmentChanged event) {
        draw(event.enrolment());
    }

    void draw(@Observes PeopleChanged event) {
        if (event.person().isPresent()) {
            redraw("l.person_id = ?", event.person().get());
        } else {
            redraw(OUT_OF_DATE);
        }
    }

    /** Draws the line of an enrolment, with all that its transaction has written so far. */
    public void draw(long enrolment) {
        if (!redraw("l.enrolment_id = ?", enrolment)) {
            run("insert into register_line (enrolment_id, " + COLUMNS + ") select e.id, " + LINE + " where e.id = ?", enrolment);
            rememberNames("l.enrolment_id = ?", enrolment);
        }
    }

    /** Holds the lines first: what another transaction has just put into them is read only once that is over. */
    private boolean redraw(String lines, Object... values) {
        if (bind(store.createNativeQuery("select l.enrolment_id from register_line l where " + lines
                        + " order by l.enrolment_id for update"), values).getResultList().isEmpty()) {
            return false;
        }
        run("update register_line l set (" + COLUMNS + ") = (select " + LINE + " where e.id = l.enrolment_id) where " + lines,
                values);
        rememberNames(values.length == 0 ? "l.state = 'LEARNING'" : lines, values);
        return true;
    }

    private void rememberNames(String lines, Object... values) {
        run("insert into register_name (person_id, words) select distinct l.person_id, " + WORDS
                + " from register_line l where " + lines + " and not exists (select 1 from register_name n"
                + " where n.person_id = l.person_id and n.words = " + WORDS + ")", values);
    }

    private void run(String sql, Object... values) {
        bind(store.createNativeQuery(sql), values).executeUpdate();
    }

    private static Query bind(Query query, Object... values) {
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        return query;
    }
}
