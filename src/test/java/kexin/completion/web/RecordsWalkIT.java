package kexin.completion.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import kexin.http.Members;
import kexin.browser.Visit;
import kexin.course.Counter;
import kexin.course.web.HandingIn;
import kexin.http.Answer;
import kexin.http.Caller;
import kexin.learning.Learner;
import kexin.people.DemoPeople;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
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
        "from that day on, from={day}, all",
        "up to and including that day, to={day}, all",
        "that day only, from={day}&to={day}, all",
        "the day before, to={before}, 0",
        "the day after, from={after}, 0",
        "no day at all, from=yesterday, all"
    })
    void the_table_and_the_csv_show_the_rows_of_the_filter(String what, String query, String expected) throws IOException {
        Answer page = Members.hr(site).get("/records?" + office.filter(query));
        String csv = Members.hr(site).get(page.page().select("#csv").attr("href")).text();

        int number = office.number(expected);
        assertEquals(number, records(csv).size());
        assertEquals(Math.min(number, A_PAGE), page.page().select("#lines_data tr[data-ri]").size());
    }

    @Test
    void another_department_sees_nothing_of_this_one() throws IOException {
        List<CSVRecord> rows = csv(Members.hr(site), "department=" + URLEncoder.encode("城北营业厅", StandardCharsets.UTF_8));

        assertTrue(rows.stream().noneMatch(row -> row.get(2).equals(office.department)));
    }

    @Test
    void the_record_of_a_completion_says_who_what_when_and_how_well() throws IOException {
        CSVRecord row = csv(Members.hr(site), office.filter("course={course}&state=completed")).get(0);

        List<String> cells = row.toList();
        assertEquals("'=HYPERLINK(\"http://evil.example\")", cells.get(0), "a name like a formula is made harmless");
        assertEquals(office.completed.account(), cells.get(1));
        assertEquals(office.department, cells.get(2));
        assertEquals("窗口第一课", cells.get(3));
        assertEquals(office.course.slug(), cells.get(4));
        assertEquals("1", cells.get(5));
        assertEquals("已完成", cells.get(6));
        assertTrue(cells.get(8).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d"), cells.get(8));
        assertEquals("100", cells.get(9));
        assertEquals(200, Members.hr(site).get("/certificates/" + cells.get(10) + ".pdf").status());
    }

    @Test
    void the_csv_says_its_columns_in_the_readers_language_and_its_encoding() throws IOException {
        Caller english = Caller.at(site).speaking("en").signIn("zhou", DemoPeople.PASSWORD);

        Answer chinese = Members.hr(site).get("/records.csv?text=nobody");
        Answer answer = english.get("/records.csv?text=nobody");

        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(answer.bytes(), 3));
        assertEquals(
                "Name,Staff number,Department,Course,Course address,Edition,State,Enrolled,Completed,Score (%),Certificate",
                answer.text().substring(1).strip());
        assertEquals("姓名,工号,部门,课程,课程代号,版次,状态,报名时间,完成时间,成绩（%）,证书", chinese.text().substring(1).strip());
        assertEquals("text/csv;charset=utf-8", answer.header("Content-Type").toLowerCase());
        assertTrue(answer.header("Content-Disposition").startsWith("attachment; filename=\"records-"));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 已完成, 学习中", "en, completed, learning"})
    void an_officer_filters_turns_the_pages_and_takes_the_rows_along(String language, String completed, String learning)
            throws IOException {
        try (Visit visit = Visit.to(site).speaking(language)) {
            Page page = visit.signIn("zhou", DemoPeople.PASSWORD);
            page.locator(".rooms a").last().click();
            page.locator("#department").selectOption(office.department);
            page.locator(".filters button").click();
            assertThat(page.locator(".chips li")).hasCount(2);
            assertThat(page.locator("#lines_data tr")).hasCount(A_PAGE);
            assertThat(page.locator(".ui-paginator-current")).hasText("1–25 / " + office.number("all"));

            page.locator(".ui-paginator-next").click();
            assertThat(page.locator(".ui-paginator-current")).hasText(Pattern.compile("^26–"));
            assertThat(page.locator("#lines_data tr")).hasCount(Math.min(A_PAGE, office.number("all") - A_PAGE));

            page.locator("#course").selectOption(office.course.slug());
            page.locator("#state").selectOption("completed");
            page.locator(".filters button").click();
            assertThat(page.locator("#lines_data tr")).hasCount(1);
            assertThat(page.locator("#lines_data")).containsText(completed);
            assertThat(page.locator("#lines_data")).not().containsText(learning);
            byte[] saved = page.waitForDownload(() -> page.locator("#csv").click()).createReadStream().readAllBytes();
            assertEquals(1, records(new String(saved, StandardCharsets.UTF_8)).size());

            page.locator(".chips a").nth(2).click();
            assertThat(page.locator("#lines_data tr")).hasCount(office.number("people"));
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
        private final LocalDate day;

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
            String enrolled = Members.hr(site).get("/records.csv?text=" + completed.account()).text().lines()
                    .skip(1).findFirst().orElseThrow();
            day = LocalDate.parse(enrolled.replaceFirst(".*?(\\d{4}-\\d\\d-\\d\\d).*", "$1"));
        }

        String filter(String query) {
            String filled = query.replace("{course}", course.slug())
                    .replace("{account}", people.get(1).account())
                    .replace("{day}", day.toString())
                    .replace("{before}", day.minusDays(1).toString())
                    .replace("{after}", day.plusDays(1).toString());
            return "department=" + URLEncoder.encode(department, StandardCharsets.UTF_8) + (filled.isEmpty() ? "" : "&" + filled);
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
