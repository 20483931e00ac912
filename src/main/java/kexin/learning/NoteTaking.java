package kexin.learning;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import kexin.Refused;
import kexin.UseCase;
import kexin.course.Editions;
import kexin.people.Person;

/** What learners keep for themselves at a page. Nobody else may, whatever their role. */
@UseCase
public class NoteTaking {

    @Inject
    private Notes notes;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Editions editions;

    @Inject
    private Clock clock;

    /**
     * Keeps these words, unless others have been written since those they are based on.
     *
     * @param base revision of the note that was changed into this one
     * @return the note as it stands now: with these words where they were kept, else with the others
     * @throws Refused words that are too long
     */
    public Note write(Person owner, long enrolmentId, String page, String words, int base) {
        Enrolment enrolment = enrolment(owner, enrolmentId, page);
        notes.write(enrolment, page, tidy(words), base, clock.instant());
        return notes.at(enrolment, page);
    }

    /** @return the note as it stands now */
    public Note bookmark(Person owner, long enrolmentId, String page, boolean bookmarked) {
        Enrolment enrolment = enrolment(owner, enrolmentId, page);
        notes.bookmark(enrolment, page, bookmarked, clock.instant());
        return notes.at(enrolment, page);
    }

    /** Without what no database keeps: NUL and half a surrogate pair, of which a question mark remains. */
    public static String tidy(String words) {
        if (words.length() > Note.LONGEST) {
            throw new Refused("refused.note.long", Note.LONGEST);
        }
        return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replace("\u0000", "")
                .replace("\r\n", "\n")
                .stripTrailing();
    }

    private Enrolment enrolment(Person owner, long id, String page) {
        Enrolment enrolment = enrolments.byId(owner, id);
        if (editions.text(enrolment.edition()).pages().noneMatch(known -> known.id().equals(page))) {
            throw Refused.unknown();
        }
        return enrolment;
    }
}
