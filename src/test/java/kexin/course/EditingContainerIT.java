package kexin.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kexin.Cast;
import kexin.Refused;
import kexin.ShortCourse;
import kexin.course.editing.Mark;
import kexin.course.editing.NewCourse;
import kexin.course.editing.PageDeeds;
import kexin.course.editing.Spot;
import kexin.people.People;
import kexin.people.Person;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft is written as one types, by one or by two, and nothing that was written is lost. */
@ExtendWith(ArquillianExtension.class)
class EditingContainerIT {

    private static final String WORDS = "# 甲\n\n- 微笑";

    @Inject
    private Editing editing;

    @Inject
    private Publishing publishing;

    @Inject
    private Courses courses;

    @Inject
    private People people;

    @Inject
    private UserTransaction transaction;

    private static final int DEEDS = 30;

    private final Person tan = Cast.trainer();
    private final Person rival = Cast.trainer();
    private final ShortCourse course = new ShortCourse();
    private final String slug = course.slug();
    private final Spot page = new Spot("courseware/" + slug + "/first.zh-CN.md", "page", "A.1");
    private final Spot other = new Spot("courseware/" + slug + "/first.zh-CN.md", "page", "A.2");

    @BeforeEach
    void arrive() throws Exception {
        transaction.begin();
        List.of(tan, rival).forEach(people::add);
        transaction.commit();
    }

    @Test
    void words_are_kept_with_a_revision_and_all_else_of_the_file_stays() {
        publishing.handIn(tan, course.archive());

        Editing.Kept kept = editing.keep(tan, slug, page, Mark.of(WORDS), "# 甲\n\n- 点头");

        assertEquals(2, kept.revision());
        assertEquals("title: 一\n---\nid: A.1\n\n# 甲\n\n- 点头\n---\nid: A.2\n\n# 乙\n\n- 起身\n", text());
        assertEquals(3, editing.keep(tan, slug, page, kept.mark(), WORDS).revision());
        assertEquals(course.archive().sha256(), publishing.files(tan, slug).sha256());
    }

    @Test
    void words_that_arrive_twice_are_written_once() {
        publishing.handIn(tan, course.archive());
        editing.keep(tan, slug, page, Mark.of(WORDS), "# 甲\n\n- 点头");

        assertEquals(2, editing.keep(tan, slug, page, Mark.of(WORDS), "# 甲\n\n- 点头").revision());
    }

    @Test
    void words_based_on_others_than_stand_there_are_refused_with_these_and_who_wrote_them() {
        publishing.handIn(tan, course.archive());
        editing.keep(tan, slug, page, Mark.of(WORDS), "# 甲\n\n- 他们的");

        Contested contest = assertThrows(Contested.class, () -> editing.keep(tan, slug, page, Mark.of(WORDS), "# 甲\n\n- 我的"));

        assertEquals("# 甲\n\n- 他们的", contest.theirs());
        assertEquals(tan.getName(), contest.by());
        editing.keep(tan, slug, page, contest.mark(), "# 甲\n\n- 他们的\n- 我的");
        assertTrue(text().contains("- 他们的\n- 我的\n---\n"), text());
    }

    @Test
    void two_pages_of_one_file_are_written_at_once_without_a_conflict() throws Exception {
        publishing.handIn(tan, course.archive());
        int rounds = 12;
        AtomicInteger failed = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        for (Spot spot : List.of(page, other)) {
            both.submit(() -> {
                try {
                    String words = spot.equals(page) ? WORDS : "# 乙\n\n- 起身";
                    for (int round = 0; round < rounds; round++) {
                        String next = words.replaceFirst(" 第.*", "") + " 第" + round;
                        editing.keep(tan, slug, spot, Mark.of(words), next);
                        words = next;
                    }
                } catch (RuntimeException failure) {
                    failed.incrementAndGet();
                } finally {
                    done.countDown();
                }
            });
        }
        assertTrue(done.await(60, TimeUnit.SECONDS));
        both.shutdown();

        assertEquals(0, failed.get());
        assertTrue(text().contains("- 微笑 第11\n") && text().contains("- 起身 第11\n"), text());
    }

