package kexin.marking.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URL;
import kexin.browser.Outage;
import kexin.browser.Visit;
import kexin.course.Counter;
import kexin.course.web.HandingIn;
import kexin.http.Answer;
import kexin.http.Caller;
import kexin.http.Members;
import kexin.learning.Learner;
import kexin.people.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A learner's answer is refused, their trainer accepts it, and the learner has the certificate. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class InboxWalkIT {

    @ArquillianResource
    private URL site;

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 三四, 今后把“三四”算对？, 改为通过, “三四”今后算对, 已处理, 撤销关于“三四”的决定？",
        "en, some, Accept “some” from now on?, Passes, “some” is accepted from now on, Decided, Undo the decision about “some”?"
    })
    void from_a_wrong_answer_over_its_acceptance_to_the_certificate(
            String language, String typed, String asked, String change, String accepted, String decided, String undo) {
        Counter course = Counter.asItIs().named(Members.newAccount());
        Members.Member trainer = Members.newMember(site, "苏轼", "培训中心", Role.TRAINER);
        HandingIn.publish(trainer.signedIn(site), course);
        Learner learner = wrong(course, typed, language);
        String inbox = "/studio/" + course.slug() + "/answers";
        try (Visit visit = Visit.to(site).speaking(language).as(trainer.signedIn(site).session())) {
            Page page = visit.open("/studio");
            page.locator(".twin-links a[href$='" + inbox + "']").click();
            assertThat(page.locator(".refused-gap")).hasCount(2);
            Locator first = page.locator(".refused-gap").first();
            assertThat(first.locator(".refused-typed b")).hasText(typed);
            assertThat(first.locator(".slide-title")).isVisible();
            visit.assertAccessible();
            visit.assertFitsTheWidth();

            first.locator(".refused-deeds a").click();
            assertThat(page.locator("h1")).hasText(asked);
            assertThat(page.locator(".changes tbody tr")).hasCount(1);
            assertThat(page.locator(".changes tbody")).containsText(change);
            visit.assertAccessible();
            page.locator("#decide-it").click();
            assertThat(page.locator("h1")).hasText(accepted);
            assertThat(page.locator("#regrade:not([data-running])")).isVisible();
            assertEquals("1110000", digits(page.locator("#sum")));
            visit.assertAccessible();

            page.navigate(inbox);
            page.locator("button[name=refuse]").click();
            assertThat(page.locator(".notice.done")).isVisible();
            assertThat(page.locator(".refused-gap")).hasCount(0);
            page.locator("#state").selectOption(decided);
            page.locator(".filters button").click();
            assertThat(page.locator(".decision")).hasCount(2);
            visit.assertAccessible();
            page.locator(".decision").last().locator(".decision-deeds a").click();
            assertThat(page.locator("h1")).hasText(undo);
            assertThat(page.locator("#takeAway")).isVisible();
            assertThat(page.locator("#takeAway")).not().isChecked();

            page.navigate("/studio/" + course.slug() + "/statistics");
            assertThat(page.locator(".item-figures tbody tr")).hasCount(2);
            visit.assertAccessible();
            visit.assertFitsTheWidth();
        }
        Answer marked = learner.caller().get(learner.quiz("greeting"));
        assertEquals(1, marked.page().select("#result.passed").size());
        assertEquals(1, marked.page().select("#regraded").size());
        assertEquals(200, learner.caller().get(learner.certificate()).status());
    }

    @Test
    void a_regrade_is_followed_to_its_end_although_network_and_server_were_away() {
        Counter course = Counter.asItIs().named(Members.newAccount());
        Members.Member trainer = Members.newMember(site, "苏辙", "培训中心", Role.TRAINER);
        HandingIn.publish(trainer.signedIn(site), course);
        wrong(course, "三四", "zh-CN");
        try (Visit visit = Visit.to(site).as(trainer.signedIn(site).session())) {
            Page page = visit.open("/studio/" + course.slug() + "/answers");
            page.locator(".refused-deeds a").first().click();
            page.locator("#decide-it").click();
            assertThat(page.locator("#regrade:not([data-running])")).isVisible();
            Outage outage = Outage.of(page, page.url(), "regrade", "data-running");

            page.reload();
            follow(page);

            assertThat(page.locator("#regrade:not([data-running])")).isVisible();
            assertEquals(4, outage.asked());
        }
    }

    /** With the script that the page of a regrade has until this is finished. */
    private static void follow(Page page) {
        String asset = page.locator("script[src*='/assets/']").first().getAttribute("src");
        page.addScriptTag(new Page.AddScriptTagOptions().setType("module").setUrl(asset.replaceFirst("[^/]+$", "regrade.js")));
    }

    private Learner wrong(Counter course, String typed, String language) {
        Caller caller = Members.newEmployee(site, "晏殊").signedIn(site);
        caller.get("/language/" + language);
        Learner learner = Learner.enrolled(caller, course.slug()).readingEverything();
        Answer marked = learner.submit(learner.begin("greeting"), typed, typed);
        assertEquals(1, marked.page().select("#result.missed").size());
        return learner;
    }

    private static String digits(Locator sum) {
        return String.join("", sum.locator("dd").allTextContents());
    }
}
