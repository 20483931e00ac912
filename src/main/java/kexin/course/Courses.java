package kexin.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kexin.Refused;
import kexin.people.Person;
import kexin.people.Role;

/** The store of courses, their editions and drafts. */
@ApplicationScoped
public class Courses {

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    public Optional<Course> find(String slug) {
        return store
                .createQuery("select c from Course c where c.slug = :slug", Course.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** @throws Refused as unknown */
    public Edition edition(long id) {
        return Optional.ofNullable(store.find(Edition.class, id)).orElseThrow(Refused::unknown);
    }

    /** The edition that a new learner of this course gets. */
    public Optional<Edition> latest(String slug) {
        return store
                .createQuery(
                        "select e from Edition e where e.course.slug = :slug order by e.number desc", Edition.class)
                .setParameter("slug", slug)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The latest edition of every course, by the course's address. */
    public List<Edition> catalogue() {
        return store
                .createQuery(
                        "select e from Edition e where e.number ="
                                + " (select max(l.number) from Edition l where l.course = e.course) order by e.course.id",
                        Edition.class)
                .getResultList();
    }

    /** Courses whose latest edition this trainer published, and the built-in ones nobody has taken over. */
    public List<Edition> openTo(Person trainer) {
        return catalogue().stream()
                .filter(edition -> edition.course().owner().isSystem()
                        || edition.course().owner().isSame(trainer))
                .toList();
    }

    /** Later editions of the same course that say what is new in them, the latest first. */
    public List<Edition> newsSince(Edition edition) {
        return store
                .createQuery(
                        "select e from Edition e where e.course = :course and e.number > :number and e.note is not empty"
                                + " order by e.number desc",
                        Edition.class)
                .setParameter("course", edition.course())
                .setParameter("number", edition.number())
                .getResultList();
    }

    /**
     * Every edition of a course that is open to this trainer, the latest first.
     *
     * @throws Refused as unknown, where there is none or it is another trainer's
     */
    public List<Edition> editions(Person trainer, String slug) {
        trainer.must(Role.TRAINER);
        Course course = openTo(trainer).stream()
                .map(Edition::course)
                .filter(open -> open.slug().equals(slug))
                .findFirst()
                .orElseThrow(Refused::unknown);
        return store
                .createQuery("select e from Edition e where e.course = :course order by e.number desc", Edition.class)
                .setParameter("course", course)
                .getResultList();
    }

    /** @throws Refused as unknown, as above, or where it has no such number */
    public Edition edition(Person trainer, String slug, long number) {
        return editions(trainer, slug).stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(Refused::unknown);
    }

    /** How many bytes the archive of each edition of a course has, by the edition's id. */
    public Map<Long, Long> sizes(Course course) {
        Map<Long, Long> sizes = new HashMap<>();
        for (Object row : store.createNativeQuery("select id, octet_length(archive) from edition where course_id = ?")
                .setParameter(1, course.id())
                .getResultList()) {
            Object[] columns = (Object[]) row;
            sizes.put(((Number) columns[0]).longValue(), ((Number) columns[1]).longValue());
        }
        return sizes;
    }

    public List<Draft> drafts(Person author) {
        return store
                .createQuery("select d from Draft d where d.author = :author order by d.updatedAt desc", Draft.class)
                .setParameter("author", author)
                .getResultList();
    }

    /** @throws Refused as unknown, where there is none or it is somebody else's */
    public Draft draft(Person author, String slug) {
        return findDraft(author, slug).orElseThrow(Refused::unknown);
    }

    Optional<Draft> findDraft(Person author, String slug) {
        return store
                .createQuery("select d from Draft d where d.author = :author and d.slug = :slug", Draft.class)
                .setParameter("author", author)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** From here to the end of the transaction nobody else changes it. */
    Course lock(Course course) {
        return store.find(Course.class, course.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Course course) {
        store.persist(course);
    }

    void add(Edition edition) {
        store.persist(edition);
    }

    void add(Draft draft) {
        store.persist(draft);
    }

    void remove(Draft draft) {
        store.remove(draft);
    }
}
