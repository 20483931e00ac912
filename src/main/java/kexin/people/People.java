package kexin.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kexin.Refused;

/** The store of persons. */
@ApplicationScoped
public class People {

    private static final long SYSTEM = 1;

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    public Optional<Person> find(long id) {
        return Optional.ofNullable(store.find(Person.class, id));
    }

    /** @throws Refused as unknown */
    public Person byId(long id) {
        return find(id).filter(person -> !person.isSystem()).orElseThrow(Refused::unknown);
    }

    public Optional<Person> findByAccount(String account) {
        return store
                .createQuery("select p from Person p where p.account = :account", Person.class)
                .setParameter("account", Person.fold(account))
                .getResultStream()
                .findFirst();
    }

    /** The same person, managed by the transaction at hand: for whatever will refer to them. */
    public Person managed(Person person) {
        return store.find(Person.class, person.id());
    }

    /** The same, and to the end of the transaction nobody else does anything that holds this person. */
    public Person hold(Person person) {
        return store.find(Person.class, person.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The named principal under which built-in content is loaded. */
    public Person system() {
        return store.find(Person.class, SYSTEM);
    }

    /** A page of the people of a filter; the system left out. */
    public List<Person> search(PeopleFilter filter, int first, int most) {
        return asked("select p from Person p", filter, " order by p.sortName, p.id", Person.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(PeopleFilter filter) {
        return asked("select count(p) from Person p", filter, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> asked(String select, PeopleFilter filter, String order, Class<T> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder(" where p.id <> 1 and ").append(MATCHES);
        values.put("text", pattern(filter.text()));
        if (!filter.department().isEmpty()) {
            where.append(" and (p.department = :department or p.department like :beneath escape '!')");
            values.put("department", filter.department());
            values.put("beneath", filter.department().replaceAll("([!%_])", "!$1") + "/%");
        }
        if (filter.role() != null) {
            where.append(" and :role member of p.roles");
            values.put("role", filter.role());
        }
        if (filter.active() != null) {
            // Where a query has an escape, EclipseLink writes a boolean as 1, which H2 compares with none.
            where.append(filter.active() ? " and sql('? is true', p.active)" : " and sql('? is false', p.active)");
        }
        TypedQuery<T> query = store.createQuery(select + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    public boolean isAccountTaken(String account) {
        return findByAccount(account).isPresent();
    }

    public Optional<Person> findByStaffNumber(String staffNumber) {
        return store
                .createQuery("select p from Person p where p.staffNumber = :number", Person.class)
                .setParameter("number", staffNumber)
                .getResultStream()
                .findFirst();
    }

    /** Whoever has the same staff number but for zeros in front, which spreadsheets take. */
    public List<Person> findByBareNumber(String staffNumber) {
        String bare = staffNumber.replaceFirst("^0+(?=.)", "");
        List<String> alike = IntStream.rangeClosed(0, PersonDetails.LONGEST_NUMBER - bare.length())
                .mapToObj(zeros -> "0".repeat(zeros) + bare)
                .toList();
        return store
                .createQuery("select p from Person p where p.staffNumber in :alike order by p.id", Person.class)
                .setParameter("alike", alike)
                .getResultList();
    }

    /** Administrators who can sign in, apart from the demo ones. */
    public long countAdministrators() {
        return store
                .createQuery(
                        "select count(p) from Person p where p.active = true and p.demo = false"
                                + " and :role member of p.roles",
                        Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .getSingleResult();
    }

    /** The same, the first of them first. */
    List<Person> administrators() {
        return store
                .createQuery(
                        "select p from Person p where p.active = true and p.demo = false"
                                + " and :role member of p.roles order by p.id",
                        Person.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .getResultList();
    }

    /**
     * Who has no password yet, in the order of departments and names; administrators and demonstration people left out.
     *
     * @param departments null for all
     * @param unused also who has one and never used it
     */
    List<Person> waiting(List<String> departments, boolean unused, int most) {
        return waiting("select p from Person p", " order by p.department, p.sortName, p.id", Person.class, departments, unused)
                .setMaxResults(most)
                .getResultList();
    }

    long countWaiting(List<String> departments, boolean unused) {
        return waiting("select count(p) from Person p", "", Long.class, departments, unused).getSingleResult();
    }

    private <T> TypedQuery<T> waiting(String select, String order, Class<T> type, List<String> departments, boolean unused) {
        TypedQuery<T> query = store.createQuery(
                        select + WAITING + (unused ? " and (p.passwordHash is null or p.oneTime = true)" : " and p.passwordHash is null")
                                + (departments == null ? "" : " and p.department in :departments") + order,
                        type)
                .setParameter("administrator", Role.ADMINISTRATOR);
        return departments == null ? query : query.setParameter("departments", departments);
    }

    public void add(Person person) {
        store.persist(person);
    }

    private static final String WAITING =
            " where p.active = true and p.demo = false and p.id <> 1 and :administrator not member of p.roles";

    private static final String MATCHES = "(lower(p.name) like :text escape '!' or p.account like :text escape '!'"
            + " or lower(p.staffNumber) like :text escape '!' or lower(p.department) like :text escape '!')";

    private static String pattern(String text) {
        return "%" + text.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
