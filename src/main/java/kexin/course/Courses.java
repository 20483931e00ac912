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

    /** Courses that this trainer owns or works on in their owner's name, and the built-in ones nobody has taken over. */
    public List<Edition> openTo(Person trainer) {
        List<CoAuthor> shared = shared(trainer);
        return catalogue().stream()
                .filter(edition -> isOpenTo(trainer, edition.course(), shared))
                .toList();
    }

    private static boolean isOpenTo(Person trainer, Course course, List<CoAuthor> shared) {
        return course.owner().isSystem()
                || course.owner().isSame(trainer)
                || shared.stream().anyMatch(one -> one.slug().equals(course.slug()) && one.owner().isSame(course.owner()));
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

    /** Their own, and those they are a co-author of; the latest changed first. */
    public List<Draft> drafts(Person trainer) {
        return store
                .createQuery(
                        "select d from Draft d where d.author = :trainer or exists (select c from CoAuthor c"
                                + " where c.person = :trainer and c.owner = d.author and c.slug = d.slug)"
                                + " order by d.updatedAt desc",
                        Draft.class)
                .setParameter("trainer", trainer)
                .getResultList();
    }

    /** @throws Refused as unknown, where there is none or it is somebody else's */
    public Draft draft(Person trainer, String slug) {
        return findDraft(inWhoseName(trainer, slug), slug).orElseThrow(Refused::unknown);
    }

    Optional<Draft> findDraft(Person author, String slug) {
        return store
                .createQuery("select d from Draft d where d.author = :author and d.slug = :slug", Draft.class)
                .setParameter("author", author)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /**
     * The same draft as it is now, and to the end of the transaction nobody else changes it. What this transaction has read
     * of its files before it held them may be out of date by then, and is forgotten.
     *
     * @param draft not to be used any more
     * @throws Refused as unknown, where somebody has published or discarded it meanwhile
     */
    Draft hold(Draft draft) {
        store.detach(draft);
        return Optional.ofNullable(store.find(Draft.class, draft.id(), LockModeType.PESSIMISTIC_FORCE_INCREMENT))
                .orElseThrow(Refused::unknown);
    }

    Optional<DraftFile> file(Draft draft, String path) {
        return store
                .createQuery("select f from DraftFile f where f.draft = :draft and f.path = :path", DraftFile.class)
                .setParameter("draft", draft)
                .setParameter("path", path)
                .getResultStream()
                .findFirst();
    }

    List<DraftFile> files(Draft draft) {
        return store
                .createQuery("select f from DraftFile f where f.draft = :draft", DraftFile.class)
                .setParameter("draft", draft)
                .getResultList();
    }

    /** In bytes, pictures left out. */
    long textSize(Draft draft) {
        return store
                .createQuery(
                        "select coalesce(sum(f.size), 0) from DraftFile f where f.draft = :draft"
                                + " and (f.path like '%.md' or f.path like '%.yaml' or f.path like '%.svg')",
                        Long.class)
                .setParameter("draft", draft)
                .getSingleResult();
    }

    /** Who the course or draft at this address belongs to when this trainer works on it: to them, or to who invited them. */
    public Person inWhoseName(Person trainer, String slug) {
        return shared(trainer).stream()
                .filter(one -> one.slug().equals(slug))
                .map(CoAuthor::owner)
                .findFirst()
                .orElse(trainer);
    }

    List<CoAuthor> coAuthors(Person owner, String slug) {
        return store
                .createQuery(
                        "select c from CoAuthor c where c.owner = :owner and c.slug = :slug order by c.invitedAt",
                        CoAuthor.class)
                .setParameter("owner", owner)
                .setParameter("slug", slug)
                .getResultList();
    }

    private List<CoAuthor> shared(Person trainer) {
        return store
                .createQuery("select c from CoAuthor c where c.person = :trainer", CoAuthor.class)
                .setParameter("trainer", trainer)
                .getResultList();
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

    void add(CoAuthor coAuthor) {
        store.persist(coAuthor);
    }

    void remove(CoAuthor coAuthor) {
        store.remove(coAuthor);
    }

    void add(Draft draft) {
        store.persist(draft);
    }

    void remove(Draft draft) {
        store.remove(draft);
    }
}
