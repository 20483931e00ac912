package kexin.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import kexin.Cast;
import kexin.Refused;
import kexin.ShortCourse;
import kexin.course.editing.Mark;
import kexin.course.editing.Spot;
import kexin.people.People;
import kexin.people.Person;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a co-author may do, and what stays with the owner. */
@ExtendWith(ArquillianExtension.class)
class CoAuthoringContainerIT {

    @Inject
    private CoAuthoring coAuthoring;

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

    private final Person tan = Cast.trainer();
    private final Person guest = Cast.trainer();
    private final Person stranger = Cast.trainer();
    private final Person learner = Cast.learner();
    private final ShortCourse course = new ShortCourse();
    private final String slug = course.slug();
    private final Spot page = new Spot("courseware/" + slug + "/first.zh-CN.md", "page", "A.1");

    @BeforeEach
    void invite() throws Exception {
        transaction.begin();
        List.of(tan, guest, stranger, learner).forEach(people::add);
        transaction.commit();
        publishing.handIn(tan, course.archive());
        coAuthoring.invite(tan, slug, guest.getAccount().toUpperCase());
    }

    @Test
    void a_co_author_edits_and_publishes_in_the_owners_name() {
        editing.keep(guest, slug, page, Mark.of("# 甲\n\n- 微笑"), "# 甲\n\n- 微笑\n- 点头");
        assertEquals(List.of(slug), courses.drafts(guest).stream().map(Draft::slug).toList());

        Edition edition = publishing.publish(guest, slug, Taught.NOTE);

        assertTrue(edition.publisher().isSame(guest));
        assertTrue(courses.find(slug).orElseThrow().owner().isSame(tan));
        assertTrue(courses.openTo(guest).stream().anyMatch(one -> one.id().equals(edition.id())));
        assertFalse(courses.openTo(stranger).stream().anyMatch(one -> one.id().equals(edition.id())));
    }

    @Test
    void the_draft_of_both_is_one_whoever_begins_it() {
        publishing.publish(tan, slug, Taught.NOTE);
        Draft begun = editing.reopen(guest, slug);

        assertTrue(begun.author().isSame(tan));
        assertEquals(begun.id(), editing.reopen(tan, slug).id());
        assertEquals(begun.id(), publishing.handIn(guest, course.noting("慢慢来。").archive()).id());
    }

    @Test
    void whom_to_invite_and_discarding_stay_with_the_owner() {
        assertRefused("refused.unknown", () -> coAuthoring.invite(guest, slug, stranger.getAccount()));
        assertRefused("refused.unknown", () -> coAuthoring.part(guest, slug, guest.id()));
        assertRefused("refused.draft.discard", () -> publishing.discard(guest, slug));
        publishing.discard(tan, slug);
    }

    @Test
    void who_is_parted_with_finds_nothing_there_any_more() {
        coAuthoring.part(tan, slug, guest.id());

        assertRefused("refused.unknown", () -> editing.texts(guest, slug));
        assertRefused("refused.unknown", () -> publishing.publish(guest, slug, Taught.NOTE));
        assertEquals(List.of(), coAuthoring.of(tan, slug));
        assertRefused("refused.unknown", () -> coAuthoring.part(tan, slug, guest.id()));
    }

    @Test
    void nobody_is_invited_who_could_not_work_there() {
        assertRefused("refused.coAuthor.nobody", () -> coAuthoring.invite(tan, slug, learner.getAccount()));
        assertRefused("refused.coAuthor.nobody", () -> coAuthoring.invite(tan, slug, "nobody.at.all"));
        assertRefused("refused.coAuthor.self", () -> coAuthoring.invite(tan, slug, tan.getAccount()));
        publishing.handIn(stranger, course.archive());
        assertRefused("refused.coAuthor.busy", () -> coAuthoring.invite(tan, slug, stranger.getAccount()));
        assertRefused("refused.coAuthor.busy", () -> coAuthoring.invite(stranger, slug, guest.getAccount()));
        coAuthoring.invite(tan, slug, guest.getAccount());
        assertEquals(1, coAuthoring.of(tan, slug).size());
    }

    @Test
    void anothers_draft_answers_as_if_it_did_not_exist() {
        assertRefused("refused.unknown", () -> coAuthoring.invite(stranger, slug, guest.getAccount()));
        assertRefused("refused.unknown", () -> editing.texts(stranger, slug));
    }

    private static void assertRefused(String key, Runnable deed) {
        assertEquals(key, assertThrows(Refused.class, deed::run).key());
    }
}
