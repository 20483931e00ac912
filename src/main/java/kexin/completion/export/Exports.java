package kexin.completion.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kexin.Refused;
import kexin.people.Person;
import kexin.people.Role;

/** The store of exports. */
@ApplicationScoped
public class Exports {

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    void add(Export export) {
        store.persist(export);
    }

    /** One's own, the newest first. */
    public List<Export> of(Person officer) {
        officer.must(Role.HR);
        return store.createQuery("select x from Export x where x.owner = :owner order by x.id desc", Export.class)
                .setParameter("owner", officer)
                .getResultList();
    }

    /** @throws Refused as unknown, where there is none or it is somebody else's */
    public Export byId(Person officer, long id) {
        officer.must(Role.HR);
        return find(id).filter(export -> export.owner().isSame(officer)).orElseThrow(Refused::unknown);
    }

    Optional<Export> find(long id) {
        return Optional.ofNullable(store.find(Export.class, id));
    }

    /** In the order they were asked for. */
    List<Long> unfinished() {
        return store.createQuery("select x.id from Export x where x.state = :state order by x.id", Long.class)
                .setParameter("state", Export.State.UNFINISHED)
                .getResultList();
    }

    List<Export> ready() {
        return store.createQuery("select x from Export x where x.state = :state", Export.class)
                .setParameter("state", Export.State.READY)
                .getResultList();
    }

    List<Export> askedBefore(Instant time) {
        return store.createQuery("select x from Export x where x.askedAt < :time", Export.class)
                .setParameter("time", time)
                .getResultList();
    }

    void remove(Export export) {
        store.remove(export);
    }
}
