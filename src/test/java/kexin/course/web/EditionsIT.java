package kexin.course.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URL;
import java.util.List;
import java.util.Map;
import kexin.course.Counter;
import kexin.course.CourseArchive;
import kexin.http.Answer;
import kexin.http.Caller;
import kexin.http.Members;
import kexin.learning.Learner;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a trainer finds of the editions of a course, by plain HTTP. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EditionsIT {

    @ArquillianResource
    private URL site;

    private final Counter course = Counter.asItIs().named(Members.newAccount());

    @Test
    void an_edition_downloads_as_the_very_files_that_were_handed_in_and_is_no_news_when_it_comes_back() {
        Caller trainer = Members.trainer(site);
        HandingIn.publish(trainer, course);

        Answer download = trainer.get(editions() + "/1.zip");

        assertEquals("application/zip", download.header("Content-Type"));
        CourseArchive archive = CourseArchive.ofZip(new ByteArrayInputStream(download.bytes()));
        assertEquals(course.archive().paths(), archive.paths());
        course.files().forEach((path, bytes) -> assertArrayEquals(bytes, archive.file(path).orElseThrow(), path));
        assertEquals(course.archive().sha256(), archive.sha256());
        HandingIn.handIn(trainer, download.bytes());
        assertEquals(List.of("第 1 版内容完全相同，没有可发布的改动。"), HandingIn.publish(trainer, course.slug()).notices());
    }

    @Test
    void a_later_edition_is_not_published_without_a_note_and_what_was_typed_stays() {
        Caller trainer = Members.trainer(site);
        HandingIn.publish(trainer, course);
        HandingIn.handIn(trainer, Counter.asItIs().saying(Counter.LESSON, "看着对方，笑一笑", "看着对方，点点头")
                .named(course.slug()).archive().zip());

        Answer silent = trainer.fill("/studio/" + course.slug() + "/publish", "publish", Map.of());
        Answer tooMuch = trainer.fill("/studio/" + course.slug() + "/publish", "publish", Map.of("note-en", "x".repeat(1001)));

        assertEquals(1, silent.notices().size());
        assertEquals(List.of("最多 1,000 个字，请写短一些。"), tooMuch.notices());
        assertEquals("x".repeat(1001), tooMuch.page().getElementById("note-en").text());
        assertEquals(1, trainer.get(editions()).page().select(".edition").size());
    }

    @Test
    void the_list_tells_what_each_edition_brought_and_who_learns_it() {
        Caller trainer = Members.trainer(site);
        HandingIn.publish(trainer, course);
        Learner.enrolled(Members.newEmployee(site, "文天祥").signedIn(site), course.slug());
        HandingIn.publish(trainer, Counter.asItIs().saying(Counter.LESSON, "看着对方，笑一笑", "看着对方，点点头")
                .named(course.slug()));

        var list = trainer.get(editions()).page();

        assertEquals(List.of("edition-2", "edition-1"), list.select(".edition").eachAttr("id"));
        assertEquals("有一处改动，请柜台同事再看一遍。", list.select("#edition-2 .written").text());
        assertEquals(List.of("0 人在学，0 人已学完", "1 人在学，0 人已学完"), list.select(".learners").eachText());
        assertEquals(200, trainer.get(editions() + "/1/greeting/CT.1.1").status());
        assertEquals(404, trainer.get(editions() + "/3").status());
        assertEquals(404, trainer.get(editions() + "/x").status());
    }

    @Test
    void two_editions_or_one_and_the_draft_are_told_apart_page_by_page() {
        Caller trainer = Members.trainer(site);
        HandingIn.publish(trainer, course);
        HandingIn.publish(trainer, Counter.asItIs().saying(Counter.LESSON, "看着对方，笑一笑", "看着对方，点点头")
                .named(course.slug()));
        HandingIn.handIn(trainer, course.archive().zip());

        var compared = trainer.get(editions() + "/compare?from=1&to=2").page();
        var withDraft = trainer.get(editions() + "/compare?to=draft").page();

        assertEquals(List.of("page-CT.1.1"), compared.select(".change").eachAttr("id"));
        assertEquals("[删去] 笑一笑", compared.select("del").text());
        assertEquals("[新增] 点点头", compared.select("ins").text());
        assertEquals("[新增] 笑一笑", withDraft.select("ins").text());
        assertEquals(1, trainer.get(editions() + "/compare?from=2&to=2").page().select("#same").size());
        assertEquals(404, trainer.get(editions() + "/compare?from=1&to=3").status());
    }

    @Test
    void an_edition_is_restored_over_a_draft_only_when_that_is_said() {
        Caller trainer = Members.trainer(site);
        HandingIn.publish(trainer, course);
        String edition = editions() + "/1";

        assertEquals("/studio/" + course.slug(), trainer.fill(edition, "restore", Map.of()).location());
        Answer page = trainer.get(edition);
        assertEquals("true", page.page().select("input[name=replacing]").attr("value"));
        assertEquals("/studio/" + course.slug(), trainer.fill(page, "restore", Map.of()).location());
    }

    @Test
    void a_withdrawn_course_tells_why_lets_nobody_in_and_is_finished_by_who_has_begun() {
        Caller trainer = Members.trainer(site);
        HandingIn.publish(trainer, course);
        Learner learner = Learner.enrolled(Members.newEmployee(site, "王昭君").signedIn(site), course.slug());
        Caller stranger = Members.newEmployee(site, "蔡文姬").signedIn(site);
        var before = stranger.get("/courses/" + course.slug());

        assertEquals(1, trainer.fill(editions(), "withdraw", Map.of("reason", " ")).notices().size());
        trainer.fill(editions(), "withdraw", Map.of("reason", "内容已并入新课。"));

        assertEquals("内容已并入新课。", stranger.get("/courses/" + course.slug()).page().select("#withdrawn .written").text());
        assertEquals(404, stranger.get("/courses/" + course.slug() + "/greeting/CT.1.1").status());
        assertEquals("/courses/" + course.slug(), stranger.fill(before, "enrol", Map.of()).location());
        assertEquals(404, stranger.get("/courses/" + course.slug() + "/greeting/CT.1.1").status());
        assertEquals(0, stranger.get("/courses").page().select("a[href$=/" + course.slug() + "]").size());
        learner.readingEverything().submit(learner.begin("greeting"), "三", "笑");
        assertEquals(200, learner.caller().get(learner.certificate()).status());

        trainer.fill(editions(), "offer", Map.of());
        assertEquals(1, stranger.get("/courses").page().select("h3 a[href$=/" + course.slug() + "]").size());
        Learner.enrolled(stranger, course.slug());
    }

    @Test
    void who_learns_an_earlier_edition_is_told_what_is_new_and_moved_only_to_the_edition_that_was_shown() {
        Caller trainer = Members.trainer(site);
        HandingIn.publish(trainer, course);
        Learner learner = Learner.enrolled(Members.newEmployee(site, "薛涛").signedIn(site), course.slug());
        HandingIn.publish(trainer, Counter.asItIs().saying(Counter.LESSON, "看着对方，笑一笑", "看着对方，点点头")
                .named(course.slug()));
        Answer shown = trainer.get(editions() + "/move");
        String news = learner.caller().get("/courses/" + course.slug()).page().select("#news .written").text();
        HandingIn.publish(trainer, Counter.asItIs().saying(Counter.LESSON, "看着对方，笑一笑", "看着对方，招招手")
                .named(course.slug()));

        Answer outdated = trainer.fill(shown, "move-all", Map.of());
        Answer nobody = trainer.fill(editions() + "/move", "move-chosen", Map.of());
        Answer all = trainer.fill(editions() + "/move", "move-all", Map.of());

        assertEquals("有一处改动，请柜台同事再看一遍。", news);
        assertTrue(outdated.notices().contains("刚刚又发布了第 3 版。请重新打开这一页，看清楚再移动。"), outdated.notices().toString());
        assertEquals(List.of("还没有选人。请至少勾选一位。"), nobody.notices());
        assertEquals(editions(), all.location());
        assertEquals(0, trainer.get(editions()).page().select("#behind").size());
        assertEquals(List.of("1 人在学，0 人已学完", "0 人在学，0 人已学完", "0 人在学，0 人已学完"),
                trainer.get(editions()).page().select(".learners").eachText());
    }

    @Test
    void a_page_that_is_not_in_the_edition_they_take_any_more_leads_to_the_course_which_says_so() {
        Caller trainer = Members.trainer(site);
        HandingIn.publish(trainer, course);
        Learner learner = Learner.enrolled(Members.newEmployee(site, "薛涛").signedIn(site), course.slug());
        HandingIn.publish(trainer, Counter.asItIs().saying(Counter.LESSON, "id: CT.1.3", "id: CT.1.9")
                .saying(Counter.OTHER, "id: CT.1.3", "id: CT.1.9").named(course.slug()));
        assertEquals(editions(), trainer.fill(editions() + "/move", "move-all", Map.of()).location());

        Answer gone = learner.caller().get("/courses/" + course.slug() + "/greeting/CT.1.3");

        assertEquals("/courses/" + course.slug() + "?for=page", gone.location());
        assertEquals("你学的这一版里已经没有那一页。下面是这门课现在的内容。",
                learner.caller().follow(gone).page().select("#for-page").text());
        assertEquals(404, learner.caller().get("/courses/" + course.slug() + "/greeting/CT.1.4711").status());
    }

    private String editions() {
        return "/studio/" + course.slug() + "/editions";
    }
}
