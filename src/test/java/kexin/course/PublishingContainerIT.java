package kexin.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kexin.Cast;
import kexin.Refused;
import kexin.ShortCourse;
import kexin.learning.Learning;
import kexin.people.People;
import kexin.people.Person;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PublishingContainerIT {

    @Inject
    private Publishing publishing;

    @Inject
    private Courses courses;

    @Inject
    private Editions editions;

    @Inject
    private Learning learning;

    @Inject
    private People people;

    @Inject
    private UserTransaction transaction;

    private final Person tan = Cast.trainer();
    private final Person rival = Cast.trainer();
    private final Person mei = Cast.learner();
    private final Person late = Cast.learner();
    private final ShortCourse course = new ShortCourse();

    @BeforeEach
    void arrive() throws Exception {
        transaction.begin();
        List.of(tan, rival, mei, late).forEach(people::add);
        transaction.commit();
    }

    @Test
    void a_draft_without_problems_becomes_the_next_edition_and_is_gone() {
        assertEquals(1, publish(tan, course).number());
        assertEquals(2, publish(tan, course.noting("慢慢来。")).number());

        assertEquals(List.of(), courses.drafts(tan));
        assertEquals("很短的课", editions.text(latest()).title().in("zh-CN"));
    }

    @Test
    void a_draft_with_problems_is_kept_and_shown_but_not_published() {
        publishing.handIn(tan, course.spoilt().archive());

        assertEquals(1, publishing.read(tan, course.slug()).problems().size());
        assertRefused("refused.draft.problems", () -> publishing.publish(tan, course.slug(), Taught.NOTE));
        assertEquals(1, courses.drafts(tan).size());
        assertTrue(courses.find(course.slug()).isEmpty());
    }

    @Test
    void what_says_nothing_new_is_not_published() {
        publish(tan, course);

        assertRefused("refused.draft.unchanged", () -> publish(tan, course));
        assertEquals(1, latest().number());
    }

    @Test
    void a_later_edition_says_what_is_new_and_the_first_need_not() {
        publishing.handIn(tan, course.archive());
        assertEquals("", publishing.publish(tan, course.slug(), WhatIsNew.NOTHING).note().in("en"));
        publishing.handIn(tan, course.noting("慢慢来。").archive());

        assertRefused("refused.edition.note", () ->
                publishing.publish(tan, course.slug(), new WhatIsNew(Map.of("en", " \n "))));
        publishing.publish(tan, course.slug(), new WhatIsNew(Map.of("en", "Take your time.")));

        assertEquals("Take your time.", latest().note().in("zh-CN"));
    }

    @Test
    void an_earlier_edition_becomes_a_draft_again_and_itself_stays_as_it_is() {
        publish(tan, course);
        String first = course.archive().sha256();
        publish(tan, course.noting("慢慢来。"));

        publishing.restore(tan, course.slug(), 1, false);

        assertEquals(first, publishing.files(tan, course.slug()).sha256());
        assertEquals(first, courses.edition(tan, course.slug(), 1).sha256());
        assertRefused("refused.draft.exists", () -> publishing.restore(tan, course.slug(), 2, false));
        publishing.restore(tan, course.slug(), 2, true);
        assertEquals(course.archive().sha256(), publishing.files(tan, course.slug()).sha256());
        assertRefused("refused.unknown", () -> publishing.restore(tan, course.slug(), 3, true));
        assertRefused("refused.unknown", () -> publishing.restore(rival, course.slug(), 1, true));
        assertRefused("refused.unknown", () -> publishing.restore(mei, course.slug(), 1, true));
    }

    @Test
    void a_file_takes_the_place_of_a_draft_only_where_that_is_meant() {
        CourseArchive first = course.archive();
        CourseArchive later = course.noting("慢慢来。").archive();
        publishing.handIn(tan, first, false);

        assertRefused("refused.archive.drafted", () -> publishing.handIn(tan, later, false));
        assertEquals(first.sha256(), publishing.files(tan, course.slug()).sha256());
        publishing.handIn(tan, later, true);
        assertEquals(later.sha256(), publishing.files(tan, course.slug()).sha256());
    }

    @Test
    void another_trainers_course_is_not_to_be_touched() {
        publish(tan, course);

        Refused refusal = assertRefused("refused.course.owner", () ->
                publishing.handIn(rival, course.noting("我的").archive()));
        assertEquals(List.of(course.slug(), tan.getName()), List.of(refusal.arguments()));
    }

    @Test
    void of_two_drafts_of_a_new_course_the_second_to_be_published_is_refused() {
        publishing.handIn(rival, course.archive());
        publish(tan, course);

        assertRefused("refused.course.owner", () -> publishing.publish(rival, course.slug(), Taught.NOTE));
    }

    @Test
    void a_draft_is_its_authors_alone() {
        publishing.handIn(tan, course.archive());

        assertRefused("refused.unknown", () -> publishing.publish(rival, course.slug(), Taught.NOTE));
        assertRefused("refused.unknown", () -> publishing.read(rival, course.slug()));
        assertRefused("refused.unknown", () -> publishing.discard(rival, course.slug()));
        publishing.discard(tan, course.slug());
        assertEquals(List.of(), courses.drafts(tan));
    }

    @Test
    void who_is_no_trainer_publishes_nothing() {
        for (Person nobody : List.of(mei, Cast.officer(), Cast.administrator())) {
            assertRefused("refused.unknown", () -> publishing.handIn(nobody, course.archive()));
            assertRefused("refused.unknown", () -> publishing.publish(nobody, course.slug(), Taught.NOTE));
        }
    }

    @Test
    void learners_in_flight_stay_on_their_edition_and_new_ones_get_the_latest() {
        publish(tan, course);
        learning.enrol(mei, course.slug());
        publish(tan, course.noting("慢慢来。"));

        assertEquals(1, learning.enrol(mei, course.slug()).edition().number());
        assertEquals(2, learning.enrol(late, course.slug()).edition().number());
    }

    @Test
    void built_in_content_is_loaded_once_and_again_when_it_has_changed() {
        assertEquals(1, load(course).orElseThrow().number());
        assertEquals(Optional.empty(), load(course));
        assertEquals(2, load(course.noting("慢慢来。")).orElseThrow().number());
    }

    @Test
    void a_built_in_course_that_a_trainer_has_taken_over_is_never_overwritten() {
        load(course);
        Edition mine = publish(tan, course.noting("我们店里的做法。"));
        assertEquals(2, mine.number());

        assertEquals(Optional.empty(), load(course.noting("新版。")));
        assertEquals(mine.id(), latest().id());
        assertRefused("refused.course.owner", () -> publish(rival, course));
        assertTrue(courses.openTo(tan).stream().anyMatch(edition -> edition.id().equals(mine.id())));
    }

    @Test
    void a_trainers_own_course_is_never_taken_for_a_built_in_one() {
        Edition mine = publish(tan, course);

        assertEquals(Optional.empty(), load(course.noting("新版。")));
        assertEquals(mine.id(), latest().id());
    }

    private Edition publish(Person trainer, ShortCourse content) {
        publishing.handIn(trainer, content.archive());
        return publishing.publish(trainer, content.slug(), Taught.NOTE);
    }

    private Optional<Edition> load(ShortCourse content) {
        return publishing.load(people.system(), content.archive());
    }

    private Edition latest() {
        return courses.latest(course.slug()).orElseThrow();
    }

    private static Refused assertRefused(String key, Runnable deed) {
        Refused refusal = assertThrows(Refused.class, deed::run);
        assertEquals(key, refusal.key());
        return refusal;
    }
}