    @Test
    void a_course_begins_from_nothing_and_is_published_as_it_is() {
        String address = slug + "-new";
        editing.begin(tan, new NewCourse(address, Map.of("en", "New")));

        assertEquals(List.of(), editing.read(tan, address).reading().problems());
        assertEquals(1, publishing.publish(tan, address, Taught.NOTE).number());
        assertRefused("refused.course.taken", () -> editing.begin(rival, new NewCourse(address, Map.of("en", "Mine"))));
    }

    @Test
    void a_draft_of_the_latest_edition_holds_its_files_and_is_begun_once() {
        publishing.handIn(tan, course.archive());
        publishing.publish(tan, slug, Taught.NOTE);

        Draft draft = editing.reopen(tan, slug);

        assertEquals(course.archive().sha256(), publishing.files(tan, slug).sha256());
        editing.keep(tan, slug, page, Mark.of(WORDS), "# 甲\n\n- 点头");
        assertEquals(draft.id(), editing.reopen(tan, slug).id());
        assertTrue(text().contains("点头"));
        assertRefused("refused.course.owner", () -> editing.reopen(rival, slug));
    }

    @Test
    void a_deed_is_done_whole_or_not_at_all() {
        publishing.handIn(tan, course.archive());

        assertEquals("A.3", editing.rearrange(tan, slug, texts -> new PageDeeds(texts, "first").add("A.1")));
        String before = publishing.files(tan, slug).sha256();
        assertRefused("refused.edit.gone", () -> editing.rearrange(tan, slug, texts -> {
            new PageDeeds(texts, "first").delete("A.3");
            new PageDeeds(texts, "first").delete("nowhere");
            return "";
        }));

        assertEquals(before, publishing.files(tan, slug).sha256());
        assertEquals(List.of(), editing.read(tan, slug).reading().problems());
    }

    /** Settings of a quiz are saved one by one, two of them often within the same instant. */
    @Test
    void a_deed_changes_the_words_as_they_are_once_it_holds_the_draft() throws Exception {
        publishing.handIn(tan, course.archive());

        ExecutorService together = Executors.newFixedThreadPool(6);
        List<Future<String>> deeds = new ArrayList<>();
        for (int i = 0; i < DEEDS; i++) {
            deeds.add(together.submit(() -> editing.rearrange(tan, slug, texts -> new PageDeeds(texts, "first").add("A.1"))));
        }
        for (Future<String> deed : deeds) {
            deed.get();
        }
        together.shutdown();

        assertEquals(2 + DEEDS, editing.texts(tan, slug).lesson("first", "zh-CN").ids().size());
    }

    @Test
    void too_much_text_is_refused_and_the_draft_stays_readable() {
        publishing.handIn(tan, course.archive());

        assertRefused("refused.edit.long", () -> editing.keep(tan, slug, page, Mark.of(WORDS), "课".repeat(400_000)));
        editing.keep(tan, slug, page, Mark.of(WORDS), "# 甲\n\n" + "- 课\n".repeat(60_000));
        assertTrue(editing.read(tan, slug).reading().problems().stream().anyMatch(p -> p.key().equals("problem.page.long")));
    }

    @Test
    void anothers_draft_is_nothing_that_can_be_edited() {
        publishing.handIn(tan, course.archive());

        assertRefused("refused.unknown", () -> editing.keep(rival, slug, page, Mark.of(WORDS), "x"));
        assertRefused("refused.unknown", () -> editing.rearrange(rival, slug, texts -> ""));
        assertRefused("refused.unknown", () -> editing.texts(rival, slug));
        assertRefused("refused.unknown", () -> editing.begin(Cast.learner(), new NewCourse(slug + "-x", Map.of("en", "X"))));
    }

    private String text() {
        return editing.texts(tan, slug).text(page.path());
    }

    private static void assertRefused(String key, Runnable deed) {
        assertEquals(key, assertThrows(Refused.class, deed::run).key());
    }
}
