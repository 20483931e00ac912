package kexin.course.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kexin.http.Members;
import kexin.browser.Visit;
import kexin.course.Counter;
import kexin.http.Answer;
import kexin.http.Caller;
import kexin.learning.Learner;
import kexin.people.DemoPeople;
import kexin.people.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How a trainer brings a course in: handed in with mistakes, mended, looked at, published, and published again. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TrainerWalkIT {

    private static final String SMILE = "顺序不变：看、{笑}、说。";
    private static final String CRY = "顺序不变：看、{哭}、说。";

    @ArquillianResource
    private URL site;

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 有 1 处需要修改, 可接受的答案（哭）没有一个出现在 CT.1.2 页的这种语言里。, 发布为第 1 版, 三步之内，先抬头",
        "en, One problem to mend, 'None of the accepted answers (哭) stands on page CT.1.2 in this language.', Publish as edition 1, 'Within three steps, look up first'"
    })
    void a_mistake_is_shown_in_its_place_mended_looked_at_and_published(
            String language, String problems, String what, String publish, String title) {
        String slug = Members.newAccount();
        Counter mended = Counter.asItIs().named(slug);
        byte[] flawed = Counter.asItIs().saying(Counter.QUIZ, SMILE, CRY).named(slug).archive().zip();
        try (Visit visit = Visit.to(site).speaking(language)) {
            Page page = visit.signIn("chen", DemoPeople.PASSWORD);
            handIn(page, flawed);
            assertThat(page.locator(".findings h2")).hasText(problems);
            assertThat(page.locator(".finding-place")).hasText("quizzes/" + slug + "/10-greeting.zh-CN.md:14:8");
            assertThat(page.locator(".finding-what")).hasText(what);
            assertThat(page.locator(".source .meant code")).hasText(CRY);
            assertThat(page.locator("#publish")).hasCount(0);

            handIn(page, mended.archive().zip());
            assertThat(page.locator(".finding")).hasCount(0);
            page.locator(".stops a").first().click();
            assertThat(page.locator(".banner")).isVisible();
            assertThat(page.locator(".slide-title")).hasText(title);
            page.locator(".pager .primary").click();
            assertThat(page.locator(".slide svg")).isVisible();
            page.locator(".banner a").click();
            page.locator("#publish").click();
            assertThat(page.locator("input#publish")).hasValue(publish);
            page.locator("#publish").click();

            assertThat(page.locator(".notice.done")).isVisible();
            page.navigate("/courses");
            assertThat(page.locator(".course-card a[href$='/" + slug + "']")).hasCount(1);
        }
    }

    @Timeout(60)
    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void what_is_no_honest_archive_is_refused_in_words(String what, String words, byte[] content) {
        Answer answer = HandingIn.handIn(Members.trainer(site), content);

        assertEquals(200, answer.status());
        assertEquals(1, answer.notices().size());
        assertTrue(answer.notices().get(0).contains(words), answer.notices().toString());
    }

    static Stream<Arguments> hostile() {
        byte[] text = "title: a".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                arguments("an empty file", "空文件", new byte[0]),
                arguments("a text", "不是 zip", text),
                arguments("a way out of the archive", "../../etc/passwd.md", zip(Map.of("courseware/a/../../etc/passwd.md", text))),
                arguments("a program", "setup.exe", zip(Map.of("courseware/a/setup.exe", text))),
                arguments("an archive within", "more.zip", zip(Map.of("courseware/a/more.zip", text))),
                arguments("a text of 100 MB in 100 kB", "courseware/a/10-a.md", zip(Map.of("courseware/a/10-a.md", new byte[100 << 20]))),
                arguments("two courses", "a", zip(Map.of("courseware/a/10-a.md", text, "courseware/b/10-a.md", text))));
    }

    @Test
    void who_is_under_way_stays_on_their_edition_and_the_next_learner_gets_the_new_one() {
        Counter first = Counter.asItIs().named(Members.newAccount());
        Caller trainer = Members.trainer(site);
        HandingIn.publish(trainer, first);
        Learner underWay = Learner.enrolled(Members.newEmployee(site, "李清照").signedIn(site), first.slug());
        assertEquals("三步之内，先抬头", title(underWay));

        HandingIn.publish(trainer, Counter.asItIs().saying(Counter.LESSON, "三步之内，先**抬头**", "五步之内，先**起身**").named(first.slug()));

        assertEquals("三步之内，先抬头", title(underWay));
        Learner next = Learner.enrolled(Members.newEmployee(site, "辛弃疾").signedIn(site), first.slug());
        assertEquals("五步之内，先起身", title(next));
        underWay.readingEverything();
        underWay.submit(underWay.begin("greeting"), "三", "笑");
        assertEquals(List.of("1", "2"), editions(first.slug()));
    }

    @Test
    void the_same_again_is_no_new_edition() {
        Counter course = Counter.asItIs().named(Members.newAccount());
        Caller trainer = Members.trainer(site);
        HandingIn.publish(trainer, course);
        HandingIn.handIn(trainer, course.archive().zip());

        Answer answer = HandingIn.publish(trainer, course.slug());

        assertEquals(List.of("第 1 版内容完全相同，没有可发布的改动。"), answer.notices());
    }

    @Test
    void a_course_belongs_to_the_trainer_who_published_it() {
        Counter course = Counter.asItIs().named(Members.newAccount());
        HandingIn.publish(Members.trainer(site), course);
        Caller other = Members.newMember(site, "孔融", "培训中心", Role.TRAINER).signedIn(site);

        Answer answer = HandingIn.handIn(other, course.archive().zip());

        assertEquals(200, answer.status());
        assertTrue(answer.notices().get(0).contains("陈志远"), answer.notices().toString());
    }

    @Test
    void a_discarded_draft_is_gone() {
        Counter course = Counter.asItIs().named(Members.newAccount());
        Caller trainer = Members.trainer(site);
        HandingIn.handIn(trainer, course.archive().zip());

        assertEquals("/studio", trainer.fill("/studio/" + course.slug(), "discard", Map.of()).location());

        assertEquals(404, trainer.get("/studio/" + course.slug()).status());
    }

    private static void handIn(Page page, byte[] zip) {
        page.navigate("/studio");
        page.locator("#file").setInputFiles(new FilePayload("course.zip", "application/zip", zip));
        page.locator("#replacing").check();
        page.locator("#upload").click();
        assertThat(page).hasURL(Pattern.compile("/studio/"));
    }

    private static String title(Learner learner) {
        return learner.caller().get(learner.pages().get(0)).page().select(".slide-title").text();
    }

    private List<String> editions(String slug) {
        return Members.hr(site).get("/records.csv?columns=edition&course=" + slug).text().lines()
                .skip(1).sorted().toList();
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
