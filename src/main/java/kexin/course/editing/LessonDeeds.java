package kexin.course.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kexin.Refused;

/** What is done to the lessons of a course: in their files, and in the order that {@code course.yaml} says. */
public final class LessonDeeds {

    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,6})-.*");
    private static final int LONGEST = 60;
    private static final int STEP = 10;

    private final CourseTexts texts;

    public LessonDeeds(CourseTexts texts) {
        this.texts = texts;
    }

    /**
     * A new lesson at the end, with one page.
     *
     * @param titles by language; a language without one begins with ours
     * @param address beneath the course's; empty: one is found
     * @return its address
     */
    public String add(Map<String, String> titles, String address) {
        List<String> lessons = new ArrayList<>(texts.lessons());
        String free = address.isEmpty() ? free(lessons) : address;
        if (!ADDRESS.matcher(free).matches() || free.length() > LONGEST) {
            throw new Refused("refused.edit.lesson.address", free, LONGEST);
        }
        if (lessons.stream().anyMatch(lesson -> CourseTexts.address(lesson).equals(free))) {
            throw new Refused("refused.edit.lesson.taken", free);
        }
        String name = number(lessons) + "-" + free;
        String page = newPage(lessons.size() + 1);
        texts.languages().forEach(language -> texts.write(
                texts.lessonFile(name, language), text(title(titles, language), page, language)));
        lessons.add(name);
        order(lessons);
        return free;
    }

    /** With its quiz. */
    public void delete(String lesson) {
        List<String> lessons = new ArrayList<>(texts.lessons());
        if (lessons.size() == 1) {
            throw new Refused("refused.edit.lesson.last");
        }
        for (String language : texts.languages()) {
            texts.remove(texts.lessonFile(lesson, language));
            texts.remove(texts.quizFile(lesson, language));
        }
        lessons.remove(lesson);
        order(lessons);
    }

    /** @param to its new place among the lessons, from 0 */
    public void move(String lesson, int to) {
        List<String> lessons = new ArrayList<>(texts.lessons());
        lessons.remove(lesson);
        lessons.add(Math.max(0, Math.min(to, lessons.size())), lesson);
        order(lessons);
    }

    public void rename(String lesson, String language, String title) {
        String path = texts.lessonFile(lesson, language);
        String tidy = tidy(title);
        if (!texts.has(path) || tidy.isEmpty()) {
            throw new Refused("refused.edit.lesson.title");
        }
        texts.write(path, texts.lesson(lesson, language).withTitle(tidy).text());
    }

    private void order(List<String> lessons) {
        String path = texts.courseFile();
        texts.write(path, LessonList.of(texts.text(path)).with(lessons));
    }

    static String text(String title, String page, String language) {
        return "title: " + title + "\n\n---\nid: " + page + "\nkind: points\n\n" + Starter.page(language) + "\n";
    }

    private static String title(Map<String, String> titles, String language) {
        String title = tidy(titles.getOrDefault(language, ""));
        return title.isEmpty() ? Starter.say(language, "course.edit.starter.lesson") : title;
    }

    static String tidy(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String free(List<String> lessons) {
        List<String> addresses = lessons.stream().map(CourseTexts::address).toList();
        int number = lessons.size() + 1;
        while (addresses.contains("lesson-" + number)) {
            number++;
        }
        return "lesson-" + number;
    }

    private static int number(List<String> lessons) {
        int most = 0;
        for (String lesson : lessons) {
            Matcher numbered = NUMBER.matcher(lesson);
            most = numbered.matches() ? Math.max(most, Integer.parseInt(numbered.group(1))) : most;
        }
        return (most / STEP + 1) * STEP;
    }

    /** Of no other lesson. */
    private String newPage(int lesson) {
        List<String> ids = new ArrayList<>();
        for (String each : texts.lessons()) {
            texts.languages(each).forEach(language -> ids.addAll(texts.lesson(each, language).ids()));
        }
        int number = lesson;
        while (ids.contains("L" + number + ".1")) {
            number++;
        }
        return "L" + number + ".1";
    }
}
