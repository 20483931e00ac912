package kexin.course;

import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kexin.Refused;
import kexin.UseCase;
import kexin.course.notation.Flaws;
import kexin.course.rendering.Media;
import kexin.people.People;
import kexin.people.Person;
import kexin.people.Role;

/** Pictures brought into a draft while its pages are written. */
@UseCase
public class Illustrating {

    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 60;
    private static final String DRAWING = "svg";

    @Inject
    private People people;

    @Inject
    private Courses courses;

    @Inject
    private Clock clock;

    /**
     * Adds a picture to those that a course's pages may show. It keeps its name where no other picture has it; the same
     * picture under the same name is not added twice. What is wrong with a drawing stands among the draft's problems.
     *
     * @param name of the file, as it was called where it comes from
     * @return as pages name it: {@code media/counter.png}
     * @throws Refused where it is no picture that a course takes, or too large, or the course has no room for it
     */
    public String add(Person trainer, String slug, String name, byte[] picture) {
        trainer.must(Role.TRAINER);
        Draft draft = courses.hold(courses.draft(trainer, slug));
        String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String ending = plain.substring(plain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        checkKind(plain, ending, picture);
        String stem = stem(plain);
        for (int number = 1; ; number++) {
            String media = "media/" + stem + (number == 1 ? "" : "-" + number) + "." + ending;
            String path = "courseware/" + slug + "/" + media;
            Optional<DraftFile> there = courses.file(draft, path);
            if (there.isEmpty()) {
                write(draft, path, picture, people.managed(trainer));
                return media;
            }
            if (Arrays.equals(there.get().content(), picture)) {
                return media;
            }
        }
    }

    private static void checkKind(String name, String ending, byte[] picture) {
        if (ending.equals(DRAWING)) {
            return;
        }
        Flaws flaws = new Flaws();
        new Media().add(name, picture, flaws);
        if (!flaws.all().isEmpty() || !Picture.isServed(ending)) {
            throw new Refused("refused.picture.kind", name);
        }
    }

    /** Letters and digits of any script; whatever else a name has becomes a hyphen. */
    private static String stem(String name) {
        String composed = Normalizer.normalize(name.substring(0, Math.max(0, name.lastIndexOf('.'))), Normalizer.Form.NFC);
        String stem = OTHER_SIGNS.matcher(composed).replaceAll("-").replaceAll("^-|-$", "");
        int end = stem.offsetByCodePoints(0, Math.min(LONGEST, stem.codePointCount(0, stem.length())));
        return stem.isEmpty() ? "picture" : stem.substring(0, end);
    }

    private void write(Draft draft, String path, byte[] picture, Person by) {
        Instant now = clock.instant();
        draft.write(path, picture, by, now);
        draft.archive();
    }
}
