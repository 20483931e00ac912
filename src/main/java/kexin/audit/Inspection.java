package kexin.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kexin.people.Person;
import kexin.people.Role;

/** Walks the whole chain of seals, a thousand at a time and without holding up anybody. */
@ApplicationScoped
public class Inspection {

    private static final int CHUNK = 1000;

    @Inject
    private Sealing sealing;

    @Inject
    private Seals seals;

    /**
     * @param lines sealed and as they were
     * @param sha256 the seal of the last of them
     * @param broken number of the first line that was changed, or that stands where another was taken away; null where
     *     none is
     */
    public record Finding(long lines, String sha256, Long broken) {}

    public Finding inspect(Person administrator) {
        administrator.must(Role.ADMINISTRATOR);
        boolean more = true;
        while (more) {
            more = sealing.sealAny();
        }
        DeedSeal sound = seals.beginning();
        List<DeedSeal> chunk;
        do {
            chunk = seals.after(sound.number(), CHUNK);
            for (DeedSeal seal : chunk) {
                if (!seal.follows(sound)) {
                    return new Finding(sound.lines(), sound.sha256(), sound.lines() + 1);
                }
                sound = seal;
            }
        } while (!chunk.isEmpty());
        return new Finding(sound.lines(), sound.sha256(), null);
    }
}
