package kexin.course;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
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
    private DraftReadings readings;

    @Inject
    private Clock clock;

    @Inject
    private Event<Deed> deeds;

    /**
     * The same where somebody chose the file, who may have forgotten that they are at work on a draft.
     *
     * @param replacing whether a draft that is there may go for it
     * @throws Refused where one is there and may not
     */
    public Draft handIn(Person trainer, CourseArchive archive, boolean replacing) {
        trainer.must(Role.TRAINER);
        boolean drafted = courses.drafts(trainer).stream().anyMatch(draft -> draft.slug().equals(archive.course()));
        if (drafted && !replacing) {
            throw new Refused("refused.archive.drafted", archive.course());
        }
        return handIn(trainer, archive);
    }

    /** Keeps the archive as this trainer's draft of its course, problems and all, in place of an earlier one. */
    public Draft handIn(Person trainer, CourseArchive archive) {
        trainer.must(Role.TRAINER);
        Person author = courses.inWhoseName(trainer, archive.course());
        courses.find(archive.course()).ifPresent(course -> course.mustBeOpenTo(author));
        Optional<Draft> earlier = courses.findDraft(author, archive.course()).map(courses::hold);
        earlier.ifPresent(draft -> draft.replace(archive, people.managed(trainer), clock.instant()));
        tell(trainer, "draft.handedIn", archive.course(), "/studio/");
        return earlier.orElseGet(() -> begin(author, archive));
    }

    /**
     * Makes the draft the course's next edition and removes it.
     *
     * @param note what it brings, and for whom; only the first edition does without
     * @throws Refused a draft with problems, one that says nothing new, or a later edition without a note
     */
    public Edition publish(Person trainer, String slug, WhatIsNew note) {
        trainer.must(Role.TRAINER);
        if (note.isEmpty() && !trainer.isSystem() && courses.latest(slug).isPresent()) {
            throw new Refused("refused.edition.note");
        }
        Draft draft = courses.hold(courses.draft(trainer, slug));
        CourseArchive archive = draft.archive();
        CourseReading reading = CourseReader.read(archive);
        if (!reading.isPublishable()) {
            throw new Refused("refused.draft.problems", reading.problems().size());
        }
        Edition edition = append(trainer, draft.author(), archive, note);
        courses.remove(draft);
        tell(trainer, "course.published", slug, "/courses/", Integer.toString(edition.number()));
        return edition;
    }

    /**
     * Makes a draft of an edition's files; the edition stays as it is.
     *
     * @param replacing whether a draft that is there may go for it
     * @throws Refused where one is there and may not
     */
    public Draft restore(Person trainer, String slug, long number, boolean replacing) {
        Edition edition = courses.edition(trainer, slug, number);
        boolean drafted = courses.drafts(trainer).stream().anyMatch(draft -> draft.slug().equals(slug));
        if (drafted && !replacing) {
            throw new Refused("refused.draft.exists");
        }
        return handIn(trainer, CourseArchive.ofZip(new ByteArrayInputStream(edition.archive())));
    }

    /** @throws Refused where it is shared, and another's to discard */
    public void discard(Person trainer, String slug) {
        trainer.must(Role.TRAINER);
        Draft draft = courses.hold(courses.draft(trainer, slug));
        if (!draft.author().isSame(trainer)) {
            throw new Refused("refused.draft.discard", draft.author().getName());
        }
        courses.remove(draft);
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
        Edition edition = publish(system, archive.course(), WhatIsNew.NOTHING);
        edition.course().rememberBuiltIn(archive.sha256());
        return Optional.of(edition);
    }

    /** What reading a draft brings: its course as far as it could be read, and its problems. */
    public CourseReading read(Person trainer, String slug) {
        return drafted(trainer, slug).reading();
    }

    /** What a draft calls itself; its address where it does not say so. */
    public Texts title(Person trainer, String slug) {
        return drafted(trainer, slug).reading().course().title();
    }

    /** A draft's files, for showing a problem beside its source and the pictures in the preview. */
    public CourseArchive files(Person trainer, String slug) {
        return drafted(trainer, slug).files();
    }

    private DraftReadings.Read drafted(Person trainer, String slug) {
        trainer.must(Role.TRAINER);
        return readings.of(courses.draft(trainer, slug));
    }

    private void tell(Person trainer, String verb, String slug, String place, String... details) {
        deeds.fire(Deed.of(trainer.id(), verb, slug, place + slug, details));
    }

    private Draft begin(Person trainer, CourseArchive archive) {
        Draft draft = new Draft(archive, people.managed(trainer), clock.instant());
        courses.add(draft);
        return draft;
    }

    /** @param author in whose name it is published */
    private Edition append(Person publisher, Person author, CourseArchive archive, WhatIsNew note) {
        Course course = courses.find(archive.course()).map(courses::lock).orElseGet(() -> open(author, archive.course()));
        course.mustBeOpenTo(author);
        Optional<Edition> latest = courses.latest(archive.course());
        if (latest.isPresent() && latest.get().sha256().equals(archive.sha256())) {
            throw new Refused("refused.draft.unchanged", latest.get().number());
        }
        int number = latest.map(Edition::number).orElse(0) + 1;
        Edition edition = course.publish(
                number, people.managed(publisher), people.managed(author), archive, note, clock.instant());
        courses.add(edition);
        return edition;
    }

    private Course open(Person owner, String slug) {
        Course course = new Course(slug, people.managed(owner));
        courses.add(course);
        return course;
    }
}
