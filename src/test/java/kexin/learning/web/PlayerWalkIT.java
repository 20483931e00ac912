package kexin.learning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.Route;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kexin.browser.Visit;
import kexin.course.Counter;
import kexin.course.web.HandingIn;
import kexin.http.Caller;
import kexin.http.Members;
import kexin.learning.Learner;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading in a browser: pages turned in place, time, notes, and the same without a network. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PlayerWalkIT {

    private static final String LATER = "courseware/counter/20-waiting.zh-CN.md";
    private static final String KEPT =
            """
            async (pages) => {
              for (const name of await caches.keys()) {
                if (name.startsWith('kexin|course|') && (await (await caches.open(name)).keys()).length >= pages) return true;
              }
              return false;
            }""";
    private static final String KEPT_COURSES =
            "async () => (await caches.keys()).filter((name) => name.startsWith('kexin|course|')).length";
    private static final String WATCH_SHIFTS =
            """
            () => {
              window.shifted = 0;
              new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.shifted += entry.value; }))
                .observe({ type: 'layout-shift', buffered: true });
            }""";

    private static Counter course;

    @ArquillianResource
    private URL site;

    @BeforeEach
    void publish() {
        if (course == null) {
            course = Counter.asItIs()
                    .saying(Counter.LESSON, "id: CT.1.2", "id: CT.1.2\nseconds: 3")
                    .saying(Counter.OTHER, "id: CT.1.2", "id: CT.1.2\nseconds: 3")
                    .saying(LATER, "id: CT.2.1", "id: CT.2.1\nseconds: 3")
                    .saying(LATER, "id: CT.2.3", "id: CT.2.3\nseconds: 600")
                    .named(Members.newAccount());
            HandingIn.publish(Members.trainer(site), course);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void a_course_is_turned_timed_noted_and_read_without_a_network(String language) {
        Members.Member learner = Members.newEmployee(site, "沈读");
        try (Visit visit = Visit.to(site).speaking(language)) {
            Page page = visit.signIn(learner.account(), learner.password());
            page.navigate("/courses/" + course.slug());
            page.locator("#enrol").click();

            turnInPlaceThereAndBack(page);
            readForAsLongAsThePageAsks(page);
            askForTheKeys(visit);
            noteAndBookmark(visit, learner);
            readWithoutNetwork(visit);
            leaveNothingBehind(page);
        }
    }

    @Test
    void nobody_reads_ten_minutes_in_a_moment_and_who_is_waived_need_not() {
        Members.Member learner = Members.newEmployee(site, "沈急");
        Caller caller = learner.signedIn(site);
        String door = "/api/enrolments/" + Learner.enrolled(caller, course.slug()).enrolment() + "/pages/CT.2.3";

        assertEquals(200, caller.put(door, "").status());
        assertEquals(200, caller.put(door, "{\"read\":600000}").status());
        assertEquals(200, caller.put(door, "{\"read\":600000,\"ago\":-600000}").status());

        Members.administrator(site).fill("/people/" + learner.id(), "waiveReading", Map.of());
        assertEquals(204, caller.put(door, "").status());
    }

    @Test
    void two_texts_too_long_for_one_note_are_both_kept_until_their_reader_shortens_them() {
        Caller elsewhere = Members.newEmployee(site, "沈多").signedIn(site);
        String door = "/api/enrolments/" + Learner.enrolled(elsewhere, course.slug()).enrolment() + "/pages/CT.1.1/note";
        try (Visit visit = Visit.to(site).speaking("en").as(elsewhere.session())) {
            Page page = visit.open("/courses/" + course.slug() + "/greeting/CT.1.1");
            assertEquals(200, elsewhere.put(door, "{\"words\":\"" + "there ".repeat(200) + "end\",\"revision\":0}").status());

            page.locator("#note").fill("here ".repeat(200) + "end");

            Pattern both = Pattern.compile("(there ){200}end\\s+(here ){200}end");
            assertThat(page.locator("#note-saved")).containsText("longer than 2,000 characters");
            assertThat(page.locator("#note")).hasValue(both);
            page.reload();
            assertThat(page.locator("#note")).hasValue(both);
            assertThat(page.locator("#note-saved")).containsText("longer than 2,000 characters");
            page.locator("#note").fill("there and here");
            assertThat(page.locator("#note-saved")).hasClass("save saved");
        }
    }

    @Test
    void a_note_that_waits_when_its_writer_signs_out_stays_for_them_and_for_nobody_else() {
        Members.Member writer = Members.newEmployee(site, "沈写");
        Members.Member other = Members.newEmployee(site, "沈旁");
        List.of(writer, other).forEach(each -> Learner.enrolled(each.signedIn(site), course.slug()));
        String lesson = "/courses/" + course.slug() + "/greeting/CT.1.1";
        try (Visit visit = Visit.to(site)) {
            Page page = visit.signIn(writer.account(), writer.password());
            page.navigate(lesson);
            page.context().route("**/note", Route::abort);
            page.locator("#note").fill("只有我看得到");
            assertThat(page.locator("#note-saved")).hasClass("save waiting");
            signOut(page);
            page.context().unroute("**/note");

            visit.signIn(other.account(), other.password());
            page.navigate(lesson);
            assertTicked(page, "CT.1.1");
            assertThat(page.locator("#note")).hasValue("");
            signOut(page);

            visit.signIn(writer.account(), writer.password());
            page.navigate(lesson);
            assertThat(page.locator("#note")).hasValue("只有我看得到");
            assertThat(page.locator("#note-saved")).hasClass("save saved");
        }
    }

    private static void turnInPlaceThereAndBack(Page page) {
        assertTicked(page, "CT.1.1");
        page.evaluate(WATCH_SHIFTS);
        turn(page, "ArrowRight", "CT.1.2");
        assertThat(page.locator(".slide-title")).isFocused();
        assertThat(page.locator(".outline [aria-current]")).hasAttribute("data-page", "CT.1.2");
        assertThat(page.locator(".place")).hasText("2 / 3");
        assertEquals(page.locator(".slide-title").innerText() + " · 客心 Kexin", page.title());
        page.goBack();
        assertAt(page, "CT.1.1");
        page.goForward();
        assertAt(page, "CT.1.2");
        turn(page, "End", "CT.1.3");
        turn(page, "Home", "CT.1.1");

        assertEquals(0, ((Number) page.evaluate("window.shifted")).doubleValue(), "moved after drawing, or loaded anew");
    }

    private static void readForAsLongAsThePageAsks(Page page) {
        page.navigate("/courses/" + course.slug() + "/waiting/CT.2.3");
        assertThat(page.locator("#left")).hasText(Pattern.compile("\\d"));
        assertThat(page.locator(line("CT.2.3"))).not().hasClass(Pattern.compile("done"));
        page.navigate("/courses/" + course.slug() + "/waiting/CT.2.1");

        assertTicked(page, "CT.2.1");

        assertThat(page.locator("#left")).not().hasText(Pattern.compile("\\d"));
        assertThat(page.locator("#reading-status")).not().isEmpty();
        page.reload();
        assertTicked(page, "CT.2.1");
        assertThat(page.locator("#left")).hasCount(0);
        page.navigate("/courses/" + course.slug() + "/greeting/CT.1.2");
    }

    private static void askForTheKeys(Visit visit) {
        Page page = visit.page();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.keyboard().press("ArrowRight");
        visit.assertAccessible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();
        assertAt(page, "CT.1.2");
        page.keyboard().press("o");
        assertThat(page.locator(line("CT.1.2"))).isFocused();
    }

    private static void signInAgain(Visit visit, Members.Member member) {
        Page page = visit.page();
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("kexin"));
        page.locator("#note").fill("once more");
        assertThat(page.locator("#again-account")).hasValue(member.account());
        assertThat(page.locator("#again-password")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#note-saved")).hasClass("save waiting");
        visit.assertAccessible();
        page.locator("#note-sign-in").click();
        page.locator("#again-password").fill(member.password());
        page.locator("#again-do").click();
        assertThat(page.locator("#note-saved")).hasClass("save saved");
        assertThat(page.locator("#note-sign-in")).isHidden();
        page.locator("#note").fill("b? 先抬头 look up");
        assertThat(page.locator("#note-saved")).hasClass("save saved");
    }

    private static void noteAndBookmark(Visit visit, Members.Member member) {
        Page page = visit.page();
        page.keyboard().press("b");
        assertThat(page.locator(line("CT.1.2"))).hasClass(Pattern.compile("marked"));
        page.keyboard().press("n");
        page.keyboard().type("b? 先抬头 look up");
        assertThat(page.locator("#note-saved")).hasClass("save saved");
        visit.assertAccessible();
        turn(page, "#next", "CT.1.3");
        assertThat(page.locator("#note")).hasValue("");
        turn(page, "#previous", "CT.1.2");
        assertThat(page.locator("#note")).hasValue("b? 先抬头 look up");
        signInAgain(visit, member);

        page.navigate("/notes");
        assertThat(page.locator(".noted .written")).hasText("b? 先抬头 look up");
        assertThat(page.locator(".noted .tag")).hasCount(1);
        visit.assertAccessible();
        page.setViewportSize(320, 640);
        visit.assertFitsTheWidth();
        page.locator(".noted .lines a").click();
        assertAt(page, "CT.1.2");
        page.locator("#drawer > summary").click();
        assertThat(page.locator(line("CT.1.2"))).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(line("CT.1.2"))).isHidden();
        assertThat(page.locator("#drawer > summary")).isFocused();
        page.setViewportSize(1280, 800);
    }

    private static void readWithoutNetwork(Visit visit) {
        Page page = visit.page();
        int pages = page.locator(".side a.line:not(.quiz)").count();
        page.waitForFunction(KEPT, pages + 2, new WaitForFunctionOptions().setPollingInterval(200));
        String quiz = "/courses/" + course.slug() + "/greeting/quiz";
        page.navigate(quiz);
        page.goBack();
        page.context().setOffline(true);

        assertThat(page.locator("#network")).not().isEmpty();
        turn(page, "ArrowRight", "CT.1.3");
        page.navigate("/courses/" + course.slug());
        page.locator(".course-head").waitFor();
        page.navigate("/courses/" + course.slug() + "/waiting/CT.2.2");
        assertAt(page, "CT.2.2");
        page.locator("#note").fill("written on the train");
        assertThat(page.locator("#note-saved")).hasClass("save waiting");
        visit.assertAccessible();
        page.navigate(quiz);
        assertThat(page.locator("#begin")).isVisible();
        page.navigate("/glossary");
        assertThat(page.locator("#kept a")).hasAttribute("href", "/courses/" + course.slug());
        visit.assertAccessible();

        page.context().setOffline(false);
        page.locator(".terms").first().waitFor();
        page.navigate("/courses/" + course.slug() + "/waiting/CT.2.2");
        assertThat(page.locator("#note-saved")).hasClass("save saved");
        page.waitForFunction("() => Object.keys(localStorage).every((key) => !/^kexin\\.(deed|note)\\./.test(key))");
        page.reload();
        assertThat(page.locator("#note")).hasValue("written on the train");
        List.of("CT.1.3", "CT.2.2").forEach(read -> assertTicked(page, read));
    }

    private static void leaveNothingBehind(Page page) {
        signOut(page);
        page.waitForFunction("async () => await (" + KEPT_COURSES + ")() === 0");
    }

    private static void signOut(Page page) {
        page.locator("details.menu summary").click();
        page.locator("form[action$='/sign-out'] button").click();
        page.waitForURL("**/sign-in");
    }

    /** Without loading anything anew: what was written on the window is still there. */
    private static void turn(Page page, String by, String to) {
        page.evaluate("window.turning = true");
        if (by.startsWith("#")) {
            page.locator(by).click();
        } else {
            page.keyboard().press(by);
        }
        assertAt(page, to);
        assertEquals(true, page.evaluate("window.turning"), () -> to + " was loaded anew");
    }

    private static void assertAt(Page page, String id) {
        assertThat(page).hasURL(Pattern.compile("/" + id.replace(".", "\\.") + "$"));
        assertThat(page.locator("#reading")).hasAttribute("data-page", id);
    }

    private static void assertTicked(Page page, String id) {
        assertThat(page.locator(line(id))).hasClass(Pattern.compile("done"));
    }

    private static String line(String id) {
        return ".outline [data-page='" + id + "']";
    }
}
