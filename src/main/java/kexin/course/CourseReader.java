package kexin.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** Words with a meaning of their own in an address. */
    static final Set<String> RESERVED = Set.of("quiz", "media");

    private final Findings findings = new Findings();
    private final Folder folder;
    private final CourseFile file;
    private final Flaws flaws;
    private final List<String> languages;
    private final String slug;

    private CourseReader(CourseArchive archive) {
        this.folder = new Folder(archive, findings);
        this.slug = archive.course();
        this.flaws = findings.in(folder.courseFile());
        this.file = courseFile(archive);
        this.languages = languages();
    }

    /** Never fails for what an author wrote. */
    public static CourseReading read(CourseArchive archive) {
        CourseReader reader = new CourseReader(archive);
        CourseText course = reader.course();
        return new CourseReading(course, reader.findings.problems());
    }

    private CourseFile courseFile(CourseArchive archive) {
        Optional<byte[]> bytes = archive.file(folder.courseFile());
        if (bytes.isEmpty()) {
            flaws.add(Place.START, "problem.course.missing");
            return CourseFile.NONE;
        }
        return CourseFileReader.read(Source.read(bytes.get(), flaws), flaws);
    }

    /** Those of the course file, else those of its title, else those of the file names, else that of the title's script. */
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
        Texts title = wordings.texts(file.title());
        return new CourseText(
                slug,
                languages,
                title.byLanguage().isEmpty() ? new Texts(Map.of(languages.get(0), slug)) : title,
                wordings.texts(file.summary()),
                file.objectives().stream()
                        .map(aim -> new CourseText.Objective(aim.topics(), wordings.texts(aim.words())))
                        .toList(),
                file.pass(),
                lessons());
    }

    private List<Lesson> lessons() {
        List<String> names = file.lessons().map(this::listed).orElseGet(() -> unlisted(folder.lessons()));
        if (folder.lessons().isEmpty()) {
            flaws.add(Place.START, "problem.course.lessonless");
        }
        SortedMap<String, SortedMap<String, String>> idle = new TreeMap<>(folder.lessons());
        names.forEach(idle::remove);
        report(idle, "problem.file.unlisted");
        SortedMap<String, SortedMap<String, String>> idleQuizzes = new TreeMap<>(folder.quizzes());
        names.forEach(idleQuizzes::remove);
        report(idleQuizzes, "problem.quiz.lesson");
        return read(names);
    }

    private void report(SortedMap<String, SortedMap<String, String>> files, String key) {
        files.forEach((lesson, paths) -> paths.values().forEach(p -> findings.in(p).add(Place.START, key, lesson)));
    }

    private List<String> unlisted(SortedMap<String, SortedMap<String, String>> files) {
        files.keySet().forEach(name -> checkSlug(name, findings.in(files.get(name).values().iterator().next()), Place.START));
        return List.copyOf(files.keySet());
    }

    /** The lessons that the course file names and that are there, each once. */
    private List<String> listed(List<Named> lessons) {
        List<String> names = new ArrayList<>();
        Map<String, String> slugs = new HashMap<>();
        for (Named lesson : lessons) {
            String name = lesson.word();
            if (names.contains(name)) {
                flaws.add(lesson.place(), "problem.lesson.twice", name);
            } else if (!folder.lessons().containsKey(name)) {
                flaws.add(lesson.place(), "problem.lesson.missing", name);
            } else {
                checkSlug(name, flaws, lesson.place());
                names.add(name);
            }
        }
        return names;
    }

    private void checkSlug(String name, Flaws where, Place place) {
        if (RESERVED.contains(slug(name))) {
            where.add(place, "problem.lesson.reserved", slug(name));
        }
    }

    private List<Lesson> read(List<String> names) {
        Map<String, Lesson> bySlug = new LinkedHashMap<>();
        Map<String, String> pageIds = new HashMap<>();
        for (String name : names) {
            SortedMap<String, String> paths = byLanguage(folder.lessons().get(name));
            SortedMap<String, String> quizzes = byLanguage(folder.quizzes().getOrDefault(name, new TreeMap<>()));
            Optional<Lesson> read = new LessonReader(name, languages, folder, findings, pageIds).read(paths);
            read.map(lesson -> new QuizReader(name, languages, folder, findings).read(lesson, quizzes))
                    .ifPresent(lesson -> putOnce(bySlug, lesson, paths));
        }
        return List.copyOf(bySlug.values());
    }

    private void putOnce(Map<String, Lesson> bySlug, Lesson lesson, SortedMap<String, String> paths) {
        if (bySlug.putIfAbsent(lesson.slug(), lesson) != null) {
            findings.in(paths.get(paths.firstKey())).add(Place.START, "problem.lesson.same", lesson.slug());
        }
    }

    /** Without those of languages that the course does not offer. */
    private SortedMap<String, String> byLanguage(SortedMap<String, String> paths) {
        SortedMap<String, String> offered = new TreeMap<>();
        paths.forEach((language, path) -> {
            if (language.equals(Folder.NO_LANGUAGE)) {
                putPlain(offered, path, paths);
            } else if (languages.contains(language)) {
                offered.put(language, path);
            } else {
                findings.in(path).add(Place.START, "problem.file.language", language, String.join(", ", languages));
            }
        });
        return offered;
    }

    private void putPlain(SortedMap<String, String> offered, String path, SortedMap<String, String> paths) {
        if (languages.size() > 1 || paths.containsKey(languages.get(0))) {
            findings.in(path).add(Place.START, "problem.file.languageless", languages.get(0));
        }
        if (!paths.containsKey(languages.get(0))) {
            offered.put(languages.get(0), path);
        }
    }

    /** Without the number that keeps the files in order: {@code 10-why-service-matters → why-service-matters}. */
    static String slug(String lesson) {
        return lesson.replaceFirst("^[0-9]+-", "");
    }
}
