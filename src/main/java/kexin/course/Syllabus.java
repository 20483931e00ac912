package kexin.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kexin.course.notation.CourseFile;
import kexin.course.notation.Flaws;
import kexin.course.notation.Named;
import kexin.course.notation.Place;

/** Which lessons a course has, in which order, and in which files. A file that no lesson claims is a problem. */
final class Syllabus {

    private final Folder folder;
    private final Findings findings;
    private final List<String> languages;

    Syllabus(Folder folder, Findings findings, List<String> languages) {
        this.folder = folder;
        this.findings = findings;
        this.languages = languages;
    }

    /**
     * A lesson's files.
     *
     * @param name their name without language and ending
     * @param pages language to path, languages that the course offers only
     * @param quizzes the same, may be empty
     */
    record Entry(String name, SortedMap<String, String> pages, SortedMap<String, String> quizzes) {

        /** Without the number that keeps the files in order: {@code 10-why-service-matters → why-service-matters}. */
        String slug() {
            return name.replaceFirst("^[0-9]+-", "");
        }
    }

    List<Entry> entries(CourseFile file) {
        Flaws flaws = findings.in(folder.courseFile());
        if (folder.lessons().isEmpty()) {
            flaws.add(Place.START, "problem.course.lessonless");
        }
        List<String> names = file.lessons()
                .map(lessons -> listed(lessons, flaws))
                .orElseGet(() -> List.copyOf(folder.lessons().keySet()));
        reportIdle(folder.lessons(), names, "problem.file.unlisted");
        reportIdle(folder.quizzes(), names, "problem.quiz.lesson");
        List<Entry> entries = names.stream().map(this::entry).toList();
        return withoutTwins(entries.stream().filter(entry -> !entry.pages().isEmpty()).toList());
    }

    /** The lessons that the course file names and that are there, each once. */
    private List<String> listed(List<Named> lessons, Flaws flaws) {
        List<String> names = new ArrayList<>();
        for (Named lesson : lessons) {
            if (names.contains(lesson.word())) {
                flaws.add(lesson.place(), "problem.lesson.twice", lesson.word());
            } else if (!folder.lessons().containsKey(lesson.word())) {
                flaws.add(lesson.place(), "problem.lesson.missing", lesson.word());
            } else {
                names.add(lesson.word());
            }
        }
        return names;
    }

    private void reportIdle(SortedMap<String, SortedMap<String, String>> files, List<String> names, String key) {
        SortedMap<String, SortedMap<String, String>> idle = new TreeMap<>(files);
        names.forEach(idle::remove);
        idle.forEach((lesson, paths) -> paths.values().forEach(p -> findings.in(p).add(Place.START, key, lesson)));
    }

    private Entry entry(String name) {
        return new Entry(name, offered(folder.lessons().get(name)),
                offered(folder.quizzes().getOrDefault(name, new TreeMap<>())));
    }

    /** Without those of languages that the course does not offer. */
    private SortedMap<String, String> offered(Map<String, String> paths) {
        SortedMap<String, String> offered = new TreeMap<>();
        paths.forEach((language, path) -> {
            if (languages.contains(language)) {
                offered.put(language, path);
            } else if (!language.equals(Folder.NO_LANGUAGE)) {
                findings.in(path).add(Place.START, "problem.file.language", language, String.join(", ", languages));
            }
        });
        String plain = paths.get(Folder.NO_LANGUAGE);
        if (plain != null) {
            boolean taken = offered.putIfAbsent(languages.get(0), plain) != null;
            if (taken || languages.size() > 1) {
                findings.in(plain).add(Place.START, "problem.file.languageless", languages.get(0));
            }
        }
        return offered;
    }

    /** Each with an address of its own. */
    private List<Entry> withoutTwins(List<Entry> entries) {
        List<Entry> single = new ArrayList<>();
        Set<String> slugs = new TreeSet<>();
        for (Entry entry : entries) {
            Flaws flaws = findings.in(entry.pages().get(entry.pages().firstKey()));
            if (LessonVersion.RESERVED.contains(entry.slug())) {
                flaws.add(Place.START, "problem.lesson.reserved", entry.slug());
            }
            if (slugs.add(entry.slug())) {
                single.add(entry);
            } else {
                flaws.add(Place.START, "problem.lesson.same", entry.slug());
            }
        }
        return single;
    }
}
