package kexin.course;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import kexin.Deed;
import kexin.Refused;
import kexin.UseCase;
import kexin.people.People;
import kexin.people.Person;
import kexin.people.Role;

/** From a handed-in archive to an edition: what a trainer does, and what loads the built-in courses. */
@UseCase
public class Publishing {

    @Inject
    private People people;

    @Inject
    private Courses courses;

    @Inject
    private Clock clock;

    @Inject
    private Event<Deed> deeds;

    /** Keeps the archive as this trainer's draft of its course, problems and all, in place of an earlier one. */
    public Draft handIn(Person trainer, CourseArchive archive) {
        trainer.must(Role.TRAINER);
        courses.find(archive.course()).ifPresent(course -> course.mustBeOpenTo(trainer));
        Optional<Draft> earlier = courses.findDraft(trainer, archive.course());
        earlier.ifPresent(draft -> draft.replace(archive, clock.instant()));
        tell(trainer, "draft.handedIn", archive.course(), "/studio/");
        return earlier.orElseGet(() -> begin(trainer, archive));
    }

    /**
     * Makes the draft the course's next edition and removes it.
     *
     * @throws Refused a draft with problems, or one that says nothing new
     */
    public Edition publish(Person trainer, String slug) {
        trainer.must(Role.TRAINER);
        Draft draft = courses.draft(trainer, slug);
        CourseArchive archive = draft.archive();
        CourseReading reading = CourseReader.read(archive);
        if (!reading.isPublishable()) {
            throw new Refused("refused.draft.problems", reading.problems().size());
        }
        Edition edition = append(trainer, archive);
        courses.remove(draft);
        tell(trainer, "course.published", slug, "/courses/", Integer.toString(edition.number()));
        return edition;
    }

    public void discard(Person trainer, String slug) {
        trainer.must(Role.TRAINER);
        courses.remove(courses.draft(trainer, slug));
        tell(trainer, "draft.discarded", slug, "/studio/");
    }

    /**
     * Hands in and publishes content that came with the application, unless it was loaded before or a trainer has made
     * the course their own.
     *
     * @return the new edition, if there is one
     */
    public Optional<Edition> load(Person system, CourseArchive archive) {
        Optional<Course> course = courses.find(archive.course());
        if (course.isPresent() && !course.get().awaits(archive.sha256())) {
            return Optional.empty();
        }
        handIn(system, archive);
        Edition edition = publish(system, archive.course());
        edition.course().rememberBuiltIn(archive.sha256());
        return Optional.of(edition);
    }

    /** What reading a draft brings: its course as far as it could be read, and its problems. */
    public CourseReading read(Person trainer, String slug) {
        return CourseReader.read(files(trainer, slug));
    }

    /** What a draft calls itself; nothing where it does not say so. */
    public Texts title(Person trainer, String slug) {
        return CourseReader.title(files(trainer, slug));
    }

    /** A draft's files, for showing a problem beside its source and the pictures in the preview. */
    public CourseArchive files(Person trainer, String slug) {
        trainer.must(Role.TRAINER);
        return courses.draft(trainer, slug).archive();
    }

    private void tell(Person trainer, String verb, String slug, String place, String... details) {
        deeds.fire(Deed.of(trainer.id(), verb, slug, place + slug, details));
    }

    private Draft begin(Person trainer, CourseArchive archive) {
        Draft draft = new Draft(archive, people.managed(trainer), clock.instant());
        courses.add(draft);
        return draft;
    }

    private Edition append(Person publisher, CourseArchive archive) {
        Course course = courses.find(archive.course()).orElseGet(() -> open(publisher, archive.course()));
        course.mustBeOpenTo(publisher);
        Optional<Edition> latest = courses.latest(archive.course());
        if (latest.isPresent() && latest.get().sha256().equals(archive.sha256())) {
            throw new Refused("refused.draft.unchanged", latest.get().number());
        }
        int number = latest.map(Edition::number).orElse(0) + 1;
        Edition edition = course.publish(number, people.managed(publisher), archive, clock.instant());
        courses.add(edition);
        return edition;
    }

    private Course open(Person owner, String slug) {
        Course course = new Course(slug, people.managed(owner));
        courses.add(course);
        return course;
    }
}
