package kexin.people.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kexin.browser.Visit;
import kexin.http.Answer;
import kexin.http.Caller;
import kexin.http.Members;
import kexin.people.DemoPeople;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An officer's first week: a roster with a mistake, mended, applied; passwords handed out; departments put in order. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RosterWalkIT {

    @ArquillianResource
    private URL site;

    @ParameterizedTest
    @CsvSource({"zh-CN, false", "en, true"})
    void a_roster_is_mended_applied_and_its_people_let_in(String language, boolean phone) throws IOException {
        String number = Members.newAccount();
        String department = "大区" + number;
        try (Visit visit = phone ? Visit.to(site).speaking(language).onPhone().inTheDark() : Visit.to(site).speaking(language)) {
            Page page = visit.signIn("zhou", DemoPeople.PASSWORD);
            page.locator(".rooms a[href$='/people/roster']").click();
            handIn(page, "工号,姓名,部门,备注\n" + number + ",," + department + "/一组,新\n");
            assertThat(page.locator("#problems")).isVisible();
            assertThat(page.locator("#apply")).hasCount(0);
            visit.assertAccessible();
            visit.assertFitsTheWidth();

            handIn(page, "工号,姓名,部门\n" + number + ",商鞅," + department + "/一组\n" + number + "b,吴起," + department + "/二组\n");
            assertThat(page.locator(".counts .arrivals b")).hasText("2");
            assertThat(page.locator("#founded ~ ul").first().locator("li")).hasCount(3);
            visit.assertAccessible();
            visit.assertFitsTheWidth();
            visit.picture("roster-" + language);
            page.locator("#apply").click();
            assertThat(page.locator(".notice.done")).isVisible();

            visit.open("/people/passwords?department=" + department);
            page.locator("#handOut").click();
            assertThat(page.locator(".slips li")).hasCount(2);
            visit.assertAccessible();
            visit.assertFitsTheWidth();
            String password = page.locator(".slips li").first().locator("code").last().textContent();
            assertTrue(listed(page).contains("\"" + number + "\",\"" + password + "\""), "the list has what the slips have");
            page.reload();
            assertThat(page.locator(".slips li")).hasCount(0);
            assertEquals("/password", Caller.at(site).signIn(number, password).get("/courses").location());

            putInOrder(page, department);
        }
    }

    private static void putInOrder(Page page, String department) {
        page.navigate("/people/departments");
        page.locator(".departments a[title='" + department + "/二组']").click();
        page.locator("#name").fill("夜班组");
        page.locator("#rename").click();
        assertThat(page.locator("h1")).hasText("夜班组");
        page.locator("#above").selectOption("");
        page.locator("#move").click();
        assertThat(page.locator(".over")).hasCount(0);
        page.locator("details.confirm summary").first().click();
        assertThat(page.locator("#into")).hasValue("");
        page.locator("#merge").click();
        assertThat(page.locator("#into-wrong")).isVisible();
        page.locator("#into").selectOption(department + "/一组");
        page.locator("#merge").click();
        assertThat(page).hasURL(Pattern.compile("/people/departments$"));
        assertThat(page.locator("tr:has(a[title='" + department + "/一组']) td").first()).hasText("2");
        lookAround(page, department);
    }

    private static void lookAround(Page page, String department) {
        page.locator(".departments a[title='" + department + "']").click();
        assertThat(page.locator(".beside-links a[aria-current]")).hasCount(1);
        assertThat(page.locator("#kept li")).hasCount(1);
        assertThat(page.locator(".departments td").last()).hasText("2");
        page.locator(".departments a").click();
        assertThat(page.locator(".over a")).hasText(department);
        assertThat(page.locator("#kept li")).hasCount(1);
        page.locator(".names a").first().click();
        assertThat(page).hasURL(Pattern.compile("/records/people/\\d+$"));
    }

    @Test
    void a_file_without_most_of_the_staff_does_nothing_before_their_number_is_typed() throws IOException {
        String number = Members.newAccount();
        try (Visit visit = Visit.to(site).speaking("zh-CN")) {
            Page page = visit.signIn("zhou", DemoPeople.PASSWORD);
            page.navigate("/people/roster");
            String staff = IntStream.range(0, 10).mapToObj(one -> number + one + ",商鞅\n").collect(Collectors.joining());
            handIn(page, "工号,姓名\n" + staff);
            assertThat(page.locator("#leaving")).hasCount(0);
            page.locator("#apply").click();
            assertThat(page.locator(".notice.done")).isVisible();

            page.locator("#whole").check();
            handIn(page, "工号,姓名\n" + number + "0,商鞅\n");
            page.locator("#leaving").fill("1");
            page.locator("#apply").click();
            assertThat(page.locator("#leaving-wrong")).isVisible();
            visit.assertAccessible();
            visit.picture("exodus");

            page.locator("#file").setInputFiles(new FilePayload("list.pdf", "text/csv", "%PDF-1.7".getBytes(UTF_8)));
            page.locator("#handIn").click();
            assertThat(page.locator("#ofBefore")).containsText("roster.csv");
            page.locator("#putAside").click();
            assertThat(page.locator(".dry-run")).hasCount(0);
        }
    }

    private static String listed(Page page) throws IOException {
        Download list = page.waitForDownload(() -> page.locator("#list").click());
        return Files.readString(list.path());
    }

    private static void handIn(Page page, String text) {
        page.locator("#file").setInputFiles(new FilePayload("roster.csv", "text/csv", text.getBytes(Charset.forName("GB18030"))));
        page.locator("#handIn").click();
        page.waitForURL("**/people/roster");
        assertThat(page.locator(".dry-run")).isVisible();
    }

    @Test
    void what_is_no_roster_is_refused_in_words_and_the_examples_can_be_handed_in() {
        Caller officer = Members.administrator(site);
        String page = "/people/roster";

        assertEquals(
                List.of("这是 PDF 文件，不是表格。请上传 CSV 或 .xlsx。"),
                officer.upload(page, "handIn", "list.xlsx", "%PDF-1.7".getBytes(UTF_8)).notices());
        assertEquals(
                List.of("“list.csv”是空文件。请确认文件已保存完整，再选择并上传。"), officer.upload(page, "handIn", "list.csv", new byte[0]).notices());
        assertEquals(List.of("没有选择文件。请选好文件，再上传。"), officer.upload(page, "handIn", "", new byte[0]).notices());
        for (String format : List.of("csv", "xlsx")) {
            byte[] example = officer.get("/people/roster/example." + format).bytes();
            Answer taken = officer.upload(page, "handIn", "example." + format, example);
            assertEquals(page, taken.location(), () -> taken.notices().toString());
            Answer shown = officer.follow(taken);
            assertEquals(List.of(), shown.page().select("#problems").eachText());
            assertEquals(List.of("10001", "00208", "00315"), shown.page().select("#arrivals ~ table").first().select("tbody th").eachText());
            assertTrue(officer.get("/people/roster.csv").text().contains("00208"));
            officer.fill(page, "putAside", Map.of());
        }
        assertEquals(404, officer.get("/people/roster.csv").status());
    }
}
