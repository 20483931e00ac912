package kexin.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kexin.course.notation.CourseFile;
import kexin.course.notation.CourseFileReader;
import kexin.course.notation.Flaws;
import kexin.course.notation.Language;
import kexin.course.notation.Named;
import kexin.course.notation.Place;
import kexin.course.notation.Source;
import kexin.course.notation.Wording;

/**
 * Reads an archive into a course. Strict: whatever the format does not know, or what would fail a learner later, is a
 * problem with its place. Collecting: all problems at once, and as much of the course as can be shown beside them.
 */
public final class CourseReader {

    /** What one page can list, and one mind hold. */
    private static final int MOST_PAGES = 1_000;

    private final Findings findings = new Findings();
    private final String slug;
    private final Folder folder;
    private final Flaws flaws;
    private final CourseFile file;
    private final List<String> languages;

    private CourseReader(CourseArchive archive) {
        this.slug = archive.course();
        this.folder = new Folder(archive, findings);
        this.flaws = findings.in(folder.courseFile());
        this.file = file(archive);
        this.languages = languages();
    }

    /** Never fails for what an author wrote. A page that one language lacks is given in the lesson's first. */
    public static CourseReading read(CourseArchive archive) {
        CourseReader reader = new CourseReader(archive);
        CourseText course = reader.course();
        return new CourseReading(course, reader.findings.problems());
    }

    /** What the course calls itself, read without its lessons; nothing where it does not say so. */
    public static Texts title(CourseArchive archive) {
        CourseReader reader = new CourseReader(archive);
        return new Wordings(reader.languages, reader.flaws).texts(reader.file.title(), Wordings.TITLE);
    }

    private CourseFile file(CourseArchive archive) {
        Optional<byte[]> bytes = archive.file(folder.courseFile());
        if (bytes.isEmpty()) {
            flaws.add(Place.START, "problem.course.missing");
            return CourseFile.NONE;
        }
        return CourseFileReader.read(Source.read(bytes.get(), flaws), flaws);
    }

    /** Those of the course file, else of its title, else of the file names, else that of the title's script. */
    private List<String> languages() {
        if (!file.languages().isEmpty()) {
            return file.languages().stream().map(Named::word).toList();
        }
        Map<String, Named> title = file.title().byLanguage();
        if (!title.isEmpty() && !file.title().isPlain()) {
            return List.copyOf(title.keySet());
        }
        if (!folder.languages().isEmpty()) {
            return List.copyOf(folder.languages());
        }
        return List.of(Language.of(title.isEmpty() ? "" : title.get(Wording.PLAIN).word()));
    }

    private CourseText course() {
        Wordings wordings = new Wordings(languages, flaws);
        Texts title = wordings.texts(file.title(), Wordings.TITLE);
        return new CourseText(
                slug,
                languages,
                title.byLanguage().isEmpty() ? new Texts(Map.of(languages.get(0), slug)) : title,
                wordings.texts(file.summary(), Wordings.SENTENCES),
                file.objectives().stream()
                        .map(aim -> new CourseText.Objective(aim.topics(), wordings.texts(aim.words(), Wordings.SENTENCES)))
                        .toList(),
                file.pass(),
                lessons(),
                folder.media().cover().orElse(""));
    }

    private List<Lesson> lessons() {
        List<Lesson> lessons = new ArrayList<>();
        Map<String, String> pageIds = new HashMap<>();
        int number = 0;
        int pages = 0;
        for (Syllabus.Entry entry : new Syllabus(folder, findings, languages).entries(file)) {
            if (pages > MOST_PAGES) {
                flaws.add(Place.START, "problem.course.long", MOST_PAGES, entry.name());
                return lessons;
            }
            number++;
            new LessonReader(number, entry, languages, folder, findings, pageIds, file.seconds()).read()
                    .map(lesson -> new QuizReader(entry, languages, folder, findings).read(lesson))
                    .ifPresent(lessons::add);
            pages = lessons.stream().mapToInt(lesson -> lesson.pages().size()).sum();
        }
        return lessons;
    }
}
