package kexin.course;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kexin.course.notation.Language;
import kexin.course.notation.Place;
import kexin.course.rendering.Media;

/** The files of a course, each in its part: lessons, quizzes, pictures. A file without a part is a problem. */
final class Folder {

    static final String NO_LANGUAGE = "";

    /** As long as an attempt remembers the lesson by. */
    private static final int LONGEST_LESSON = 80;

    private static final Pattern LESSON = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)(?:\\.([A-Za-z0-9-]+))?\\.md");
    private static final Pattern PICTURE = Pattern.compile("media/[^/]+\\.(svg|png|jpg|jpeg|webp)");

    private final CourseArchive archive;
    private final Findings findings;
    private final String courseware;
    private final String quizware;
    private final SortedMap<String, SortedMap<String, String>> lessons = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, String>> quizzes = new TreeMap<>();
    private final Media media = new Media();

    Folder(CourseArchive archive, Findings findings) {
        this.archive = archive;
        this.findings = findings;
        this.courseware = "courseware/" + archive.course() + "/";
        this.quizware = "quizzes/" + archive.course() + "/";
        archive.paths().forEach(this::sort);
    }

    private void sort(String path) {
        if (path.equals(courseFile())) {
            return;
        }
        String name = path.substring((path.startsWith(courseware) ? courseware : quizware).length());
        if (path.startsWith(courseware) && PICTURE.matcher(name).matches()) {
            media.add(name, bytes(path), findings.in(path));
        } else if (!name.endsWith(".md") || name.contains("/")) {
            findings.in(path).add(Place.START, "problem.file.stray");
        } else {
            sortLesson(path, name, path.startsWith(courseware) ? lessons : quizzes);
        }
    }

    private void sortLesson(String path, String name, SortedMap<String, SortedMap<String, String>> files) {
        Matcher match = LESSON.matcher(name);
        if (!match.matches() || match.group(1).length() > LONGEST_LESSON) {
            findings.in(path).add(Place.START, "problem.file.name", name);
            return;
        }
        String language = match.group(2) == null ? NO_LANGUAGE : match.group(2);
        if (!language.equals(NO_LANGUAGE) && !Language.isTag(language)) {
            findings.in(path).add(Place.START, "problem.language.tag", language);
            return;
        }
        files.computeIfAbsent(match.group(1), lesson -> new TreeMap<>()).put(language, path);
    }

    String courseFile() {
        return courseware + "course.yaml";
    }

    String lessonFile(String lesson, String language) {
        return courseware + lesson + "." + language + ".md";
    }

    String quizFile(String lesson, String language) {
        return quizware + lesson + "." + language + ".md";
    }

    /** Only for a path that is there. */
    byte[] bytes(String path) {
        return archive.file(path).orElseThrow();
    }

    /** Lesson's file name without language and ending, to language, to path. */
    SortedMap<String, SortedMap<String, String>> lessons() {
        return lessons;
    }

    SortedMap<String, SortedMap<String, String>> quizzes() {
        return quizzes;
    }

    /** Those that file names tell. */
    SortedSet<String> languages() {
        SortedSet<String> languages = new TreeSet<>();
        lessons.values().stream().map(Map::keySet).forEach(languages::addAll);
        languages.remove(NO_LANGUAGE);
        return languages;
    }

    Media media() {
        return media;
    }
}
