package kexin.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kexin.Refused;

/** The store of departments, and who belongs to them. */
@ApplicationScoped
public class Departments {

    private static final String WITHIN = "(p.department = :path or p.department like :beneath escape '!')";

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    /** The whole tree, read from the top: whatever is above comes before what is beneath. */
    public List<Department> tree() {
        return store.createQuery("select d from Department d", Department.class).getResultStream()
                .sorted(Comparator.comparing(Department::path))
                .toList();
    }

    /** @throws Refused as unknown */
    public Department byId(long id) {
        return Optional.ofNullable(store.find(Department.class, id)).orElseThrow(Refused::unknown);
    }

    /** However its letters are written. */
    public Optional<Department> find(DepartmentPath path) {
        return store.createQuery("select d from Department d where lower(d.path) = :path", Department.class)
                .setParameter("path", DepartmentPath.fold(path.toString()))
                .getResultStream()
                .findFirst();
    }

    /**
     * A department and all beneath it, as people and records name them: what a filter by department asks for.
     *
     * @param department as {@link Person#getDepartment()} says it; one that is no longer in the tree stands for itself
     */
    public List<String> beneath(String department) {
        List<String> within = store.createQuery(
                        "select p.path from Department p where p.path = :path or p.path like :beneath escape '!'", String.class)
                .setParameter("path", department)
                .setParameter("beneath", anythingBeneath(department))
                .getResultList();
        return within.contains(department) ? within : List.of(department);
    }

    /** Active people by department, those in none by the empty text; the system left out. */
    public Map<String, Long> heads() {
        Map<String, Long> heads = new HashMap<>();
        store.createQuery(
                        "select p.department, count(p) from Person p where p.active = true and p.id <> 1 group by p.department",
                        Object[].class)
                .getResultList()
                .forEach(line -> heads.put((String) line[0], (Long) line[1]));
        return heads;
    }

    /** Who belongs to the very department, also if deactivated. */
    public List<Person> people(DepartmentPath path, int most) {
        return store.createQuery(
                        "select p from Person p where p.department = :path and p.id <> 1 order by p.active desc, p.sortName, p.id",
                        Person.class)
                .setParameter("path", path.toString())
                .setMaxResults(most)
                .getResultList();
    }

    /** To the end of the transaction nobody else changes the tree. */
    public void hold(People people) {
        people.hold(people.system());
    }

    /** With all above it that is not there yet. What is there keeps the way its letters are written. */
    public Department found(DepartmentPath path) {
        return find(path).orElseGet(() -> {
            DepartmentPath above = path.above();
            Department department = new Department(above == null ? path : found(above).path().beneath(path.name()));
            store.persist(department);
            return department;
        });
    }

    void remove(Department department) {
        store.remove(department);
    }

    /** Whatever leads through the one path leads through the other from now on: departments, and the people in them. */
    void lead(DepartmentPath from, DepartmentPath to) {
        store.flush();
        store.createQuery("update Department p set p.path = concat(:to, substring(p.path, :rest)), p.version = p.version + 1"
                        + " where p.path = :path or p.path like :beneath escape '!'")
                .setParameter("to", to.toString())
                .setParameter("rest", from.toString().length() + 1)
                .setParameter("path", from.toString())
                .setParameter("beneath", anythingBeneath(from.toString()))
                .executeUpdate();
        store.createQuery("update Person p set p.department = concat(:to, substring(p.department, :rest)),"
                        + " p.version = p.version + 1 where " + WITHIN)
                .setParameter("to", to.toString())
                .setParameter("rest", from.toString().length() + 1)
                .setParameter("path", from.toString())
                .setParameter("beneath", anythingBeneath(from.toString()))
                .executeUpdate();
        store.clear();
    }

    private static String anythingBeneath(String path) {
        return path.replaceAll("([!%_])", "!$1") + "/%";
    }
}
