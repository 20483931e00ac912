package kexin.completion.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kexin.http.Members;
import kexin.browser.Outage;
import kexin.browser.Visit;
import kexin.course.Counter;
import kexin.course.web.HandingIn;
import kexin.http.Answer;
import kexin.http.Caller;
import kexin.learning.Learner;
import kexin.people.DemoPeople;
import kexin.people.Role;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How HR finds who has learnt what, and takes it along. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RecordsWalkIT {

    private static final int A_PAGE = 25;

    private static Office office;

    @ArquillianResource
    private URL site;

    @BeforeEach
    void fill() {
        if (office == null) {
            office = new Office(site);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "all of the department, '', all",
        "one course, course={course}, people",
        "who has completed it, course={course}&state=completed, 1",
        "who has not, course={course}&state=learning, others",
        "part of a name, text=慕容, courses",
        "part of a name in another case, text=zOË, courses",
        "an account, text={account}, courses",
        "a percent sign is no wildcard, text=%25, 0",
        "an underscore is none either, text=_, 0",
        "from that day on, from={first}, all",
        "up to and including that day, to={last}, all",
        "that day only, from={first}&to={last}, all",
        "the day before, to={before}, 0",
        "the day after, from={after}, 0"
    })
    void the_table_and_the_csv_show_the_rows_of_the_filter(String what, String query, String expected) throws IOException {
        Answer page = Members.hr(site).get("/records?" + office.filter(query));

        int number = office.number(expected);
        assertEquals(number, csv(Members.hr(site), office.filter(query)).size());
        assertEquals(Math.min(number, A_PAGE), page.page().select("#lines tbody tr").size());
    }

    @ParameterizedTest
    @CsvSource({"least, 90.5", "most, -5", "edition, zz", "from, 2025-02-30", "state, xx"})
    void a_filter_that_cannot_be_read_says_so_at_its_field_and_answers_nothing(String part, String typed) {
        Caller officer = Members.hr(site);
        Document page = officer.get("/records?" + office.filter(part + "=" + typed)).page();

        assertTrue(page.select("#" + part + "-wrong").text().contains(typed), page.select(".field").text());
        assertEquals("true", page.select("#" + part).attr("aria-invalid"));
        assertEquals(1, page.select(".chips li:not(.clear)").size(), "the department's only");
        assertEquals(0, page.select("#lines, #take, #save-filter").size());
        Answer csv = officer.get("/records.csv?" + office.filter(part + "=" + typed));
        assertEquals(400, csv.status());
        assertTrue(csv.text().contains(typed), csv.text());
        assertEquals("/records?" + part + "=" + typed, officer.get("/records/overview?" + part + "=" + typed).location());
    }

    @Test
    void beyond_the_last_page_lies_the_last_page_and_a_filter_that_nothing_fits_can_be_taken_along() {
        Caller officer = Members.hr(site);

        assertTrue(officer.get("/records?page=9999&" + office.filter("")).page().select("#count").text()
                .contains("–" + office.number("all") + " 条"));
        assertEquals(1, officer.get("/records?" + office.filter("least=95%25&text=nobody")).page().select("#take").size());
    }

    @Test
    void another_department_sees_nothing_of_this_one() throws IOException {
        List<CSVRecord> rows = csv(Members.hr(site), "columns=name.account.department&department=" + URLEncoder.encode("城北营业厅", StandardCharsets.UTF_8));

        assertTrue(rows.stream().noneMatch(row -> row.get(2).equals(office.department)));
    }

    @Test
    void the_record_of_a_completion_says_who_what_when_and_how_well() throws IOException {
        String everything = "&columns=name.account.staffNumber.department.course.address.edition.language.state.completed.percent"
                + ".certificate";
        CSVRecord row = csv(Members.hr(site), office.filter("course={course}&state=completed") + everything).get(0);

        List<String> cells = row.toList();
        assertEquals("'=HYPERLINK(\"http://evil.example\")", cells.get(0), "a name like a formula is made harmless");
        assertEquals(office.completed.account(), cells.get(1));
        assertEquals(office.completed.account(), cells.get(2));
        assertEquals(office.department, cells.get(3));
        assertEquals("窗口第一课", cells.get(4));
        assertEquals(office.course.slug(), cells.get(5));
        assertEquals(List.of("1", "中文", "已完成"), cells.subList(6, 9));
        assertTrue(cells.get(9).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d"), cells.get(9));
        assertEquals("100", cells.get(10));
        assertEquals(200, Members.hr(site).get("/certificates/" + cells.get(11) + ".pdf").status());
    }

    @Test
    void the_csv_says_its_columns_in_the_readers_language_and_its_encoding() throws Exception {
        Caller english = Caller.at(site).speaking("en").signIn("zhou", DemoPeople.PASSWORD);

        Answer chinese = Members.hr(site).get("/records.csv?text=nobody");
        Answer answer = english.get("/records.csv?text=nobody&columns=certificate.name");

        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(answer.bytes(), 3));
        assertEquals("Certificate,Name", answer.text().substring(1).strip());
        assertEquals("姓名,工号,部门,课程,状态,报名时间,完成时间,成绩（%）,证书", chinese.text().substring(1).strip());
        assertTrue(Members.administrator(site).get("/audit").page().select("main").text().contains("text=nobody；共 0 条，SHA-256 "
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(chinese.bytes()))));
        assertEquals("text/csv;charset=utf-8", answer.header("Content-Type").toLowerCase());
        assertTrue(answer.header("Content-Disposition").startsWith("attachment; filename=\"records-"));
    }

    @Test
    void a_file_says_how_many_records_it_holds_and_its_checksum_and_is_its_owners_alone() throws Exception {
        Caller officer = Members.newMember(site, "高明", "人力资源部", Role.HR).signedIn(site);

        officer.fill("/records?" + office.filter("sort=-name&columns=name.staffNumber.enrolled"), "xlsx", Map.of());

        Element line = written(officer);
        String file = line.select("a.button").attr("href");
        Answer answer = officer.get(file);
        assertEquals(line.select("code").text(), HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(answer.bytes())));
        assertTrue(line.text().contains(office.number("all") + " 条记录"), line.text());
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertEquals(office.number("all") + 1, rows.size());
            assertEquals("姓名", rows.get(0).getCellText(0));
            assertTrue(rows.stream().anyMatch(row -> row.getCellText(0).equals("=HYPERLINK(\"http://evil.example\")")
                    && row.getCell(0).getFormula() == null));
            assertEquals(CellType.NUMBER, rows.get(1).getCell(2).getType(), "a time is a time");
        }
        assertTrue(line.text().contains("部门：" + office.department), line.text());
        String trail = Members.administrator(site).get("/audit").page().select("main").text();
        assertTrue(trail.contains("department=" + office.department + ", sort=-name, columns=name.staffNumber.enrolled；共 "
                + office.number("all") + " 条，SHA-256 " + line.select("code").text()), trail);
        assertEquals(404, Members.hr(site).get(file).status());
        assertEquals(404, officer.get(file.replace(".xlsx", ".csv")).status());
    }

    @Test
    void a_persons_history_shows_what_was_superseded_and_its_certificate_still_opens() {
        Members.Member member = Members.newMember(site, "章台柳", office.department + "二", null);
        Learner learner = Learner.enrolled(member.signedIn(site), office.course.slug()).readingEverything();
        learner.submit(learner.begin("greeting"), "三", "笑");
        String first = learner.certificate();
        Members.administrator(site).fill("/people/" + member.id(), "save", Map.of("name", "柳章台"));

        Document history = Members.hr(site).get("/records/people/" + member.id()).page();

        assertEquals(List.of(first), history.select(".superseded a").eachAttr("href"));
        assertEquals(1, history.select(".stated a").size());
        assertTrue(history.select(".stated").text().contains("姓名由“章台柳”更正为“柳章台”（操作人："), history.select(".stated").text());
        assertEquals(200, Members.hr(site).get(first).status());
        String serial = first.replaceFirst(".*/([^/]+)\\.pdf", "$1");
        Document looked = Members.hr(site).get("/records?certificate=" + serial.replace("-", "").toLowerCase()).page();
        assertTrue(looked.select(".outdated").text().contains("证书 " + serial + " 已被 "), looked.select("main").text());
        assertTrue(looked.select(".outdated").text().contains("（姓名更正，"), looked.select(".outdated").text());
        Caller officer = Members.hr(site);
        for (String way : List.of(looked.select(".outdated a").attr("href"), "/records?text=" + URLEncoder.encode("章台柳", StandardCharsets.UTF_8) + "&person=" + member.id())) {
            assertEquals("柳章台", officer.get(way.replaceFirst("^.*/records", "/records")).page().select("#lines td").get(0).text());
        }
        assertEquals("柳章台", Members.hr(site).get("/records?person=" + member.id()).page().select("#lines td").get(0).text());
    }

    @Test
    void every_number_of_the_overview_leads_to_exactly_its_records() {
        Caller officer = Members.hr(site);
        Document overview = officer.get("/records/overview?department=" + URLEncoder.encode(office.department, StandardCharsets.UTF_8))
                .page();

        assertEquals(1, overview.select("table").get(1).select("tbody tr").size());
        for (Element number : overview.select(".tallies tbody a")) {
            String count = officer.get(number.attr("href")).page().select("#count").text();
            assertEquals(number.text(), count.isEmpty() ? "0" : count.replaceFirst(".*共 (\\d+) 条$", "$1"), number.attr("href"));
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 已完成, 学习中", "en, completed, learning"})
    void an_officer_filters_turns_the_pages_and_takes_the_rows_along(String language, String completed, String learning)
            throws IOException {
        Members.Member officer = Members.newMember(site, "高明", "人力资源部", Role.HR);
        try (Visit visit = Visit.to(site).speaking(language)) {
            Page page = visit.signIn(officer.account(), officer.password());
            page.navigate(site + "records");
            page.locator("#department").selectOption(office.department);
            page.locator("#show").click();
            assertThat(page.locator(".chips li")).hasCount(2);
            assertThat(page.locator("#lines tbody tr")).hasCount(A_PAGE);
            assertThat(page.locator("#count")).containsText("1–25");
            visit.assertAccessible();

            page.locator("#next").click();
            assertThat(page.locator("#count")).containsText("26–");
            assertThat(page.locator("#lines tbody tr")).hasCount(Math.min(A_PAGE, office.number("all") - A_PAGE));
            page.locator("#lines th a").first().click();
            assertThat(page.locator("#lines th[aria-sort=ascending]")).hasCount(1);

            page.locator("#course").selectOption(office.course.slug());
            page.locator("#state").selectOption("completed");
            page.locator("#columns summary").click();
            page.locator("#columns input[value=account]").check();
            page.locator("#columns input[value=department]").uncheck();
            page.locator("#show").click();
            assertThat(page.locator("#lines tbody tr")).hasCount(1);
            assertThat(page.locator("#lines thead th")).hasCount(9);
            assertThat(page.locator("#lines tbody")).containsText(completed);
            assertThat(page.locator("#lines tbody")).not().containsText(learning);

            page.locator("#save-filter summary").click();
            page.locator("#name").fill("柜台 " + language);
            page.locator("#save").click();
            assertThat(page.locator(".saved-filters a[aria-current]")).hasText("柜台 " + language);

            page.locator("#csv").click();
            assertThat(page.locator("#exports li").first().locator("code")).isVisible();
            visit.assertAccessible();
            byte[] saved = page.waitForDownload(() -> page.locator("#exports a.button").first().click())
                    .createReadStream()
                    .readAllBytes();
            assertEquals(1, records(new String(saved, StandardCharsets.UTF_8)).size());

            page.navigate(site + "records?department=" + URLEncoder.encode(office.department, StandardCharsets.UTF_8));
            page.locator(".desk-ways a").first().click();
            assertThat(page.locator(".tallies").first()).isVisible();
            visit.assertAccessible();
            page.setViewportSize(390, 800);
            assertEquals(true, page.evaluate("[...document.querySelectorAll('.scroll')].every(e => e.scrollWidth <= e.clientWidth)"),
                    "nothing is cut off on a phone");
            page.setViewportSize(1280, 800);
            page.locator(".tallies tbody tr").first().locator("a").last().click();
            page.locator("#lines td a").first().click();
            assertThat(page.locator(".history").first()).isVisible();
            visit.assertAccessible();

            page.navigate(site + "records");
            page.locator(".saved-filters .edit").last().click();
            page.locator("details.confirm summary").click();
            page.locator("#remove").click();
            assertThat(page.locator(".notice.done")).isVisible();
            assertThat(page.locator(".saved-filters li")).hasCount(0);
        }
    }

    /** The line of an officer's only export, once its file is there. */
    private static Element written(Caller officer) {
        return assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            Element line = officer.get("/records/exports").page().selectFirst("#exports li");
            while (line.select("a.button").isEmpty()) {
                Thread.sleep(200);
                line = officer.get("/records/exports").page().selectFirst("#exports li");
            }
            return line;
        });
    }

    @Test
    void who_waits_for_a_file_hears_of_it_although_network_and_server_were_away() {
        Caller caller = Members.newMember(site, "高明", "人力资源部", Role.HR).signedIn(site);
        caller.fill("/records?" + office.filter(""), "csv", Map.of());
        written(caller);
        try (Visit visit = Visit.to(site).as(caller.session())) {
            Outage outage = Outage.of(visit.page(), "/records/exports", "exports", "data-busy");

            Page page = visit.open("/records/exports");

            assertThat(page.locator("#exports-said")).not().isEmpty();
            assertEquals(4, outage.asked());
        }
    }

    private static List<CSVRecord> csv(Caller officer, String query) throws IOException {
        return records(officer.get("/records.csv?" + query).text());
    }

    private static List<CSVRecord> records(String text) throws IOException {
        List<CSVRecord> rows = CSVFormat.EXCEL.parse(new StringReader(text.substring(1))).getRecords();
        return rows.subList(1, rows.size());
    }

    /** A department of its own, whose people take every course there is; one has completed one. */
    private static final class Office {

        private static final List<String> NAMES =
                List.of("=HYPERLINK(\"http://evil.example\")", "慕容清", "Zoë O’Neill", "+86 王五", "章 甲");

        private final String department = "测试 " + Members.newAccount();
        private final Counter course = Counter.asItIs().named(Members.newAccount());
        private final List<Members.Member> people = new ArrayList<>();
        private final Members.Member completed;
        private final int courses;
        /** They came on one day, unless midnight passed meanwhile. */
        private final List<LocalDate> days;

        Office(URL site) {
            HandingIn.publish(Members.trainer(site), course);
            List<String> slugs = Members.employee(site).get("/courses").page().select(".course-card h3 a").eachAttr("href");
            for (String name : NAMES) {
                Members.Member member = Members.newMember(site, name, department, null);
                Caller caller = member.signedIn(site);
                slugs.forEach(slug -> Learner.enrolled(caller, slug.replaceFirst("/courses/", "")));
                people.add(member);
            }
            courses = slugs.size();
            completed = people.get(0);
            Learner learner = new Learner(completed.signedIn(site), course.slug()).readingEverything();
            learner.submit(learner.begin("greeting"), "三", "笑");
            days = days(Members.hr(site).get("/records.csv?columns=enrolled.completed&" + filter("")).text());
        }

        private static List<LocalDate> days(String csv) {
            return Pattern.compile("\\d{4}-\\d\\d-\\d\\d").matcher(csv).results()
                    .map(MatchResult::group).map(LocalDate::parse).sorted().toList();
        }

        String filter(String query) {
            String filled = query.isEmpty() ? "" : "&" + filled(query);
            return "department=" + URLEncoder.encode(department, StandardCharsets.UTF_8) + filled;
        }

        private String filled(String query) {
            LocalDate first = days.get(0);
            LocalDate last = days.get(days.size() - 1);
            return query.replace("{course}", course.slug())
                    .replace("{account}", people.get(1).account())
                    .replace("{first}", first.toString())
                    .replace("{last}", last.toString())
                    .replace("{before}", first.minusDays(1).toString())
                    .replace("{after}", last.plusDays(1).toString());
        }

        int number(String words) {
            return switch (words) {
                case "all" -> people.size() * courses;
                case "people" -> people.size();
                case "others" -> people.size() - 1;
                case "courses" -> courses;
                default -> Integer.parseInt(words);
            };
        }
    }
}
