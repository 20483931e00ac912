package kexin.people.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kexin.http.Members;
import kexin.browser.Visit;
import kexin.http.Answer;
import kexin.http.Caller;
import kexin.people.DemoPeople;
import kexin.people.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an administrator lets people in and out. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PeopleWalkIT {

    private static final String CHOSEN = "quiet river stones";

    @ArquillianResource
    private URL site;

    @Test
    void extra_time_is_granted_on_the_page_of_a_person() {
        String page = "/people/" + Members.newEmployee(site, "卓文君").id();
        Caller administrator = Members.administrator(site);

        administrator.fill(page, "save", Map.of("extraTime", "50"));
        Answer refused = administrator.fill(page, "save", Map.of("extraTime", "500"));

        assertEquals(1, refused.notices().size());
        assertEquals("50", administrator.get(page).page().select("#extraTime").val());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 已添加贺兰, 已停用", "en, 贺兰 has been added., inactive"})
    void a_person_is_added_chooses_a_password_is_edited_and_leaves(String language, String added, String inactive) {
        String account = Members.newAccount();
        try (Visit administrator = Visit.to(site).speaking(language);
                Visit beginner = Visit.to(site).speaking(language)) {
            Page desk = administrator.signIn("admin.demo", DemoPeople.PASSWORD);
            String handedOut = add(desk, account);
            assertThat(desk.locator(".notices")).containsText(added);

            Page page = beginner.signIn(account, handedOut);
            page.navigate("/courses");
            assertThat(page).hasURL(Pattern.compile("/password$"));
            choosePassword(page, "not this one");
            assertThat(page.locator("#present")).hasAttribute("aria-describedby", "present-wrong");
            assertThat(page.locator("#present-wrong")).isVisible();
            assertThat(page.locator("#again-wrong, .notices .wrong")).hasCount(0);
            beginner.assertAccessible();
            choosePassword(page, handedOut);
            assertThat(page.locator(".notice.done")).isVisible();
            page.navigate("/courses");
            assertThat(page).hasURL(Pattern.compile("/courses$"));

            desk.reload();
            assertThat(desk.locator(".password")).hasCount(0);
            desk.locator("#name").fill("贺兰山");
            desk.locator("#save").click();
            assertThat(desk.locator("h1")).hasText("贺兰山");
            page.reload();
            assertThat(page.locator(".who")).hasText("贺兰山");

            desk.locator("details.confirm").last().locator("summary").click();
            desk.locator("#deactivate").click();
            assertThat(desk.locator("#reactivate")).isVisible();
            page.reload();
            assertThat(page).hasURL(Pattern.compile("/sign-in"));
            find(desk, account);
            assertThat(desk.locator("#lines_data tr")).containsText(inactive);
        }
    }

    @Test
    void who_was_handed_a_password_can_do_nothing_before_choosing_their_own() {
        Answer added = Members.administrator(site).fill("/people/new", "save", Map.of("account", Members.newAccount(), "name", "关山"));
        var page = Members.administrator(site).follow(added).page();
        Caller beginner = Caller.at(site).signIn(page.select("#account").val(), page.select(".password code").text());

        for (String path : List.of("/", "/courses", "/courses/service-mindset", "/glossary")) {
            assertEquals("/password", beginner.get(path).location(), path);
        }
        beginner.get("/password");
        assertEquals("/password", beginner.put("/api/enrolments/1/pages/1", "").location());
    }

    @Test
    void a_new_one_time_password_ends_the_old_one_and_every_session() {
        Members.Member member = Members.newEmployee(site, "穆青");
        Caller session = member.signedIn(site);

        Answer handedOut = Members.administrator(site).fill("/people/" + member.id(), "handOut", Map.of());
        String password = Members.administrator(site).follow(handedOut).page().select(".password code").text();

        assertEquals("/sign-in", session.get("/").location());
        assertEquals(200, Caller.at(site).tryToSignIn(member.account(), member.password()).status());
        assertEquals(302, Caller.at(site).tryToSignIn(member.account(), password).status());
    }

    @Test
    void who_is_deactivated_is_out_at_once_and_in_again_when_let() {
        Members.Member member = Members.newEmployee(site, "柳如烟");
        Caller session = member.signedIn(site);
        assertEquals(200, session.get("/").status());

        Members.administrator(site).fill("/people/" + member.id(), "deactivate", Map.of());
        assertEquals("/sign-in", session.get("/").location());
        assertEquals(200, Caller.at(site).tryToSignIn(member.account(), member.password()).status());

        Members.administrator(site).fill("/people/" + member.id(), "reactivate", Map.of());
        assertEquals("/sign-in", session.get("/").location(), "an ended session stays ended");
        assertEquals(200, member.signedIn(site).get("/").status());
    }

    @Test
    void new_rights_hold_at_once_and_end_the_session_under_the_old_ones() {
        Members.Member member = Members.newEmployee(site, "钟离");
        Caller session = member.signedIn(site);
        assertEquals(404, session.get("/records").status());

        Members.administrator(site).fill("/people/" + member.id(), "save", Map.of("roles", Role.HR.name()));

        assertEquals("/sign-in?next=%2Frecords", session.get("/records").location());
        assertEquals(200, member.signedIn(site).get("/records").status());
    }

    @Test
    void somebody_always_stays_to_administrate() {
        Members.Member first = Members.newMember(site, "司马光", "信息部", Role.ADMINISTRATOR);
        Caller administrator = Members.administrator(site);
        String page = "/people/" + first.id();
        deactivateEveryOther(administrator, page);

        assertEquals(List.of("这是最后一位管理员。请先指定另一位。"), administrator.fill(page, "deactivate", Map.of()).notices());
        assertEquals(
                List.of("这是最后一位管理员。请先指定另一位。"),
                withoutRoles(administrator, page).notices());
        assertEquals(
                List.of("不能停用自己，请另一位管理员操作。"),
                first.signedIn(site).fill(page, "deactivate", Map.of()).notices());

        Members.Member second = Members.newMember(site, "司马迁", "信息部", Role.ADMINISTRATOR);
        assertEquals(page, administrator.fill(page, "deactivate", Map.of()).location());
        assertEquals(200, second.signedIn(site).get("/people").status());
    }

    @Test
    void an_account_and_a_staff_number_belong_to_one_person_and_what_was_typed_stays() {
        Answer taken = Members.administrator(site).fill("/people/new", "save", Map.of("account", " LIN ", "name", "林二"));
        Answer number = Members.administrator(site)
                .fill("/people/new", "save", Map.of("account", Members.newAccount(), "name", "林二", "staffNumber", "00017"));

        assertEquals(List.of("账号“LIN”已被使用，请换一个。"), taken.notices());
        assertEquals("林二", taken.page().select("#name").val());
        assertEquals(List.of("工号 00017 属于林晓雨，请核对。"), number.notices());
    }

    /** Whom other tests have left; the demonstration one, which bears a tag, does not count. */
    private static void deactivateEveryOther(Caller administrator, String but) {
        administrator.get("/people?role=ADMINISTRATOR&state=active").page()
                .select("#lines tr:not(:has(.tag)) a[href^=/people/]").eachAttr("href").stream()
                .filter(page -> !page.equals(but))
                .forEach(page -> administrator.fill(page, "deactivate", Map.of()));
    }

    private static Answer withoutRoles(Caller administrator, String path) {
        Answer page = administrator.get(path);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", page.page().select("#name").val());
        fields.put("account", page.page().select("#account").val());
        fields.put("language", "zh-CN");
        fields.put("token", administrator.token());
        fields.put("form", "form");
        fields.put("jakarta.faces.ViewState", page.page().select("input[name=jakarta.faces.ViewState]").val());
        fields.put("save", "");
        return administrator.post(path, fields);
    }

    private static String add(Page desk, String account) {
        desk.locator(".rooms a[href$='/people']").click();
        desk.locator(".headline a").click();
        desk.locator("#account").fill(account);
        desk.locator("#name").fill("贺兰");
        desk.locator("#department").selectOption("城北营业厅");
        desk.locator("#save").click();
        String password = desk.locator(".password code").textContent();
        assertTrue(password.matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}"), password);
        return password;
    }

    private static void choosePassword(Page page, String handedOut) {
        page.locator("#present").fill(handedOut);
        page.locator("#chosen").fill(CHOSEN);
        page.locator("#again").fill(CHOSEN);
        page.locator("#choose").click();
    }

    private static void find(Page desk, String account) {
        desk.navigate("/people");
        desk.locator("#text").fill(account);
        desk.locator("#show").click();
        assertThat(desk.locator("#lines_data tr")).hasCount(1);
        assertThat(desk.locator("#lines_data tr")).containsText(account);
    }
}
