package kexin.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import kexin.people.Person;

/**
 * The store of people's own notes and bookmarks. A note belongs to a person and a page of a course, whatever the edition;
 * every query begins at its owner, by their enrolment or by themselves.
 */
@ApplicationScoped
public class Notes {

    private static final String OF_ENROLMENT = "from note n join enrolment e"
            + " on e.person_id = n.person_id and e.course_id = n.course_id where e.id = ?";
    private static final String AT_PAGE = " where page = ? and (person_id, course_id) in"
            + " (select e.person_id, e.course_id from enrolment e where e.id = ?)";

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    /** What a page shows, by one query: the bookmarks of its course, and the words of this page alone. */
    public List<Note> beside(Enrolment enrolment, String page) {
        return read(store.createNativeQuery("select e.id, n.page, case when n.page = ? then n.words else '' end,"
                        + " n.bookmarked, n.revision " + OF_ENROLMENT + " and (n.bookmarked = true or n.page = ?)")
                .setParameter(1, page)
                .setParameter(2, enrolment.id())
                .setParameter(3, page));
    }

    /** All that says something. */
    public List<Note> of(Person owner) {
        return read(store.createNativeQuery("select e.id, n.page, n.words, n.bookmarked, n.revision from note n"
                        + " join enrolment e on e.person_id = n.person_id and e.course_id = n.course_id"
                        + " where n.person_id = ? and (n.bookmarked = true or n.words <> '')")
                .setParameter(1, owner.id()));
    }

    Note at(Enrolment enrolment, String page) {
        return read(store.createNativeQuery("select e.id, n.page, n.words, n.bookmarked, n.revision "
                                + OF_ENROLMENT + " and n.page = ?")
                        .setParameter(1, enrolment.id())
                        .setParameter(2, page)).stream()
                .findFirst()
                .orElseGet(() -> Note.none(enrolment.id(), page));
    }

    /** @return false, with nothing written, where there are other words than those that it is based on */
    boolean write(Enrolment enrolment, String page, String words, int base, Instant now) {
        boolean written = change("update note set words = ?, revision = revision + 1, changed_at = ?" + AT_PAGE
                + " and revision = ?", words, Timestamp.from(now), page, enrolment.id(), base);
        return written || base == 0 && isBlank(enrolment, page) && add(enrolment, page, words, false, 1, now);
    }

    void bookmark(Enrolment enrolment, String page, boolean bookmarked, Instant now) {
        boolean known = change(
                "update note set bookmarked = ?, changed_at = ?" + AT_PAGE,
                bookmarked, Timestamp.from(now), page, enrolment.id());
        if (!known) {
            add(enrolment, page, "", bookmarked, 0, now);
        }
    }

    private boolean isBlank(Enrolment enrolment, String page) {
        return at(enrolment, page).equals(Note.none(enrolment.id(), page));
    }

    private boolean add(Enrolment enrolment, String page, String words, boolean bookmarked, int revision, Instant now) {
        return change("insert into note (person_id, course_id, page, words, bookmarked, revision, changed_at)"
                        + " select e.person_id, e.course_id, cast(? as varchar(80)), cast(? as varchar(4000)),"
                        + " cast(? as boolean), cast(? as integer), cast(? as timestamp with time zone)"
                        + " from enrolment e where e.id = ?",
                page, words, bookmarked, revision, Timestamp.from(now), enrolment.id());
    }

    private boolean change(String sql, Object... values) {
        Query query = store.createNativeQuery(sql);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        return query.executeUpdate() == 1;
    }

    private static List<Note> read(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Object[].class::cast).map(Notes::note).toList();
    }

    private static Note note(Object[] row) {
        return new Note(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (Boolean) row[3],
                ((Number) row[4]).intValue());
    }
}
