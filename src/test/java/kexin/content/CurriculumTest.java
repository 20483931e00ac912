package kexin.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.content.Shelf.WrittenPage;
import kexin.content.Topic.Fact;
import org.junit.jupiter.api.Test;

/** What {@code courseware/topics.yaml} lists is what the courses teach and their quizzes test. */
class CurriculumTest {

    private static final Set<String> TESTED = Set.of("list", "model", "procedure", "phrasebook", "figure");
    private static final Set<String> UNTESTED = Set.of("concept", "case", "exercise");

    private final List<Topic> topics = Topic.all();
    private final List<WrittenPage> pages = Shelf.pages();

    @Test
    void every_topic_is_of_a_known_kind_and_of_a_course_that_is_there() {
        assertEquals(List.of(), topics.stream()
                .filter(topic -> !TESTED.contains(topic.kind()) && !UNTESTED.contains(topic.kind())
                        || !Shelf.courses().contains(topic.course()))
                .toList());
    }

    @Test
    void no_id_is_given_twice_and_facts_are_numbered_within_their_topic() {
        Set<String> seen = new HashSet<>();
        List<String> odd = new ArrayList<>();
        for (Topic topic : topics) {
            Stream<String> facts = topic.facts().stream().map(Fact::id);
            Stream.concat(Stream.of(topic.id()), facts).filter(id -> !seen.add(id)).forEach(odd::add);
            for (int i = 0; i < topic.facts().size(); i++) {
                if (!topic.facts().get(i).id().equals(topic.id() + "." + (i + 1))) {
                    odd.add(topic.facts().get(i).id());
                }
            }
        }

        assertEquals(List.of(), odd);
    }

    @Test
    void every_page_serves_topics_that_are_listed() {
        Set<String> known = topics.stream().map(Topic::id).collect(Collectors.toSet());

        assertEquals(List.of(), strangers(page -> page.file().topics(), known));
    }

    @Test
    void every_page_lists_facts_of_its_topics_only() {
        List<String> odd = new ArrayList<>();
        Map<String, Set<String>> facts = topics.stream().collect(Collectors.toMap(
                Topic::id, topic -> topic.facts().stream().map(Fact::id).collect(Collectors.toSet())));
        for (WrittenPage page : pages) {
            Set<String> own = page.file().topics().stream()
                    .flatMap(topic -> facts.getOrDefault(topic, Set.of()).stream())
                    .collect(Collectors.toSet());
            page.file().facts().stream().filter(fact -> !own.contains(fact)).forEach(fact -> odd.add(page + " " + fact));
        }

        assertEquals(List.of(), odd);
    }

    @Test
    void every_fact_is_listed_by_a_page_in_both_languages() {
        List<String> untaught = new ArrayList<>();
        for (String language : Shelf.LANGUAGES) {
            Set<String> taught = pages.stream()
                    .filter(page -> page.language().equals(language))
                    .flatMap(page -> page.file().facts().stream())
                    .collect(Collectors.toSet());
            topics.stream().flatMap(topic -> topic.facts().stream()).map(Fact::id).filter(fact -> !taught.contains(fact))
                    .forEach(fact -> untaught.add(language + " " + fact));
        }

        assertEquals(List.of(), untaught, "courseware/topics.yaml has facts that no page lists");
    }

    @Test
    void every_item_tests_topics_of_the_page_it_mirrors() {
        Map<String, List<String>> served =
                pages.stream().collect(Collectors.toMap(page -> page.page().id(), page -> page.page().topics(), (a, b) -> a));

        assertEquals(List.of(), Shelf.items().stream()
                .filter(item -> item.item().topics().isEmpty()
                        || !served.get(item.item().page()).containsAll(item.item().topics()))
                .map(item -> item.place() + " " + item.item().topics())
                .toList());
    }

    @Test
    void every_list_model_procedure_phrasebook_and_figure_is_tested_by_an_item() {
        Set<String> tested = Shelf.items().stream()
                .flatMap(item -> item.item().topics().stream())
                .collect(Collectors.toSet());

        assertEquals(List.of(), topics.stream()
                .filter(topic -> TESTED.contains(topic.kind()) && !tested.contains(topic.id()))
                .map(topic -> topic.id() + " " + topic.kind() + " " + topic.title().get("en"))
                .toList());
    }

    @Test
    void every_objective_rests_on_topics_of_its_course() {
        Map<String, String> courses = topics.stream().collect(Collectors.toMap(Topic::id, Topic::course));
        List<String> odd = new ArrayList<>();
        for (String course : Shelf.courses()) {
            Shelf.read(course).course().objectives().stream()
                    .filter(aim -> aim.topics().isEmpty()
                            || !aim.topics().stream().allMatch(topic -> course.equals(courses.get(topic))))
                    .forEach(aim -> odd.add("courseware/" + course + "/course.yaml " + aim.topics()));
        }

        assertEquals(List.of(), odd);
    }

    private List<String> strangers(Function<WrittenPage, List<String>> ids, Set<String> known) {
        return pages.stream()
                .flatMap(page -> ids.apply(page).stream().filter(id -> !known.contains(id)).map(id -> page + " " + id))
                .toList();
    }
}
