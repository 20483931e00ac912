package kexin.course.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import kexin.browser.Visit;
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

/** How a trainer writes a course in the browser, from nothing to a learner who reads it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class StudioWalkIT {

    private static final Pattern SAVED = Pattern.compile("✓ .*");

    @ArquillianResource
    private URL site;

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 示例文字未改：1 处, 已变成填空：三, '第二页：现在是第 1 个，共 2 个'",
        "en, Sample text left: 1, Now a gap: three, 'The second page: now 1 of 2'"
    })
    void a_course_is_written_from_nothing_and_learnt(String language, String none, String gap, String moved) {
        Caller trainer = Members.newMember(site, "陶行知", "培训中心", Role.TRAINER).signedIn(site);
        String slug = Members.newAccount();
        try (Visit visit = Visit.to(site).speaking(language).as(trainer.session())) {
            Page page = visit.open("/studio");
            page.locator("#chinese").fill("窗口第一课");
            page.locator("#english").fill("First hours at the window");
            page.locator("#address").fill(slug);
            page.locator("#begin").click();
            assertThat(page.locator(".plan-row .up[aria-disabled=true], .plan-row .down[aria-disabled=true]")).hasCount(4);
            page.locator(".plan-page .plan-name").click();
            assertThat(page.locator("#page-title")).containsText("en".equals(language) ? "A new page" : "新的一页");
            assertThat(page.locator("#key-topics")).isHidden();

            write(page, "zh-CN", "# 先抬头\n\n- 客户走到三步之内，放下手里的活");
            write(page, "en", "# Look up first\n\n- At three steps, put your work down");
            assertThat(page.locator(".shown-page[data-language=zh-CN] .slide-title")).hasText("先抬头");
            assertThat(page.locator("#page-title")).containsText("en".equals(language) ? "Look up first" : "先抬头");
            assertThat(page.locator(".outline [aria-current=page] .grow")).hasText("en".equals(language) ? "Look up first" : "先抬头");
            page.locator("#add-question").click();
            select(page, "zh-CN", "三");
            select(page, "en", "three");
            assertThat(page.locator(".question-form[data-language=" + language + "] > .save")).hasText(gap);
            assertThat(notation(page, "en")).hasValue(Pattern.compile("At \\{three} steps, put your work down"));
            assertThat(page.locator(".question .writing-head .save")).hasText(new Pattern[] {SAVED, SAVED});
            assertThat(page.locator("#all-problems-title")).hasText(none);
            assertThat(page.locator("#flaw-list li a")).hasAttribute("href", Pattern.compile(".*/edit/file[?]path=.*course.yaml"));
            visit.assertAccessible();
            visit.assertFitsTheWidth();
            visit.picture("editor-" + language);

            arrange(page, slug, moved);
            visit.assertAccessible();
            visit.picture("plan-" + language);
        }
        HandingIn.publish(trainer, slug);

        Learner learner = Learner.enrolled(Members.newEmployee(site, "聂耳").signedIn(site), slug).readingEverything();
        assertEquals(1, Learner.gaps(learner.begin("lesson-1")).size());
    }

    @Test
    void what_is_wrong_with_a_new_course_is_said_at_its_field_and_a_title_alone_is_enough() {
        Caller trainer = Members.newMember(site, "俞子夷", "培训中心", Role.TRAINER).signedIn(site);
        String title = "Hours " + Members.newAccount();
        try (Visit visit = Visit.to(site).speaking("en").as(trainer.session())) {
            Page page = visit.open("/studio");
            page.locator("#begin").click();
            assertThat(page.locator("#chinese")).isFocused();
            assertThat(page.locator("#chinese")).hasAccessibleDescription(Pattern.compile("The course has no title.*"));

            page.locator("#english").fill(title);
            page.locator("#address").fill("Two Words");
            page.locator("#begin").click();
            assertThat(page.locator("#address")).isFocused();
            assertThat(page.locator("#address")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#address-wrong")).containsText("“Two Words” is no address");
            assertThat(page.locator("#address")).hasAccessibleDescription(Pattern.compile(".*“Two Words” is no address.*"));
            visit.assertAccessible();

            page.locator("#address").fill("");
            page.locator("#begin").click();
            assertThat(page).hasURL(Pattern.compile(".*/studio/hours-[a-z0-9-]+/edit"));
        }
    }

    /** Larger than any slide: it arrives smaller. */
    @Test
    void a_photo_is_brought_into_a_page_and_seen_in_its_preview() throws IOException {
        Caller trainer = Members.newMember(site, "杨贤江", "培训中心", Role.TRAINER).signedIn(site);
        String slug = Members.newAccount();
        try (Visit visit = Visit.to(site).as(trainer.session())) {
            Page page = visit.open("/studio");
            page.locator("#chinese").fill("看图学");
            page.locator("#address").fill(slug);
            page.locator("#begin").click();
            page.locator(".plan-page .plan-name").click();
            write(page, "zh-CN", "# 柜台\n\n- 先抬头");

            page.locator(".illustrate input").setInputFiles(new FilePayload("我的 柜台.jpg", "image/jpeg", photo()));
            assertThat(area(page, "zh-CN")).hasValue("# 柜台\n\n- 先抬头\n\n![图里画了什么](media/我的-柜台.jpg)\n");
            page.keyboard().type("三号窗口");
            page.waitForFunction("() => document.querySelector(\".shown-page img[alt='三号窗口']\")?.naturalWidth === 1920");
            assertThat(page.locator("#all-problems-title")).hasText("示例文字未改：1 处");

            page.locator(".illustrate input").setInputFiles(new FilePayload("说明.pdf", "application/pdf", new byte[] {1}));
            assertThat(page.locator(".illustrate .wrong")).containsText("说明.pdf");
            visit.assertAccessible();
            visit.picture("editor-photo");
        }
    }

    /** By the button for a further question, by a link, and with the window where there is no network. */
    @Test
    void what_is_typed_in_the_form_of_a_question_and_left_at_once_is_in_its_notation() {
        Caller trainer = Members.newMember(site, "吴玉章", "培训中心", Role.TRAINER).signedIn(site);
        String slug = Members.newAccount();
        try (Visit visit = Visit.to(site).as(trainer.session())) {
            Page page = begun(visit, slug);
            page.locator("#add-question").click();
            select(page, "zh-CN", "三");
            assertThat(notation(page, "zh-CN")).hasValue(Pattern.compile("\\{三}"));

            accepted(page).fill("三 | 3");
            page.locator("#add-question").click();
            assertThat(page.locator(".question")).hasCount(2);
            assertThat(notation(page, "zh-CN")).hasValue(Pattern.compile("\\{三\\|3}"));

            accepted(page).fill("三 | 3 | 叁");
            page.waitForNavigation(() -> page.locator(".outline a.line").first().click());
            page.waitForFunction("() => Object.keys(localStorage).every((key) => !/^kexin\\.(form|draft)\\./.test(key))");
            page.reload();
            assertThat(notation(page, "zh-CN")).hasValue(Pattern.compile("\\{三\\|3\\|叁}"));

            page.context().setOffline(true);
            accepted(page).fill("三 | 仨");
            assertThat(page.locator(".question .writing-head .save").first()).hasClass("save waiting");
            Page later = page.context().newPage();
            String address = page.url();
            page.close();
            later.context().setOffline(false);
            later.navigate(address);
            assertThat(notation(later, "zh-CN")).hasValue(Pattern.compile("\\{三\\|仨}"));
            assertThat(later.locator(".question .writing-head .save").first()).hasText(SAVED);
        }
    }

    @Test
    void a_preview_that_comes_late_is_not_shown_in_place_of_a_newer_one() {
        Caller trainer = Members.newMember(site, "徐特立", "培训中心", Role.TRAINER).signedIn(site);
        String slug = Members.newAccount();
        try (Visit visit = Visit.to(site).as(trainer.session())) {
            Page page = begun(visit, slug);
            Locator title = page.locator(".shown-page[data-language=zh-CN] .slide-title");
            assertThat(title).hasText("柜台");
            List<Route> late = new ArrayList<>();
            page.route(address -> address.endsWith("/lesson-1/L1.1?language=zh-CN"), route -> {
                if (late.isEmpty()) {
                    late.add(route);
                } else {
                    route.resume();
                }
            });
            write(page, "zh-CN", "# 先写的");
            page.waitForCondition(() -> !late.isEmpty());
            write(page, "zh-CN", "# 后写的");
            assertThat(title).hasText("后写的");

            late.get(0).fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(
                    "<main id=main><div class=slide><h1 class=slide-title>先写的</h1></div></main>"));

            page.waitForTimeout(500);
            assertThat(title).hasText("后写的");
        }
    }

    /** At the only page of a new course. */
    private static Page begun(Visit visit, String slug) {
        Page page = visit.open("/studio");
        page.locator("#chinese").fill("窗口第一课");
        page.locator("#address").fill(slug);
        page.locator("#begin").click();
        page.locator(".plan-page .plan-name").click();
        write(page, "zh-CN", "# 柜台\n\n- 三步之内，先抬头");
        return page;
    }

    /** Of the first gap of the first question. */
    private static Locator accepted(Page page) {
        return page.locator(".question-form[data-language=zh-CN]").first().locator(".gap-panel input").first();
    }

    private static byte[] photo() throws IOException {
        BufferedImage image = new BufferedImage(2400, 1200, BufferedImage.TYPE_INT_RGB);
        for (int place = 0; place < 2400 * 1200; place++) {
            image.setRGB(place % 2400, place / 2400, place * 2654435);
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", jpeg);
        return jpeg.toByteArray();
    }

    @Test
    void two_who_write_at_once_see_both_texts_and_one_is_taken() {
        Caller trainer = Members.newMember(site, "晏阳初", "培训中心", Role.TRAINER).signedIn(site);
        String slug = Members.newAccount();
        try (Visit first = Visit.to(site).as(trainer.session()); Visit second = Visit.to(site).as(trainer.session())) {
            Page one = first.open("/studio");
            one.locator("#chinese").fill("两人合写");
            one.locator("#address").fill(slug);
            one.locator("#begin").click();
            one.locator(".plan-page .plan-name").click();
            Page other = second.open("/studio/" + slug + "/edit/lesson-1/L1.1");
            assertThat(other.locator(".shown-page .slide-title")).isVisible();

            write(one, "zh-CN", "# 甲写的\n\n- 甲");
            area(other, "zh-CN").fill("# 乙写的\n\n- 乙\n\n<script>");
            assertThat(other.locator(".contest textarea")).hasValue("# 甲写的\n\n- 甲");
            second.assertAccessible();
            other.locator(".contest .primary").click();
            assertThat(other.locator(".version .writing-head .save").first()).hasText(SAVED);
            assertThat(other.locator(".flaws li").first()).containsText("script");
            assertThat(other.locator(".ruled .flawed")).hasText("<script>");

            area(one, "zh-CN").fill("# 甲又写\n\n- 甲");
            one.locator(".contest .button:not(.primary)").click();
            assertThat(area(one, "zh-CN")).hasValue("# 乙写的\n\n- 乙\n\n<script>");
        }
    }

    private static void write(Page page, String language, String words) {
        area(page, language).fill(words);
        assertThat(page.locator("#versions .version[data-language='" + language + "'] .writing-head .save")).hasText(SAVED);
    }

    private static Locator area(Page page, String language) {
        return page.locator("#versions .version[data-language='" + language + "'] .lined textarea");
    }

    /** A word of the statement, then the button beneath it. */
    private static void select(Page page, String language, String word) {
        Locator form = page.locator(".question-form[data-language='" + language + "']");
        form.locator(".statement-field").evaluate("(field, word) => { const at = field.value.indexOf(word);"
                + " field.focus(); field.setSelectionRange(at, at + word.length); }", word);
        form.locator(".deeds .primary").click();
        assertThat(form.locator(".gap-panel")).hasCount(1);
    }

    private static Locator notation(Page page, String language) {
        return page.locator(".question .version[data-language='" + language + "'] .lined textarea").first();
    }

    /** A second page: added, renamed, brought to the front by keyboard, copied, and the copy deleted. */
    private static void arrange(Page page, String slug, String moved) {
        page.navigate("/studio/" + slug + "/edit");
        assertThat(page.locator(".plan-quiz a")).hasAttribute("href", "/studio/" + slug + "/edit/lesson-1/quiz");
        assertThat(page.locator(".plan-quiz a")).containsText(Pattern.compile("1 道题|One question"));
        page.locator(".add-page").click();
        assertThat(page.locator(".plan-page")).hasCount(2);
        page.locator(".plan-page .rename").last().click();
        page.locator("#title-zh-CN").fill("第二页");
        page.locator("#title-en").fill("The second page");
        page.locator("#rename-dialog .primary").click();
        assertThat(page.locator(".plan-page .plan-name").last()).containsText(moved.split("[：:]")[0]);
        page.locator(".plan-page .plan-name").last().press("Alt+ArrowUp");
        assertThat(page.locator("#plan-said")).hasText(moved);
        assertThat(page.locator(".plan-page .plan-name").first()).containsText("L1.2");
        page.locator(".plan-page .copy").first().click();
        assertThat(page.locator(".plan-page")).hasCount(3);
        page.locator(".plan-page .delete").nth(1).click();
        page.locator("#delete-dialog .danger").click();
        assertThat(page.locator(".plan-page")).hasCount(2);
        arrangeBetweenLessons(page);
        page.locator(".plan-page .grip").first().dragTo(page.locator(".plan-page").nth(1));
        assertThat(page.locator(".plan-page .plan-name").first()).containsText("L1.1");
    }

    /** The last page goes over into the next lesson by keyboard, and comes back by the mouse. */
    private static void arrangeBetweenLessons(Page page) {
        page.locator("#add-lesson").click();
        page.locator("#title-zh-CN").fill("第二课");
        page.locator("#title-en").fill("Lesson two");
        page.locator("#rename-dialog .primary").click();
        Locator first = page.locator(".plan-lesson").first().locator(".plan-page");
        Locator second = page.locator(".plan-lesson").nth(1).locator(".plan-page");
        assertThat(second).hasCount(1);
        assertThat(second.locator(".plan-name")).isFocused();
        first.last().locator(".plan-name").press("Alt+ArrowDown");
        assertThat(second).hasCount(2);
        assertThat(second.first()).containsText("L1.1");
        assertThat(second.first().locator(".down")).isFocused();
        second.first().locator(".grip").dragTo(first.first());
        assertThat(second).hasCount(1);
        assertThat(first).hasCount(2);
    }
}
