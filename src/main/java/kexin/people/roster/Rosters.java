package kexin.people.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kexin.people.Person;
import kexin.people.Role;

/** The store of rosters, and of people by the hundred. */
@ApplicationScoped
public class Rosters {

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    Optional<Roster> of(Person officer) {
        return Optional.ofNullable(store.find(Roster.class, officer.id()));
    }

    void keep(Roster roster) {
        store.persist(roster);
    }

    void remove(Roster roster) {
        store.remove(roster);
    }

    /** All but the system, as they stand. */
    List<Standing> everybody() {
        Map<Long, Set<Role>> roles = roles();
        return store.createQuery(
                        "select p.id, p.account, p.staffNumber, p.name, p.department, p.email, p.language, p.active, p.demo"
                                + " from Person p where p.id <> 1",
                        Object[].class)
                .getResultStream()
                .map(row -> standing(row, roles.getOrDefault((Long) row[0], Set.of())))
                .toList();
    }

    private Map<Long, Set<Role>> roles() {
        Map<Long, Set<Role>> roles = new HashMap<>();
        store.createQuery("select p.id, r from Person p join p.roles r", Object[].class)
                .getResultStream()
                .forEach(row -> roles.computeIfAbsent((Long) row[0], fresh -> EnumSet.noneOf(Role.class)).add((Role) row[1]));
        return roles;
    }

    private static Standing standing(Object[] row, Set<Role> roles) {
        return new Standing(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                roles,
                (Boolean) row[7],
                (Boolean) row[8]);
    }

    List<Person> people(Collection<Long> ids) {
        return store.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    void add(Person person) {
        store.persist(person);
    }

    /** Writes what was done so far and lets go of it, so that the next hundreds find room. */
    void settle() {
        store.flush();
        store.clear();
    }
}
