package kexin.course.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.regex.Pattern;
import kexin.browser.Visit;
import kexin.course.Counter;
import kexin.http.Caller;
import kexin.http.Members;
import kexin.learning.Learner;
import kexin.people.DemoPeople;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A course goes on: a second edition with a note, who is under way is moved, the first one is restored. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EditionsWalkIT {

    private static final String NOTE = "第一页改了：点点头。/ Page 1: nod.";

    @ArquillianResource
    private URL site;

    @ParameterizedTest
    @CsvSource({
        "zh-CN, '1 页有改动，新增 0 页，删去 0 页，移动 0 页；有 1 份填空练习要重做或新做。', 已把 1 人移到第 2 版。",
        "en, 'One page changed, 0 new, 0 removed, 0 moved; one quiz is new or has to be taken again.', One person was moved to edition 2."
    })
    void an_edition_follows_the_first_one_and_a_learner_goes_along(String language, String summary, String moved)
            throws IOException {
        Counter first = Counter.asItIs().named(Members.newAccount());
        Counter second = Counter.asItIs()
                .saying(Counter.LESSON, "看着对方，笑一笑", "看着对方，点点头")
                .saying(Counter.QUIZ, "{三|3}", "{三|3|3 步}")
                .named(first.slug());
        HandingIn.publish(Members.trainer(site), first);
        Caller reader = Members.newEmployee(site, "苏小妹").signedIn(site);
        Learner learner = Learner.enrolled(reader, first.slug()).readingEverything();
        try (Visit visit = Visit.to(site).speaking(language)) {
            Page page = visit.signIn("chen", DemoPeople.PASSWORD);
            publish(visit, page, second);
            compare(visit, page, summary);
            move(visit, page, first.slug(), moved);
            restoreAndDownload(visit, page, first);
        }
        var course = reader.get("/courses/" + first.slug()).page();
        assertEquals(NOTE, course.select("#moved .written").text());
        assertEquals(5, course.select(".outline .line.done").size());
        learner.submit(learner.begin("greeting"), "3 步", "笑");
    }

    private static void publish(Visit visit, Page page, Counter second) {
        page.navigate("/studio");
        page.locator("#file").setInputFiles(new FilePayload("course.zip", "application/zip", second.archive().zip()));
        page.locator("#upload").click();
        page.locator("#publish").click();
        page.locator("#note-zh-CN").fill(NOTE);
        visit.assertAccessible();
        page.locator("#publish").click();
        assertThat(page).hasURL(Pattern.compile("/editions$"));
        assertThat(page.locator("#edition-2 .written")).hasText(NOTE);
        visit.assertAccessible();
    }

    private static void compare(Visit visit, Page page, String summary) {
        page.locator("#edition-2 a[href*=compare]").click();
        assertThat(page.locator("#summary")).hasText(summary);
        assertThat(page.locator("#page-CT\\.1\\.1 del")).containsText("笑一笑");
        assertThat(page.locator("#page-CT\\.1\\.1 ins")).containsText("点点头");
        visit.assertAccessible();
        page.locator(".crumbs a").click();
    }

    private static void move(Visit visit, Page page, String slug, String moved) {
        page.locator("#behind a").click();
        page.locator("input[name=chosen]").check();
        visit.assertAccessible();
        page.locator("#move-chosen").click();
        assertThat(page.locator(".notice.done")).hasText(moved);
        assertThat(page.locator("#behind")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile("/studio/" + slug + "/editions$"));
    }

    private static void restoreAndDownload(Visit visit, Page page, Counter first) throws IOException {
        page.locator("#edition-1 h3 a").click();
        assertThat(page.locator("#download")).isVisible();
        visit.assertAccessible();
        Download download = page.waitForDownload(() -> page.locator("#download").click());
        assertArrayEquals(first.archive().zip(), Files.readAllBytes(download.path()));
        page.locator("#restore").click();
        assertThat(page).hasURL(Pattern.compile("/studio/" + first.slug() + "$"));
        assertThat(page.locator(".notice.done")).isVisible();
    }
}
