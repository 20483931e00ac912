package kexin.completion.export;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kexin.Deed;
import kexin.UseCase;
import kexin.completion.Asked;
import kexin.people.People;
import kexin.people.Person;
import kexin.people.Role;

/** What becomes of an export; its file is made by {@link ExportRuns}. */
@UseCase
public class Exporting {

    @Inject
    private Exports exports;

    @Inject
    private People people;

    @Inject
    private Writing writing;

    @Inject
    private ExportFiles files;

    @Inject
    private Event<Deed> deeds;

    @Inject
    private Clock clock;

    /** An export to be written, and how: nothing of it needs the database's entities any more. */
    public record Task(long id, Writing.Plan plan) {}

    public Export ask(Person officer, Format format, Asked asked, String language) {
        officer.must(Role.HR);
        asked.mustBeReadable();
        Export export = new Export(people.managed(officer), format, asked, language, clock.instant());
        exports.add(export);
        return export;
    }

    public void cancel(Person officer, long id) {
        exports.byId(officer, id).cancel(clock.instant());
    }

    /** Nothing where it has been cancelled meanwhile. */
    public Optional<Task> task(long id) {
        return exports.find(id).filter(Export::isUnfinished).map(export -> new Task(id, writing.plan(
                people.byId(export.owner().id()), export.format(), export.asked(), export.language())));
    }

    /** @return whether it counts: what was cancelled at the last moment does not */
    public boolean finish(long id, Written written) {
        Optional<Export> export = exports.find(id).filter(Export::isUnfinished);
        export.ifPresent(ready -> {
            ready.finish(written, clock.instant());
            String file = "records-" + id + "." + ready.format().ending();
            deeds.fire(Taken.deed(ready.owner().id(), file, ready.asked(), written.lines(), written.sha256()));
        });
        return export.isPresent();
    }

    public void fail(long id) {
        exports.find(id).ifPresent(export -> export.fail(clock.instant()));
    }

    /** The files that have been kept long enough go, and what is known of them; also of those that were lost. */
    public void clearAway() {
        for (Export export : exports.askedBefore(clock.instant().minus(Export.KEPT))) {
            files.remove(export.id(), export.format());
            exports.remove(export);
        }
        exports.ready().stream().filter(export -> !files.has(export)).forEach(exports::remove);
    }

    public List<Long> unfinished() {
        return exports.unfinished();
    }
}
