package kexin.course.editing;

import java.util.List;

/**
 * What nobody has written yet in a course that could be published: it is no mistake, but learners would find it.
 *
 * @param summary whether the course sums itself up with our words still
 * @param pages with words of ours on them
 * @param quizless lessons without a question, which may be meant so
 */
public record Unwritten(boolean summary, List<PageOf> pages, List<String> quizless) {

    /** @param lesson its name */
    public record PageOf(String lesson, String page) {}

    public static Unwritten of(CourseTexts texts) {
        return new Unwritten(
                texts.languages().stream().anyMatch(language ->
                        texts.text(texts.courseFile()).contains(Starter.say(language, "course.edit.starter.summary"))),
                texts.lessons().stream().flatMap(lesson -> pages(texts, lesson).stream()).toList(),
                texts.lessons().stream().filter(lesson -> !texts.hasQuiz(lesson)).toList());
    }

    /** Places to go to; lessons without a quiz are none. */
    public int samples() {
        return pages.size() + (summary ? 1 : 0);
    }

    private static List<PageOf> pages(CourseTexts texts, String lesson) {
        return texts.languages(lesson).stream()
                .flatMap(language -> texts.lesson(lesson, language).ids().stream()
                        .filter(id -> isSample(texts.lesson(lesson, language).words(id), language)))
                .distinct()
                .map(id -> new PageOf(lesson, id))
                .toList();
    }

    /** By the point alone too: a page is often given its title first. */
    private static boolean isSample(String words, String language) {
        return words.lines().anyMatch(("- " + Starter.say(language, "course.edit.starter.point"))::equals)
                || words.equals("# " + Starter.say(language, "course.edit.starter.page"));
    }
}
