package kexin.learning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import kexin.http.Answer;
import kexin.http.Members;
import kexin.browser.Visit;
import kexin.course.Counter;
import kexin.course.web.HandingIn;
import kexin.http.Caller;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An employee's way through a course, in a browser, from the sign-in to the certificate. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LearnerWalkIT {

    private static Counter course;

    @ArquillianResource
    private URL site;

    /** The course as it is told in one language. */
    enum Telling {
        ZH("zh-CN", "窗口第一课", "三步之内，先抬头", "十", "三", "笑", "十步之外，他还没看见你。"),
        EN("en", "First hours at the counter", "Within three steps, look up first", "ten", "3", "smile",
                "At ten steps they have not seen you yet.");

        private final String tag;
        private final String title;
        private final String firstPage;
        private final String wrong;
        private final String right;
        private final String practice;
        private final String feedback;

        Telling(String tag, String title, String page, String wrong, String right, String practice, String feedback) {
            this.tag = tag;
            this.title = title;
            this.firstPage = page;
            this.wrong = wrong;
            this.right = right;
            this.practice = practice;
            this.feedback = feedback;
        }

        private Telling other() {
            return this == ZH ? EN : ZH;
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
    void from_the_catalogue_through_every_page_and_a_second_try_to_the_certificate(Telling telling) throws IOException {
        Members.Member learner = Members.newEmployee(site, "欧阳思远");
        try (Visit visit = Visit.to(site).speaking(telling.tag)) {
            Page page = visit.signIn(learner.account(), learner.password());

            enrol(page, telling);
            readByKeyAndByButton(page);
            submitSomethingWrong(page, telling);
            followTheMirrorAndRetry(page, telling);
            assertThat(page.locator("#result")).hasClass(Pattern.compile("passed"));
            assertThat(page.locator("#completed")).isVisible();
            assertThat(page.locator("#next-course a")).isVisible();

            assertCertificate(page.locator("#certificate").getAttribute("href"), learner, telling);
        }
    }

    @ParameterizedTest
    @EnumSource(Telling.class)
    void the_language_changes_on_the_very_page_and_back(Telling telling) {
        Members.Member learner = Members.newEmployee(site, "白露");
        try (Visit visit = Visit.to(site).speaking(telling.tag).as(learner.signedIn(site).session())) {
            Page page = visit.open("/courses/" + course.slug() + "/greeting/CT.1.1");
            assertThat(page.locator(".slide-title")).hasText(telling.firstPage);

            page.locator(".tongue").click();

            assertThat(page.locator(".slide-title")).hasText(telling.other().firstPage);
            assertThat(page).hasURL(Pattern.compile("/greeting/CT\\.1\\.1$"));
            page.locator(".tongue").click();
            assertThat(page.locator(".slide-title")).hasText(telling.firstPage);
        }
    }

    @Test
    void who_signs_in_anew_goes_on_at_the_page_they_left() {
        Members.Member learner = Members.newEmployee(site, "顾南");
        try (Visit visit = Visit.to(site)) {
            Page page = visit.signIn(learner.account(), learner.password());
            page.navigate("/courses/" + course.slug());
            page.locator("#enrol").click();
            turn(page, "#next", "CT.1.2");
            assertTicked(page, "CT.1.2");
        }

        try (Visit visit = Visit.to(site)) {
            Page page = visit.signIn(learner.account(), learner.password());
            page.locator("#continue").click();

            assertThat(page).hasURL(Pattern.compile("/greeting/CT\\.1\\.2$"));
            assertTicked(page, "CT.1.1");
        }
    }

    @Test
    void who_asked_for_a_page_before_signing_in_is_led_to_it() {
        Members.Member learner = Members.newEmployee(site, "程雪");
        try (Visit visit = Visit.to(site)) {
            Page page = visit.open("/courses/" + course.slug() + "/greeting/CT.1.3");
            page.locator("#account").fill(learner.account());
            page.locator("#password").fill(learner.password());
            page.locator("#password").press("Enter");

            assertThat(page).hasURL(Pattern.compile("/" + course.slug() + "/greeting/CT\\.1\\.3$"));
        }
    }

    @Test
    void what_was_typed_is_there_after_loading_the_page_anew() {
        Members.Member learner = Members.newEmployee(site, "沈一航");
        try (Visit visit = Visit.to(site).as(learner.signedIn(site).session())) {
            Page page = visit.open("/courses/" + course.slug());
            page.locator("#enrol").click();
            page.navigate("/courses/" + course.slug() + "/greeting/quiz");
            page.locator("#begin").click();
            blank(page, 1).fill("三 步 <b>&\"'");
            blank(page, 1).blur();
            assertThat(page.locator(".save.saved")).containsText("已保存");

            page.reload();

            assertThat(blank(page, 1)).hasValue("三 步 <b>&\"'");
            assertThat(blank(page, 2)).hasValue("");
        }
    }

    @Test
    void the_first_two_lessons_of_a_real_course_can_be_read_by_key_alone() {
        Members.Member learner = Members.newEmployee(site, "丁小满");
        try (Visit visit = Visit.to(site).as(learner.signedIn(site).session())) {
            Page page = visit.open("/courses/service-mindset");
            page.locator("#enrol").click();
            page.locator(".slide-title").waitFor();
            page.waitForLoadState();
            int turned = 1;
            while (page.locator(".outline .part").nth(2).locator("a[aria-current=page]").count() == 0) {
                String before = page.url();
                assertTrue(!page.locator("h1").first().textContent().isBlank(), before);
                page.keyboard().press("ArrowRight");
                page.waitForURL(address -> !address.equals(before));
                turned++;
            }
            page.locator(".outline a.done[aria-current=page]").waitFor();
            page.navigate("/courses/service-mindset");

            assertEquals(13, turned, "10 pages, 2 quizzes passed by, and the first page of the third lesson");
            assertThat(page.locator(".outline .line.done:not(.quiz)")).hasCount(11);
        }
    }

    private void enrol(Page page, Telling telling) {
        page.locator(".rooms a").first().click();
        page.locator(".course-card a[href$='/" + course.slug() + "']").click();
        assertThat(page.locator("h1")).hasText(telling.title);
        page.locator("#enrol").click();
        assertThat(page.locator(".slide-title")).hasText(telling.firstPage);
    }

    private static void readByKeyAndByButton(Page page) {
        assertTicked(page, "CT.1.1");
        turn(page, "ArrowRight", "CT.1.2");
        assertTicked(page, "CT.1.2");
        turn(page, "ArrowLeft", "CT.1.1");
        turn(page, "#next", "CT.1.2");
        turn(page, "#previous", "CT.1.1");
        turn(page, "ArrowRight", "CT.1.2");
        turn(page, "#next", "CT.1.3");
        assertTicked(page, "CT.1.3");
        turn(page, "#next", "quiz");
        for (String next : new String[] {"CT.2.1", "CT.2.2", "CT.2.3"}) {
            turn(page, "ArrowRight", next);
            assertTicked(page, next);
        }
    }

    private static void submitSomethingWrong(Page page, Telling telling) {
        page.locator(".outline summary").first().click();
        page.locator(".outline a.quiz").click();
        page.locator("#begin").click();
        blank(page, 1).waitFor();
        page.waitForLoadState();
        blank(page, 1).fill(telling.wrong);
        blank(page, 1).press("Enter");
        assertThat(blank(page, 2)).isFocused();
        assertThat(page.locator(".save.saved")).hasCount(1);
        page.locator("#submit").click();
        assertThat(page.locator("#result")).hasClass(Pattern.compile("missed"));
        assertThat(page.locator(".mark.wrong .feedback")).hasText(telling.feedback);
        assertThat(page.locator(".mark.blank .reason")).isVisible();
        page.waitForLoadState();
    }

    private static void followTheMirrorAndRetry(Page page, Telling telling) {
        page.locator(".mirror a").first().click();
        assertThat(page.locator(".slide-title")).hasText(telling.firstPage);
        page.keyboard().press("Escape");
        page.locator("#again").click();
        blank(page, 1).fill(telling.right);
        blank(page, 2).fill(telling.practice);
        page.locator("#submit").click();
    }

    private void assertCertificate(String path, Members.Member learner, Telling telling) throws IOException {
        Caller owner = learner.signedIn(site);
        Answer answer = owner.get(path);
        byte[] pdf = answer.bytes();
        String name = URLEncoder.encode(learner.name() + " " + telling.title, StandardCharsets.UTF_8).replace("+", "%20");
        assertTrue(answer.header("Content-Disposition").endsWith("filename*=UTF-8''" + name + ".pdf"));
        String serial = path.replaceFirst(".*/(.*)\\.pdf", "$1");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertEquals(1, document.getNumberOfPages());
            for (String stated : new String[] {learner.name(), telling.title, serial}) {
                assertTrue(text.contains(stated), () -> stated + " is not in " + text);
            }
        }
        assertArrayEquals(pdf, owner.get(path).bytes());
    }

    private static void turn(Page page, String by, String to) {
        if (by.startsWith("#")) {
            page.locator(by).click();
        } else {
            page.keyboard().press(by);
        }
        assertThat(page).hasURL(Pattern.compile("/" + to.replace(".", "\\.") + "$"));
        page.waitForLoadState();
    }

    private static void assertTicked(Page page, String id) {
        assertThat(page.locator(".outline [data-page='" + id + "']")).hasClass(Pattern.compile("done"));
    }

    private static Locator blank(Page page, int place) {
        return page.locator("input[data-gap]").nth(place - 1);
    }
}
