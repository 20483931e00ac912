package kexin.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kexin.Refused;
import kexin.people.Person;
import kexin.people.Role;

/** The store of saved filters. */
@ApplicationScoped
public class SavedFilters {

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    void add(SavedFilter filter) {
        store.persist(filter);
    }

    void remove(SavedFilter filter) {
        store.remove(filter);
    }

    /** One's own, by name. */
    public List<SavedFilter> of(Person officer) {
        officer.must(Role.HR);
        return store.createQuery("select f from SavedFilter f where f.owner = :owner order by f.name", SavedFilter.class)
                .setParameter("owner", officer)
                .getResultList();
    }

    /** @throws Refused as unknown, where there is none or it is somebody else's */
    public SavedFilter byId(Person officer, long id) {
        officer.must(Role.HR);
        return Optional.ofNullable(store.find(SavedFilter.class, id))
                .filter(filter -> filter.belongsTo(officer))
                .orElseThrow(Refused::unknown);
    }
}
