package kexin.search;

import java.util.List;

/**
 * What was found in the courses of one reader.
 *
 * @param language tag of the language that was looked through
 * @param courses the best first
 * @param terms of the glossary
 */
public record Found(String language, List<InCourse> courses, List<InGlossary> terms) {

    /**
     * The pages of one course.
     *
     * @param pages the best
     * @param more how many besides were found
     */
    public record InCourse(String slug, String title, String lang, List<OnPage> pages, int more) {}

    /**
     * One page.
     *
     * @param path beneath the course's address
     * @param marks what was found, as it stands on the page
     */
    public record OnPage(String path, String lesson, Snippet title, Snippet snippet, List<String> marks) {}

    /** An entry of the glossary. */
    public record InGlossary(String term, Snippet title, Snippet snippet) {}

    public boolean isNothing() {
        return courses.isEmpty() && terms.isEmpty();
    }

    public int pages() {
        return courses.stream().mapToInt(course -> course.pages().size() + course.more()).sum();
    }
}
