package kexin.course.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kexin.Refused;

/** The texts of a course by their path, while somebody changes them: its lessons, their pages and quizzes in each language. */
public final class CourseTexts {

    private static final Pattern NAME = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)(?:\\.([A-Za-z0-9-]+))?\\.md");

    private final String slug;
    private final List<String> languages;
    private final SortedMap<String, String> texts;

    /** @param languages of the course, the first one first */
    public CourseTexts(String slug, List<String> languages, Map<String, String> texts) {
        this.slug = slug;
        this.languages = List.copyOf(languages);
        this.texts = new TreeMap<>(texts);
    }

    public SortedMap<String, String> all() {
        return Collections.unmodifiableSortedMap(texts);
    }

    public List<String> languages() {
        return languages;
    }

    /** Its lessons' names, {@code 10-why-service-matters}, as they are taught; those that nobody listed come last. */
    public List<String> lessons() {
        TreeSet<String> there = new TreeSet<>();
        texts.keySet().stream().filter(path -> path.startsWith(courseware())).forEach(path -> {
            Matcher name = NAME.matcher(path.substring(courseware().length()));
            if (name.matches()) {
                there.add(name.group(1));
            }
        });
        List<String> lessons = new ArrayList<>(LessonList.of(texts.getOrDefault(courseFile(), "")).names());
        lessons.retainAll(there);
        there.removeAll(lessons);
        lessons.addAll(there);
        return lessons;
    }

    /** Without the number that keeps the files in order. */
    public static String address(String lesson) {
        return lesson.replaceFirst("^[0-9]+-", "");
    }

    /**
     * The lesson at this address.
     *
     * @throws Refused as unknown
     */
    public String lesson(String address) {
        return lessons().stream()
                .filter(lesson -> address(lesson).equals(address))
                .findFirst()
                .orElseThrow(Refused::unknown);
    }

    public String courseFile() {
        return courseware() + "course.yaml";
    }

    /** Path of the lesson in a language; where there is no such file, of the one there would be. */
    public String lessonFile(String lesson, String language) {
        return file(courseware(), lesson, language);
    }

    /** The same of its quiz. */
    public String quizFile(String lesson, String language) {
        return file("quizzes/" + slug + "/", lesson, language);
    }

    /** The languages that a lesson is there in. */
    public List<String> languages(String lesson) {
        return languages.stream().filter(language -> texts.containsKey(lessonFile(lesson, language))).toList();
    }

    public boolean has(String path) {
        return texts.containsKey(path);
    }

    /** Empty for a file that is not there. */
    public String text(String path) {
        return texts.getOrDefault(path, "");
    }

    public LessonSource lesson(String lesson, String language) {
        return LessonSource.of(text(lessonFile(lesson, language)));
    }

    public QuizSource quiz(String lesson, String language) {
        return QuizSource.of(text(quizFile(lesson, language)));
    }

    public boolean hasQuiz(String lesson) {
        return languages.stream().anyMatch(language -> has(quizFile(lesson, language)));
    }

    void write(String path, String text) {
        texts.put(path, text);
    }

    void remove(String path) {
        texts.remove(path);
    }

    /** In every language that the lesson is there in. */
    void changeLesson(String lesson, UnaryOperator<LessonSource> change) {
        languages(lesson).forEach(language ->
                write(lessonFile(lesson, language), change.apply(lesson(lesson, language)).text()));
    }

    /** In every language that has the quiz; a quiz without items is none. */
    void changeQuiz(String lesson, UnaryOperator<QuizSource> change) {
        for (String language : languages) {
            String path = quizFile(lesson, language);
            if (has(path)) {
                QuizSource changed = change.apply(quiz(lesson, language));
                if (changed.isEmpty()) {
                    remove(path);
                } else {
                    write(path, changed.text());
                }
            }
        }
    }

    private String courseware() {
        return "courseware/" + slug + "/";
    }

    private String file(String folder, String lesson, String language) {
        String plain = folder + lesson + ".md";
        String named = folder + lesson + "." + language + ".md";
        boolean first = language.equals(languages.get(0));
        return first && texts.containsKey(plain) && !texts.containsKey(named) ? plain : named;
    }
}
