package kexin.learning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URL;
import java.util.regex.Pattern;
import kexin.browser.Visit;
import kexin.course.Counter;
import kexin.course.web.HandingIn;
import kexin.http.Caller;
import kexin.http.Members;
import kexin.learning.Learner;
import kexin.practice.DaysLater;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who comes back to a course they have begun: what is next, what a word was about, what was missed days ago. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ReturningWalkIT {

    private static Counter course;

    @ArquillianResource
    private URL site;

    /** The course as it is told in one language. */
    enum Telling {
        ZH("zh-CN", "三步", "十步之外，他还没看见你。", "十"),
        EN("en", "three steps", "At ten steps they have not seen you yet.", "ten");

        private final String tag;
        private final String sought;
        private final String feedback;
        private final String wrong;

        Telling(String tag, String sought, String feedback, String wrong) {
            this.tag = tag;
            this.sought = sought;
            this.feedback = feedback;
            this.wrong = wrong;
        }
    }

    @BeforeEach
    void publish() {
        if (course == null) {
            course = Counter.asItIs().named(Members.newAccount());
            HandingIn.publish(Members.trainer(site), course);
        }
    }

    @ParameterizedTest
    @EnumSource(Telling.class)
    void a_word_is_found_and_marked_on_its_page(Telling telling) {
        try (Visit visit = Visit.to(site).speaking(telling.tag).as(enrolled().session())) {
            Page page = visit.open("/");
            page.locator("#search").fill(telling.sought);
            page.locator("#search").press("Enter");
            assertThat(page.locator(".found mark").first()).isVisible();
            visit.assertAccessible();
            Locator hit = page.locator(".found a[href*='/CT.1.1#']");

            hit.click();

            assertThat(page).hasURL(Pattern.compile("/greeting/CT\\.1\\.1#mark="));
            assertThat(page.locator("#slide mark").first()).isVisible();
            visit.assertAccessible();
            page.locator("#next").click();
            assertThat(page.locator("mark")).hasCount(0);
            page.goBack();
            assertThat(page.locator("#slide mark").first()).isVisible();
        }
    }

    @ParameterizedTest
    @EnumSource(Telling.class)
    void a_blank_missed_days_ago_is_practised_on_its_slide_and_changes_no_score(Telling telling) {
        Caller learner = enrolled();
        try (Visit visit = Visit.to(site).speaking(telling.tag).as(learner.session())) {
            Page page = visit.open("/courses/" + course.slug() + "/greeting/quiz");
            page.locator("#begin").click();
            assertThat(page.locator("#items")).isVisible();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.locator("#submit").click();
            page.locator("#unfilled [value=submit]").click();
            String score = page.locator("#result").innerText();
            assertEquals(200, learner.get(DaysLater.PATH).status());

            page.navigate("/");
            page.locator("#practise").click();
            assertThat(page.locator("#practice")).isVisible();
            visit.assertAccessible();
            practise(page, telling.wrong);
            assertThat(page.locator("#practised .feedback")).hasText(telling.feedback);
            assertThat(page.locator("details.answer[open] .slide-title")).isVisible();
            visit.assertAccessible();
            page.locator("#next-blank").click();
            practise(page, telling == Telling.ZH ? "笑" : "smile");
            assertThat(page.locator("#practised .mark.right")).isVisible();
            page.reload();
            assertThat(page.locator("#practised .mark.right")).isVisible();

            page.navigate("/");
            assertThat(page.locator("#practise")).hasCount(0);
            page.navigate("/courses/" + course.slug() + "/greeting/quiz");
            assertEquals(score, page.locator("#result").innerText());
        }
    }

    @Test
    void the_quiz_of_a_course_not_taken_leads_to_the_course_which_says_why() {
        Caller stranger = Members.newEmployee(site, "路过").signedIn(site);

        String leads = stranger.get("/courses/" + course.slug() + "/greeting/quiz").location();
        assertEquals("/courses/" + course.slug() + "?for=quiz", leads);
        assertEquals(1, stranger.get(leads).page().select("#for-quiz").size());
        assertEquals(404, stranger.get("/courses/nowhere/greeting/quiz").status());
    }

    private Caller enrolled() {
        Caller caller = Members.newEmployee(site, "归来").signedIn(site);
        return Learner.enrolled(caller, course.slug()).caller();
    }

    private static void practise(Page page, String answer) {
        page.locator("#typed").fill(answer);
        page.locator("#check").click();
        assertThat(page.locator("#practised")).isVisible();
    }
}
