package kexin.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What drafts say as they are now: each is read and rendered once a change, the few that are being worked on are kept. */
@ApplicationScoped
public class DraftReadings {

    private static final int MOST = 20;

    private final Map<Long, Read> read = Collections.synchronizedMap(new LinkedHashMap<>(32, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Read> eldest) {
            return size() > MOST;
        }
    });

    /**
     * A draft with what came of reading it.
     *
     * @param version of the draft
     */
    public record Read(int version, CourseArchive files, CourseReading reading) {}

    /** Of a draft that is managed by the transaction at hand. */
    Read of(Draft draft) {
        Read known = read.get(draft.id());
        if (known != null && known.version() == draft.version()) {
            return known;
        }
        CourseArchive files = draft.archive();
        Read fresh = new Read(draft.version(), files, CourseReader.read(files));
        read.put(draft.id(), fresh);
        return fresh;
    }

    void forget(Draft draft) {
        read.remove(draft.id());
    }
}
