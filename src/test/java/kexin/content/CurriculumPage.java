package kexin.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.content.Shelf.WrittenItem;
import kexin.content.Shelf.WrittenPage;
import kexin.course.CourseText;
import kexin.course.notation.PageFile;

/** The page of the documentation that says on which page each topic is taught and by which item it is tested. */
final class CurriculumPage {

    static final Path FILE = Path.of("src", "site", "markdown", "curriculum.md");

    static final String COMMAND =
            "mvn -q test-compile exec:java -Dexec.mainClass=kexin.content.CurriculumPage -Dexec.classpathScope=test";

    private static final String HEAD =
            """
            # What is taught where

            Every topic of the built-in courses, the pages that teach it and the items of the quizzes that test it. \
            The facts of a topic are numbered in `courseware/topics.yaml`; behind a page stand the numbers of those it says. \
            An item in parentheses is practice and does not count.

            This page is generated. After a change to the courses, write it anew:

            ```
            %s
            ```
            """
                    .formatted(COMMAND);

    private final List<Topic> topics = Topic.all();
    private final List<WrittenPage> pages = Shelf.pages().stream()
            .filter(page -> page.language().equals(Shelf.LANGUAGES.get(0)))
            .toList();
    private final List<WrittenItem> items = Shelf.items();

    public static void main(String[] ignored) throws IOException {
        Files.writeString(FILE, new CurriculumPage().markdown());
    }

    String markdown() {
        return topics.stream().map(Topic::course).distinct().map(this::course).collect(Collectors.joining("", HEAD, ""));
    }

    private String course(String slug) {
        CourseText course = Shelf.read(slug).course();
        return "\n## " + course.title().in("en") + " " + course.title().in("zh-CN") + "\n\n"
                + "| topic | | kind | facts | pages | items |\n|---|---|---|---|---|---|\n"
                + topics.stream().filter(topic -> topic.course().equals(slug)).map(this::row).collect(Collectors.joining());
    }

    private String row(Topic topic) {
        return Stream.of(
                        topic.id(),
                        topic.title().get("en") + " " + topic.title().get("zh-CN"),
                        topic.kind(),
                        String.valueOf(topic.facts().size()),
                        pages(topic),
                        items(topic))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String pages(Topic topic) {
        return pages.stream()
                .filter(page -> page.file().topics().contains(topic.id()))
                .map(page -> page.page().id() + said(page.file(), topic))
                .collect(Collectors.joining("; "));
    }

    /** {@code : 1, 2, 4}, the numbers of the facts. */
    private static String said(PageFile page, Topic topic) {
        String numbers = page.facts().stream()
                .filter(fact -> fact.startsWith(topic.id() + "."))
                .map(fact -> fact.substring(topic.id().length() + 1))
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "" : ": " + numbers;
    }

    private String items(Topic topic) {
        Predicate<WrittenItem> tests = item -> item.item().topics().contains(topic.id());
        return items.stream()
                .filter(tests)
                .map(item -> item.item().scored() ? item.item().id() : "(" + item.item().id() + ")")
                .collect(Collectors.joining(", "));
    }
}
