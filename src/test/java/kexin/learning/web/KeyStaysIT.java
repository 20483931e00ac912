package kexin.learning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kexin.http.Members;
import kexin.browser.Visit;
import kexin.course.Counter;
import kexin.course.web.HandingIn;
import kexin.http.Answer;
import kexin.learning.Learner;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Until a quiz is submitted, nothing of its key reaches the browser, apart from the lesson pages that teach it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class KeyStaysIT {

    private static final String QUIZ =
            """
            ## CT.1.q1
            page: CT.1.1

            客户走到{三|zaunkoenig8117}步之内，放下手里的活。

            wrong: gartenrotschwanz4402 = wiedehopf9937
            partly: 50% kleiber5561 = eisvogel3308
            right: pirol7750
            hint: 一只手数得过来。
            """;
    private static final List<String> CANARIES = List.of(
            "zaunkoenig8117", "gartenrotschwanz4402", "wiedehopf9937", "kleiber5561", "eisvogel3308", "pirol7750");

    private static Counter course;

    @ArquillianResource
    private URL site;

    @BeforeEach
    void publish() {
        if (course == null) {
            course = Counter.asItIs().with(Counter.QUIZ, QUIZ).with("quizzes/counter/10-greeting.en.md", QUIZ.replace("客户走到{三|", "{three|"))
                    .named(Members.newAccount());
            HandingIn.publish(Members.trainer(site), course);
        }
    }

    @Test
    void in_the_browser_nothing_that_arrives_holds_an_answer_before_it_is_submitted() {
        Members.Member member = Members.newEmployee(site, "庄周");
        Map<String, String> arrived = new TreeMap<>();
        List<Response> responses = new ArrayList<>();
        try (Visit visit = Visit.to(site).as(member.signedIn(site).session())) {
            Page page = visit.page();
            page.onResponse(responses::add);
            visit.open("/courses/" + course.slug());
            keep(responses, arrived);
            for (String[] step : new String[][] {
                {"#enrol", ".slide-title"}, {".outline a.quiz", "#begin"}, {"#begin", "#items"}
            }) {
                page.locator(step[0]).first().click();
                assertThat(page.locator(step[1])).isVisible();
                page.waitForLoadState();
                keep(responses, arrived);
            }
            page.locator("details.hint summary").click();
            for (String typed : List.of("二", "zaunkoenig", "三")) {
                page.waitForResponse("**/api/attempts/**", () -> {
                    page.locator("input[data-gap]").fill(typed);
                    page.locator("input[data-gap]").blur();
                });
            }
            keep(responses, arrived);
            page.reload();
            keep(responses, arrived);
            arrived.put("the page as it stands", page.content());
            arrived.put("what the browser keeps", (String) page.evaluate("JSON.stringify([localStorage, sessionStorage])"));

            assertTrue(arrived.keySet().stream().anyMatch(path -> path.endsWith("/quiz")), arrived.keySet().toString());
            assertTrue(arrived.keySet().stream().anyMatch(path -> path.contains("/api/attempts/")), arrived.keySet().toString());
            assertTrue(arrived.keySet().stream().anyMatch(path -> path.endsWith("quiz.js")), arrived.keySet().toString());
            arrived.forEach((path, text) -> CANARIES.forEach(canary -> assertFalse(text.contains(canary), canary + " in " + path)));
        }
    }

    @Test
    void a_saved_answer_says_the_same_whether_it_is_right_or_wrong() {
        Learner learner = Learner.enrolled(Members.newEmployee(site, "惠施").signedIn(site), course.slug());
        Answer filling = learner.begin("greeting");
        String gap = Learner.gaps(filling).get(0);

        List<String> typed = List.of("三", "十", "zaunkoenig8117", "gartenrotschwanz4402");
        List<String> told = IntStream.range(0, typed.size())
                .mapToObj(each -> learner.save(Learner.attempt(filling), gap, typed.get(each), each))
                .map(answer -> answer.status() + answer.text().replaceAll("\\d{4}-[^\"]*", "…").replaceAll(":\\d", ":n"))
                .distinct()
                .toList();

        assertEquals(List.of("200{\"revision\":n,\"savedAt\":\"…\"}"), told);
    }

    @Test
    void what_is_accepted_is_told_only_once_the_quiz_is_passed() {
        Learner learner = Learner.enrolled(Members.newEmployee(site, "公孙龙").signedIn(site), course.slug());

        String missed = learner.submit(learner.begin("greeting"), "十").text();
        String again = learner.begin("greeting").text();

        CANARIES.forEach(canary -> assertFalse(missed.contains(canary) || again.contains(canary), canary));
    }

    @Test
    void the_feedback_of_what_was_typed_is_told_after_submitting() {
        Learner learner = Learner.enrolled(Members.newEmployee(site, "邓析").signedIn(site), course.slug());

        String marked = learner.submit(learner.begin("greeting"), "gartenrotschwanz4402").text();

        assertTrue(marked.contains("wiedehopf9937"), "or the canaries above could not be seen");
        assertFalse(marked.contains("zaunkoenig8117") || marked.contains("eisvogel3308"));
    }

    /** All bodies so far; a redirect has none, and a picture is no text. */
    private static void keep(List<Response> responses, Map<String, String> arrived) {
        for (Response response : List.copyOf(responses)) {
            boolean redirect = response.status() >= 300 && response.status() < 400;
            if (!redirect && response.status() != 204 && !isLessonPage(response)) {
                arrived.merge(response.request().method() + " " + response.url(), body(response), String::concat);
            }
        }
        responses.clear();
    }

    /** Empty where the page that had asked for it was gone before it came. */
    private static String body(Response response) {
        try {
            return new String(response.body(), StandardCharsets.UTF_8);
        } catch (PlaywrightException gone) {
            assertTrue(gone.getMessage().contains("navigated away"), gone.getMessage());
            return "";
        }
    }

    private static boolean isLessonPage(Response response) {
        return response.url().matches(".*/(greeting|waiting)/CT\\..*");
    }
}
