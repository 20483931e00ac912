package kexin.learning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kexin.browser.Visit;
import kexin.course.Counter;
import kexin.course.web.HandingIn;
import kexin.http.Caller;
import kexin.http.Members;
import kexin.learning.Learner;
import kexin.learning.TimePassed;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filling a quiz where things go wrong: no network, a second tab, a sign-in that has ended, somebody else, no time left. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AnsweringWalkIT {

    private static final String ENGLISH =
            """
            ## W.q1
            page: CT.1.1

            When a customer is {three} steps away, put your {work} down.

            kind 1: number

            ## W.q2
            page: CT.1.1

            Speak first: "Good {morning}, do sit down."

            kind: choice
            wrong: night = Too late.

            ## W.q3
            page: CT.1.2

            Always in this order: {look}, {smile}, speak.

            kind 1: bank
            kind 2: bank
            wrong 1: listen = Listening comes after speaking.
            """;
    private static final String CHINESE =
            """
            ## W.q1
            page: CT.1.1

            客户走到{三}步之内，看着{对方}，笑一笑。

            kind 1: number

            ## W.q2
            page: CT.1.1

            先{开口}：“您好，请坐。”

            kind: choice
            wrong: 低头 = 先抬头。

            ## W.q3
            page: CT.1.2

            顺序不变：{看}、{笑}、说。

            kind 1: bank
            kind 2: bank
            wrong 1: 听 = 听在说之后。
            """;

    private static final String IN_SIGHT =
            """
            () => {
              const { left, right, top, bottom } = document.activeElement.getBoundingClientRect();
              return document.activeElement.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
            }""";

    private static Counter course;
    private static Counter timed;

    @ArquillianResource
    private URL site;

    @BeforeEach
    void publish() {
        if (course == null) {
            course = taught("pass: 100\n\n");
            timed = taught("time: 10 min\n\n");
        }
    }

    private Counter taught(String settings) {
        Counter taught = Counter.asItIs()
                .with(Counter.QUIZ, settings + CHINESE)
                .with("quizzes/counter/10-greeting.en.md", settings + ENGLISH)
                .named(Members.newAccount());
        HandingIn.publish(Members.trainer(site), taught);
        return taught;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void nothing_typed_is_lost_on_the_way_to_a_passed_retry(String language) {
        boolean chinese = language.equals("zh-CN");
        Members.Member mei = Members.newEmployee(site, "韩梅");
        try (Visit visit = begun(course, mei, language)) {
            Page page = visit.page();
            fillEveryKind(page, chinese);
            visit.assertAccessible();
            goOfflineAndBack(visit, page);
            typeWhereAnotherTabHasSaved(visit, page);
            signInAgainAndSwitchTheLanguage(visit, page, mei, chinese);
            submitAndLookBeside(visit, page);
            retryTheMissed(visit, page, chinese);
        }
    }

    private static void fillEveryKind(Page page, boolean chinese) {
        assertThat(gap(page, "W.q1_1")).hasAttribute("inputmode", "decimal");
        gap(page, "W.q2_1").selectOption(chinese ? "开口" : "morning");
        page.locator(".bank .word", new Page.LocatorOptions().setHasText(chinese ? "看" : "look")).click();
        assertThat(gap(page, "W.q3_1")).hasValue(chinese ? "看" : "look");
        for (String saved : List.of("W.q2_1", "W.q3_1")) {
            assertThat(note(page, saved)).hasClass(Pattern.compile("saved"));
        }
    }

    private static void goOfflineAndBack(Visit visit, Page page) {
        visit.page().context().setOffline(true);
        type(page, "W.q1_2", "offline");
        assertThat(note(page, "W.q1_2")).hasClass(Pattern.compile("waiting"));
        type(page, "W.q1_2", "offline, mended");
        page.locator("#submit").click();
        assertThat(page.locator("#quiz-status")).hasClass(Pattern.compile("wrong"));
        assertThat(page.locator("#items")).isVisible();
        visit.assertAccessible();

        page.context().setOffline(false);

        assertThat(note(page, "W.q1_2")).hasClass(Pattern.compile("saved"));
        page.reload();
        assertThat(gap(page, "W.q1_2")).hasValue("offline, mended");
        gap(page, "W.q1_2").fill("something else");
        assertThat(note(page, "W.q1_2")).not().containsText("✓");
        gap(page, "W.q1_2").fill("offline, mended");
        assertThat(note(page, "W.q1_2")).hasClass(Pattern.compile("saved"));
    }

    private static void typeWhereAnotherTabHasSaved(Visit visit, Page page) {
        Page second = page.context().newPage();
        second.navigate(page.url());
        type(second, "W.q1_2", "second tab");
        assertThat(note(second, "W.q1_2")).hasClass(Pattern.compile("saved"));

        type(page, "W.q1_2", "first tab");

        assertThat(note(page, "W.q1_2")).containsText("second tab");
        visit.assertAccessible();
        page.locator("#submit").click();
        assertThat(page.locator(".elsewhere .button").first()).isFocused();
        page.locator(".elsewhere .button").first().click();
        assertThat(note(page, "W.q1_2")).hasClass(Pattern.compile("saved"));
        type(second, "W.q1_2", "second tab again");
        second.locator(".elsewhere .button").last().click();
        assertThat(gap(second, "W.q1_2")).hasValue("first tab");
        second.close();
    }

    private static void signInAgainAndSwitchTheLanguage(Visit visit, Page page, Members.Member mei, boolean chinese) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("kexin"));
        type(page, "W.q1_1", "4");
        assertThat(page.locator("#again-account")).hasValue(mei.account());
        assertThat(page.locator("#again-password")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#sign-in")).isVisible();
        String unsaved = page.locator("#quiz-status").innerText();
        String waiting = note(page, "W.q1_1").innerText();
        type(page, "W.q3_2", "later");
        assertThat(note(page, "W.q3_2")).hasText(waiting);
        assertThat(page.locator("#quiz-status")).hasText(unsaved);
        visit.assertAccessible();
        page.locator("#sign-in").click();
        assertThat(page.locator("#again-password")).isFocused();
        visit.assertAccessible();
        page.locator("#again-password").fill("not this one");
        page.locator("#again-do").click();
        assertThat(page.locator("#again-wrong")).not().isEmpty();
        page.locator("#again-password").fill(mei.password());
        page.locator("#again-do").click();
        assertThat(note(page, "W.q1_1")).hasClass(Pattern.compile("saved"));
        assertThat(note(page, "W.q3_2")).hasClass(Pattern.compile("saved"));
        assertThat(page.locator("#sign-in")).isHidden();
        assertThat(page.locator("#quiz-status")).not().hasText(unsaved);
        type(page, "W.q3_2", "");
        assertThat(note(page, "W.q3_2")).hasClass(Pattern.compile("saved"));

        page.locator(".tongue").click();
        assertThat(page.locator("#speak")).isVisible();
        visit.assertAccessible();
        page.locator("#speak").click();
        assertThat(page.locator("#items")).hasAttribute("lang", chinese ? "en" : "zh-CN");
        assertThat(gap(page, "W.q1_2")).hasValue("");
        page.locator(".tongue").click();
        page.locator("#speak").click();
        assertThat(gap(page, "W.q1_2")).hasValue("first tab");
    }

    private static void submitAndLookBeside(Visit visit, Page page) {
        page.locator("#submit").click();
        assertThat(page.locator("#unfilled-words")).containsText("1");
        visit.assertAccessible();
        page.locator("#unfilled [value=fill]").click();
        assertThat(gap(page, "W.q3_2")).isFocused();
        page.locator(".pager .act").click();
        page.locator("#unfilled [value=submit]").click();
        assertThat(page.locator("#result")).hasClass(Pattern.compile("missed"));
        assertThat(page.locator("#verdict")).isFocused();
        assertTrue(page.title().startsWith(page.locator("#verdict").innerText()), page.title());
        assertThat(page.locator(".mark.wrong .reason").first()).isVisible();
        page.waitForLoadState();
        Locator mirror = page.locator(".mirror a").first();
        mirror.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#beside .slide-title")).isVisible();
        assertThat(page.locator("#beside-title")).isFocused();
        visit.assertAccessible();
        page.locator("#next").focus();
        assertTrue((Boolean) page.evaluate(IN_SIGHT), "the way on lies under the page beside");
        page.keyboard().press("Escape");
        assertThat(page.locator("#beside")).isHidden();
        assertThat(mirror).isFocused();
    }

    private static void retryTheMissed(Visit visit, Page page, boolean chinese) {
        page.locator("#missed").click();
        assertThat(page.locator(".settled")).hasCount(2);
        visit.assertAccessible();
        page.locator(".tongue").click();
        assertThat(page.locator("#foreign")).containsText(chinese ? "asked again" : "重新填");
        page.locator(".tongue").click();
        assertThat(page.locator("#foreign")).hasCount(0);
        gap(page, "W.q1_1").fill("3");
        gap(page, "W.q1_2").fill(chinese ? "对方" : "work");
        gap(page, "W.q3_2").fill(chinese ? "笑" : "smile");
        page.locator("#submit").click();
        assertThat(page.locator("#result")).hasClass(Pattern.compile("passed"));
        assertThat(page.locator("#missed")).hasCount(0);
        visit.assertAccessible();
    }

    @Test
    void nothing_is_saved_moved_on_from_or_submitted_in_mid_composition() {
        try (Visit visit = begun(course, Members.newEmployee(site, "闻笛"), "zh-CN")) {
            Page page = visit.page();
            List<String> sent = new ArrayList<>();
            page.onRequest(request -> {
                if (request.method().equals("PUT")) {
                    sent.add(request.postData());
                }
            });
            Locator blank = gap(page, "W.q1_2");
            blank.focus();
            blank.dispatchEvent("compositionstart");
            blank.evaluate("input => { input.value = 'dui'; input.dispatchEvent(new InputEvent('input', { isComposing: true })); }");
            page.waitForTimeout(1300);
            blank.evaluate("input => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }))");
            page.locator("#quiz").evaluate("form => form.requestSubmit(document.getElementById('submit'))");
            assertEquals(List.of(), sent);
            assertThat(blank).isFocused();

            blank.evaluate("input => { input.value = '对方'; input.dispatchEvent(new CompositionEvent('compositionend')); }");

            assertThat(note(page, "W.q1_2")).hasClass(Pattern.compile("saved"));
            assertEquals(1, sent.size());
            assertTrue(sent.get(0).contains("对方"), sent.toString());
            page.keyboard().press("Enter");
            assertThat(gap(page, "W.q2_1")).isFocused();
        }
    }

    @Test
    void what_waits_when_the_page_is_closed_goes_up_when_its_person_opens_it_again() {
        Members.Member mei = Members.newEmployee(site, "韩梅");
        try (Visit visit = begun(course, mei, "zh-CN")) {
            Page page = visit.page();
            page.context().setOffline(true);
            type(page, "W.q1_2", "对方");
            assertThat(note(page, "W.q1_2")).hasClass(Pattern.compile("waiting"));
            String quiz = page.url();
            Page next = page.context().newPage();
            page.close();
            next.context().setOffline(false);

            next.navigate(quiz);

            assertThat(gap(next, "W.q1_2")).hasValue("对方");
            assertThat(note(next, "W.q1_2")).hasClass(Pattern.compile("saved"));
            assertEquals("[]", next.evaluate("JSON.stringify(Object.keys(localStorage).filter((key) => key.includes('answers')))"));
        }
    }

    @Test
    void what_was_acknowledged_stands_in_a_page_that_was_kept_before_until_nobody_is_signed_in() {
        Members.Member mei = Members.newEmployee(site, "韩梅");
        try (Visit visit = begun(course, mei, "zh-CN")) {
            Page page = visit.page();
            String before = page.content();
            type(page, "W.q1_2", "对方");
            assertThat(note(page, "W.q1_2")).hasClass(Pattern.compile("saved"));
            page.route(page.url(), route -> route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(before)));

            page.reload();

            assertThat(gap(page, "W.q1_2")).hasValue("对方");
            assertThat(note(page, "W.q1_2")).hasClass(Pattern.compile("saved"));
            type(page, "W.q1_2", "顾客");
            assertThat(note(page, "W.q1_2")).containsText("✓");

            page.locator("details.menu summary").click();
            page.locator("form[action$='/sign-out'] button").click();
            page.waitForURL("**/sign-in");
            page.waitForFunction("() => Object.keys(localStorage).every((key) => !key.startsWith('kexin.kept.'))");
        }
    }

    @Test
    void on_a_shared_computer_nobodys_answers_become_somebody_elses() {
        Members.Member mei = Members.newEmployee(site, "韩梅");
        Caller other = Members.newEmployee(site, "李雷").signedIn(site);
        Learner.enrolled(other, course.slug()).begin("greeting");
        try (Visit visit = begun(course, mei, "zh-CN")) {
            Page page = visit.page();
            visit.as(other.session());
            type(page, "W.q1_2", "梅的答案");

            assertThat(page.locator("#quiz-status")).containsText("另一个人");
            page.locator("#submit").click();
            assertThat(page.locator("#quiz-status")).containsText("另一个人");
            assertThat(gap(page, "W.q1_2")).hasValue("梅的答案");
            String quiz = page.url();
            page.navigate(quiz);
            assertThat(gap(page, "W.q1_2")).hasValue("");
            page.waitForTimeout(500);
            assertEquals("", other.get(quiz.replaceFirst("^https?://[^/]+", "")).page().select("[data-gap='W.q1_2']").val());

            visit.as(mei.signedIn(site).session());
            page.navigate(quiz);
            assertThat(gap(page, "W.q1_2")).hasValue("梅的答案");
            assertThat(note(page, "W.q1_2")).hasClass(Pattern.compile("saved"));
        }
    }

    @Test
    void when_the_time_is_up_the_page_shows_what_counted_and_what_came_too_late() {
        try (Visit visit = begun(timed, Members.newEmployee(site, "韩梅"), "en")) {
            Page page = visit.page();
            page.clock().install();
            page.reload();
            assertThat(page.locator("#timer [role=timer]")).hasText(Pattern.compile("10:00|\\d:\\d\\d"));
            type(page, "W.q1_2", "work");
            assertThat(note(page, "W.q1_2")).hasClass(Pattern.compile("saved"));
            page.context().setOffline(true);
            type(page, "W.q1_1", "3");
            letTimeBeUp(page);
            assertThat(page.locator("#timer-said")).containsText("time is up");
            assertThat(page.locator("#quiz-status")).containsText("Not at the server yet: 1");
            page.context().setOffline(false);

            assertThat(page.locator("#over")).isVisible();
            assertThat(page.locator(".late b")).hasText("3");
            assertThat(page.locator(".mark.right")).hasCount(1);
            visit.assertAccessible();
        }
    }

    /** At the server and by the page's own clock. */
    private void letTimeBeUp(Page page) {
        String attempt = page.locator("#items").getAttribute("data-attempt");
        assertEquals(200, Caller.at(site).get(TimePassed.PATH + "?attempt=" + attempt).status());
        page.clock().fastForward("10:00");
    }

    /** At the page with the blanks of a fresh try. */
    private Visit begun(Counter taught, Members.Member member, String language) {
        Caller caller = member.signedIn(site);
        Learner.enrolled(caller, taught.slug());
        Visit visit = Visit.to(site).speaking(language).as(caller.session());
        visit.open("/courses/" + taught.slug() + "/greeting/quiz");
        visit.page().locator("#begin").click();
        assertThat(visit.page().locator("[data-gap]").first()).isFocused();
        visit.page().waitForLoadState(LoadState.NETWORKIDLE); // a network that goes before the scripts came is another story
        return visit;
    }

    private static void type(Page page, String gap, String words) {
        gap(page, gap).fill(words);
        gap(page, gap).blur();
    }

    private static Locator gap(Page page, String gap) {
        return page.locator("[data-gap='" + gap + "']");
    }

    private static Locator note(Page page, String gap) {
        return page.locator("[id='saved-" + gap + "']");
    }
}
