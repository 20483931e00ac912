package kexin.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import kexin.people.AtTheDoor;
import kexin.people.Person;
import kexin.people.Role;

/** The store of both trails: of deeds, which grows for ever, and of sign-ins, which forgets. Read by administrators only. */
@ApplicationScoped
public class AuditTrail {

    private static final int CHUNK = 1000;

    /** A deed done to a person is found by all that they are called today, and by every name that the trail has of them. */
    private static final String DONE_TO = "(lower(t.subject) like :subject escape '!' or t.kind = 'person' and"
            + " (t.address in (select concat('/people/', cast(p.id as varchar)) from Person p where"
            + " lower(p.name) like :subject escape '!' or p.account like :subject escape '!'"
            + " or lower(p.staffNumber) like :subject escape '!')"
            + " or t.address in (select d.address from DeedRecord d where d.kind = 'person'"
            + " and lower(d.subject) like :subject escape '!')))";

    private static final String CAME_FROM = "lower(t.address) like :subject escape '!'";

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    void add(DeedRecord line) {
        store.persist(line);
    }

    void add(DoorRecord line) {
        store.persist(line);
    }

    /** However long the trail is, this reads as many lines as it gives. */
    public List<DeedRecord> deeds(Person administrator, TrailFilter filter, Stretch stretch) {
        administrator.must(Role.ADMINISTRATOR);
        return deeds(filter).on(stretch, store);
    }

    public List<DoorRecord> doors(Person administrator, TrailFilter filter, Stretch stretch) {
        administrator.must(Role.ADMINISTRATOR);
        return doors(filter).on(stretch, store);
    }

    /** Every line of the filter, newest first, a thousand in memory at a time: without a transaction, which would keep them all. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void eachDeed(Person administrator, TrailFilter filter, Consumer<DeedRecord> consumer) {
        administrator.must(Role.ADMINISTRATOR);
        each(stretch -> deeds(filter).on(stretch, store), Place::of, consumer);
    }

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void eachDoor(Person administrator, TrailFilter filter, Consumer<DoorRecord> consumer) {
        administrator.must(Role.ADMINISTRATOR);
        each(stretch -> doors(filter).on(stretch, store), Place::of, consumer);
    }

    /** Who came and went before that time is forgotten; what was done never is. */
    int forgetDoorsBefore(Instant time) {
        return store.createQuery("delete from DoorRecord t where t.at < :time")
                .setParameter("time", time)
                .executeUpdate();
    }

    private <T> void each(Function<Stretch, List<T>> read, Function<T, Place> place, Consumer<T> consumer) {
        Stretch stretch = Stretch.newest(CHUNK);
        List<T> chunk;
        do {
            chunk = read.apply(stretch);
            chunk.forEach(consumer);
            stretch = chunk.isEmpty() ? null : Stretch.olderThan(place.apply(chunk.get(chunk.size() - 1)), CHUNK);
        } while (chunk.size() == CHUNK);
    }

    private static Lines<DeedRecord> deeds(TrailFilter filter) {
        String topic = filter.kind() == null || filter.kind().isBlank() ? null : filter.kind();
        return Lines.of(DeedRecord.class, filter, "actor", DONE_TO, topic);
    }

    /** What is no outcome asks for nothing. */
    private static Lines<DoorRecord> doors(TrailFilter filter) {
        AtTheDoor.Outcome outcome = Stream.of(AtTheDoor.Outcome.values())
                .filter(known -> known.name().equals(filter.kind()))
                .findFirst()
                .orElse(null);
        return Lines.of(DoorRecord.class, filter, "person", CAME_FROM, outcome);
    }
}
