package kexin;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import kexin.course.CourseArchive;

/**
 * As little of a course as there can be in two languages: the lesson {@code first} with the pages A.1 and A.2 and a quiz,
 * the lesson {@code second} with the page B.1 and a quiz; one gap each, {@code A.q1_1} and {@code B.q1_1}. Every one has
 * an address of its own.
 */
public final class ShortCourse {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final String slug = "short-" + COUNTER.incrementAndGet();
    private final Map<String, String> files = new TreeMap<>();

    public ShortCourse() {
        courseware("course.yaml", """
                title: {zh-CN: 很短的课, en: A short course}
                summary: {zh-CN: 两节。, en: Two lessons.}
                lessons: [first, second]
                """);
        courseware("first.zh-CN.md", "title: 一\n---\nid: A.1\n\n# 甲\n\n- 微笑\n---\nid: A.2\n\n# 乙\n\n- 起身\n");
        courseware("first.en.md", "title: One\n---\nid: A.1\n\n# A\n\n- smile\n---\nid: A.2\n\n# B\n\n- rise\n");
        courseware("second.zh-CN.md", "title: 二\n---\nid: B.1\n\n# 丙\n\n- 三步\n");
        courseware("second.en.md", "title: Two\n---\nid: B.1\n\n# C\n\n- three\n");
        quiz("first.zh-CN.md", "## A.q1\npage: A.1\n\n先{微笑}。\n\nwrong: 沉默 = 不。\n");
        quiz("first.en.md", "## A.q1\npage: A.1\n\nFirst {smile}.\n\nwrong: frown = No.\n");
        quiz("second.zh-CN.md", "## B.q1\npage: B.1\n\n{三}步之外。\n\nwrong: 十 = 不。\n");
        quiz("second.en.md", "## B.q1\npage: B.1\n\nAt {three} steps.\n\nwrong: ten = No.\n");
    }

    public String slug() {
        return slug;
    }

    /** The same course with another note on its last page. */
    public ShortCourse noting(String note) {
        files.merge("courseware/" + slug + "/second.zh-CN.md", "\nNote:\n\n" + note + "\n", String::concat);
        return this;
    }

    /** The same course without its last quiz in English: nothing that may be published. */
    public ShortCourse spoilt() {
        files.remove("quizzes/" + slug + "/second.en.md");
        return this;
    }

    /** The same course, its first quiz with these settings. */
    public ShortCourse ruling(String settings) {
        for (String language : new String[] {"zh-CN", "en"}) {
            files.computeIfPresent("quizzes/" + slug + "/first." + language + ".md", (path, text) -> settings + "\n\n" + text);
        }
        return this;
    }

    /** The same course, its first quiz with a second item, on the page A.2: the gap {@code A.q2_1}. */
    public ShortCourse askingTwice() {
        files.merge("quizzes/" + slug + "/first.zh-CN.md", "\n## A.q2\npage: A.2\n\n再{起身}。\n", String::concat);
        files.merge("quizzes/" + slug + "/first.en.md", "\n## A.q2\npage: A.2\n\nThen {rise}.\n", String::concat);
        return this;
    }

    public CourseArchive archive() {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return CourseArchive.of(bytes);
    }

    private void courseware(String name, String text) {
        files.put("courseware/" + slug + "/" + name, text);
    }

    private void quiz(String name, String text) {
        files.put("quizzes/" + slug + "/" + name, text);
    }
}
