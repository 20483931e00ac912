package kexin.course;

import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import kexin.Refused;
import kexin.UseCase;
import kexin.course.editing.CourseTexts;
import kexin.course.editing.Mark;
import kexin.course.editing.NewCourse;
import kexin.course.editing.Spot;
import kexin.people.People;
import kexin.people.Person;
import kexin.people.Role;

/**
 * Work on a draft: begun from nothing or from the latest edition, written as one types, rearranged. Two people may do it at
 * once: a write says what it is based on, and where that has changed it is refused with what stands there now.
 */
@UseCase
public class Editing {

    /** Of text in one draft, as an archive may hold it. */
    private static final long MOST_TEXT = 16L << 20;

    private static final int LONGEST = 1 << 20;

    @Inject
    private People people;

    @Inject
    private Courses courses;

    @Inject
    private Editions editions;

    @Inject
    private DraftReadings readings;

    @Inject
    private Clock clock;

    /** What was written: the mark of what stands there now, and when. */
    public record Kept(String mark, int revision, Instant at) {}

    /** @throws Refused where the address is taken */
    public Draft begin(Person trainer, NewCourse course) {
        trainer.must(Role.TRAINER);
        Person author = courses.inWhoseName(trainer, course.slug());
        if (courses.find(course.slug()).isPresent() || courses.findDraft(author, course.slug()).isPresent()) {
            throw new Refused("refused.course.taken", course.slug());
        }
        return add(CourseArchive.of(course.files()), trainer, author);
    }

    /** A draft of what new learners get now; the one there is, if there is one. */
    public Draft reopen(Person trainer, String slug) {
        trainer.must(Role.TRAINER);
        Course course = courses.find(slug).orElseThrow(Refused::unknown);
        Person author = courses.inWhoseName(trainer, slug);
        course.mustBeOpenTo(author);
        return courses.findDraft(author, slug).orElseGet(() -> add(latest(slug), trainer, author));
    }

    /** A draft's files and what reading them brought. */
    public DraftReadings.Read read(Person trainer, String slug) {
        trainer.must(Role.TRAINER);
        return readings.of(courses.draft(trainer, slug));
    }

    /** The texts of a draft, for looking at them. */
    public CourseTexts texts(Person trainer, String slug) {
        DraftReadings.Read read = read(trainer, slug);
        SortedMap<String, String> texts = new TreeMap<>();
        for (String path : read.files().paths()) {
            if (isText(path)) {
                texts.put(path, new String(read.files().file(path).orElseThrow(), StandardCharsets.UTF_8));
            }
        }
        return new CourseTexts(slug, read.reading().course().languages(), texts);
    }

    /**
     * Writes other words at a place of a file.
     *
     * @param mark of the words that they are to replace
     * @throws Contested where others stand there
     */
    public Kept keep(Person trainer, String slug, Spot spot, String mark, String words) {
        trainer.must(Role.TRAINER);
        Draft draft = courses.hold(courses.draft(trainer, slug));
        DraftFile file = courses.file(draft, spot.path()).orElseThrow(() -> new Refused("refused.edit.gone", spot.path()));
        String text = text(file);
        String there = spot.read(text);
        if (!there.equals(words)) {
            if (!Mark.of(there).equals(mark)) {
                throw new Contested(there, Mark.of(there), file.changedBy().getName(), file.changedAt());
            }
            file.write(utf8(spot.write(text, words)), people.managed(trainer), clock.instant());
            draft.touch(clock.instant());
            checkSize(draft);
        }
        return new Kept(Mark.of(spot.read(text(file))), file.revision(), file.changedAt());
    }

    /** Changes the texts of a draft, as many of them as the deed is about; whole or not at all. */
    public <T> T rearrange(Person trainer, String slug, Function<CourseTexts, T> deed) {
        trainer.must(Role.TRAINER);
        List<String> languages = read(trainer, slug).reading().course().languages();
        Draft draft = courses.hold(courses.draft(trainer, slug));
        SortedMap<String, String> before = new TreeMap<>();
        courses.files(draft).stream().filter(file -> isText(file.path())).forEach(file -> before.put(file.path(), text(file)));
        CourseTexts texts = new CourseTexts(slug, languages, before);
        T done = deed.apply(texts);
        write(draft, before, texts.all(), people.managed(trainer));
        return done;
    }

    private void write(Draft draft, Map<String, String> before, Map<String, String> after, Person by) {
        Instant now = clock.instant();
        before.keySet().stream().filter(path -> !after.containsKey(path)).forEach(path -> draft.remove(path, now));
        after.forEach((path, text) -> {
            if (!text.equals(before.get(path))) {
                draft.write(path, utf8(text), by, now);
            }
        });
        draft.archive();
    }

    private Draft add(CourseArchive archive, Person trainer, Person author) {
        Draft draft = new Draft(archive, people.managed(author), clock.instant());
        courses.add(draft);
        return draft;
    }

    private CourseArchive latest(String slug) {
        return editions.archive(courses.latest(slug).orElseThrow(Refused::unknown).id());
    }

    private void checkSize(Draft draft) {
        if (courses.textSize(draft) > MOST_TEXT) {
            throw new Refused("refused.archive.text", MOST_TEXT >> 20);
        }
    }

    private static boolean isText(String path) {
        return path.endsWith(".md") || path.endsWith(".yaml") || path.endsWith(".svg");
    }

    /** What is no UTF-8 could not be written back as it was. */
    private static String text(DraftFile file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.content())).toString();
        } catch (CharacterCodingException other) {
            throw new Refused("refused.edit.encoding", file.path());
        }
    }

    private static byte[] utf8(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST) {
            throw new Refused("refused.edit.long", LONGEST >> 20);
        }
        return bytes;
    }
}
