package kexin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kexin.http.Members;
import kexin.course.Counter;
import kexin.course.web.HandingIn;
import kexin.http.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Impatient fingers, second tabs and late saves: what is done twice counts once, what was acknowledged counts. */
@RunAsClient
@Timeout(120)
@ExtendWith(ArquillianExtension.class)
class SubmittingIT {

    private static final int AT_ONCE = 6;
    private static final String QUIZ = "greeting";

    private static Counter course;

    @ArquillianResource
    private URL site;

    @BeforeEach
    void publish() {
        if (course == null) {
            course = Counter.asItIs().named(Members.newAccount());
            HandingIn.publish(Members.trainer(site), course);
        }
    }

    @Test
    void submitting_many_times_at_once_makes_one_completion_and_one_certificate() throws Exception {
        Members.Member member = Members.newEmployee(site, "鲁班");
        Learner learner = Learner.enrolled(member.signedIn(site), course.slug()).readingEverything();
        Answer filling = learner.begin(QUIZ);

        List<Answer> answers = atOnce(AT_ONCE, each -> learner.send(filling, "三", "笑"));

        answers.forEach(answer -> assertEquals(learner.quiz(QUIZ), answer.location(), () -> answer.status() + ""));
        assertEquals(2, learner.caller().get(learner.quiz(QUIZ)).page().select(".mark").size());
        List<String> rows = rows(member);
        assertEquals(1, rows.size());
        assertTrue(rows.get(0).contains("已完成"), rows.toString());
        assertTrue(rows.get(0).endsWith(learner.certificate().replaceFirst("/certificates/(.*)\\.pdf", "$1")), rows.toString());
    }

    @Test
    void enrolling_and_beginning_many_times_at_once_makes_one_enrolment_and_one_try() throws Exception {
        Members.Member member = Members.newEmployee(site, "墨翟");
        Learner learner = new Learner(member.signedIn(site), course.slug());
        Answer before = learner.caller().get("/courses/" + course.slug());

        List<Answer> enrolled = atOnce(AT_ONCE, each -> learner.caller().fill(before, "enrol", Map.of()));
        Answer quiz = learner.caller().get(learner.quiz(QUIZ));
        List<Answer> begun = atOnce(AT_ONCE, each -> learner.caller().fill(quiz, "begin", Map.of()));

        assertEquals(Set.of(302), statuses(enrolled));
        assertEquals(Set.of(302), statuses(begun));
        assertEquals(1, rows(member).size());
        Answer filling = learner.caller().get(learner.quiz(QUIZ));
        assertEquals(2, learner.submit(filling, "三", "笑").page().select(".mark").size());
    }

    @Test
    void reading_the_last_page_in_many_tabs_at_once_completes_once() throws Exception {
        Members.Member member = Members.newEmployee(site, "公输般");
        Learner learner = Learner.enrolled(member.signedIn(site), course.slug());
        learner.submit(learner.begin(QUIZ), "三", "笑");
        List<String> pages = learner.pages();
        long enrolment = learner.enrolment();

        List<Answer> answers = atOnce(pages.size() * 3, each -> {
            String page = pages.get(each % pages.size());
            return learner.caller().put("/api/enrolments/" + enrolment + "/pages/" + page.replaceFirst(".*/", ""), "");
        });

        assertEquals(Set.of(204), statuses(answers));
        assertTrue(rows(member).get(0).contains("已完成"));
        assertFalse(learner.certificate().isEmpty());
    }

    @Test
    void a_second_tab_submits_nothing_into_a_try_that_is_closed() {
        Learner learner = Learner.enrolled(Members.newEmployee(site, "荀况").signedIn(site), course.slug());
        Answer first = learner.begin(QUIZ);
        Answer second = learner.caller().get(learner.quiz(QUIZ));

        learner.submit(first, "十", "听");
        Answer marked = learner.submit(second, "三", "笑");

        assertEquals(List.of("十", "听"), marked.page().select(".given .typed").eachText());
        assertEquals(List.of("这个页面已在别处变化，刚才的操作没有执行。下面是它现在的样子。"), marked.notices());
        assertEquals(409, learner.save(Learner.attempt(first), Learner.gaps(first).get(0), "三").status());
    }

    @Test
    void a_form_that_shows_an_older_text_than_what_was_saved_elsewhere_submits_nothing_and_shows_both() {
        Learner learner = Learner.enrolled(Members.newEmployee(site, "韩非").signedIn(site), course.slug());
        Answer filling = learner.begin(QUIZ);
        learner.save(Learner.attempt(filling), Learner.gaps(filling).get(0), "十");

        Answer refused = learner.send(filling, "三", "笑");
        Answer marked = learner.submit(refused, "三", "笑");

        assertEquals(200, refused.status());
        assertEquals(1, refused.notices().size());
        assertEquals("三", refused.page().select("input[data-gap]").first().val());
        assertTrue(refused.page().select(".elsewhere").text().contains("十"), refused.page().select("#items").text());
        assertEquals(List.of("三", "笑"), marked.page().select(".given .typed").eachText());
    }

    /** The form here brings no answer along, so that only what was saved can count. */
    @RepeatedTest(4)
    void of_saves_that_race_with_a_submission_each_is_counted_or_refused() throws Exception {
        Learner learner = Learner.enrolled(Members.newEmployee(site, "孙膑").signedIn(site), course.slug());
        Answer filling = learner.begin(QUIZ);
        long attempt = Learner.attempt(filling);
        List<String> gaps = Learner.gaps(filling);
        List<List<String>> acknowledged = List.of(new ArrayList<>(), new ArrayList<>());
        CountDownLatch begun = new CountDownLatch(2);

        atOnce(3, each -> {
            if (each == 2) {
                begun.await();
                return submitWithoutAnswers(learner, attempt);
            }
            Answer answer = learner.save(attempt, gaps.get(each), "第 0 次", 0);
            for (int time = 1; answer.status() == 200; time++) {
                acknowledged.get(each).add("第 " + (time - 1) + " 次");
                begun.countDown();
                answer = learner.save(attempt, gaps.get(each), "第 " + time + " 次", time);
            }
            assertEquals(409, answer.status());
            return answer;
        });

        List<String> counted = learner.caller().get(learner.quiz(QUIZ)).page().select(".given .typed").eachText();
        assertEquals(acknowledged.stream().map(saves -> saves.get(saves.size() - 1)).toList(), counted);
    }

    private static Answer submitWithoutAnswers(Learner learner, long attempt) {
        return learner.caller().post(learner.quiz(QUIZ), Map.of(
                "quiz", "quiz", "submit", "", "token", learner.caller().token(),
                "attempt", Long.toString(attempt), "jakarta.faces.ViewState", "stateless"));
    }

    private List<String> rows(Members.Member member) {
        return Members.hr(site).get("/records.csv?text=" + member.account()).text().lines().skip(1).toList();
    }

    private static Set<Integer> statuses(List<Answer> answers) {
        return answers.stream().map(Answer::status).collect(Collectors.toSet());
    }

    private static List<Answer> atOnce(int number, Deed deed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        CountDownLatch all = new CountDownLatch(number);
        try {
            List<Callable<Answer>> deeds = IntStream.range(0, number)
                    .<Callable<Answer>>mapToObj(each -> () -> {
                        all.countDown();
                        all.await();
                        return deed.by(each);
                    })
                    .toList();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : threads.invokeAll(deeds)) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    /** What each of several does, numbered from 0. */
    private interface Deed {
        Answer by(int each) throws Exception;
    }
}
