package kexin.settings.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator's morning: a new colleague, the settings, the mail server, and what the trails tell of it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AdministratorWalkIT {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

    @ArquillianResource
    private URL site;

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 停用了{0}, 登录被拒, 记录完好, 已由运维",
        "en, deactivated {0}, was refused, as it was written, Given by the operation",
    })
    void what_was_done_is_found_in_the_trail_by_filter(
            String language, String told, String refused, String sound, String fixed) {
        Members.Member member = Members.newEmployee(site, "贺 " + Members.newAccount());
        Caller.at(site).tryToSignIn(member.account(), "wrong");
        try (Visit visit = Visit.to(site).speaking(language)) {
            Page desk = visit.signIn("admin.demo", DemoPeople.PASSWORD);
            desk.navigate("/people/" + member.id());
            desk.locator("details.confirm").last().locator("summary").click();
            desk.locator("#deactivate").click();
            assertThat(desk.locator("#reactivate")).isVisible();

            desk.locator(".sections a[href$='/audit']").click();
            desk.locator("#subject").fill(member.name());
            desk.locator("#kind").selectOption("person");
            desk.locator(".filters button").click();
            assertThat(desk.locator(".trail li").first()).containsText(told.replace("{0}", member.name()));
            assertThat(desk.locator(".trail li")).hasCount(3);
            visit.assertAccessible();
            desk.locator(".trail-what a").first().click();
            assertThat(desk).hasURL(Pattern.compile("/people/" + member.id() + "$"));

            desk.navigate("/audit/sign-ins?who=" + member.account());
            assertThat(desk.locator(".trail li").first()).containsText(refused);
            visit.assertAccessible();
            desk.navigate("/audit");
            desk.locator("#inspect").click();
            assertThat(desk.locator(".notice.done")).containsText(sound);

            desk.locator(".sections a[href$='/settings']").click();
            assertThat(desk.locator("#settings")).isVisible();
            assertThat(desk.locator(".ledger")).containsText("KEXIN_DATABASE_URL");
            visit.assertAccessible();
            visit.assertFitsTheWidth();
            desk.locator(".sections a[href$='/system']").click();
            assertThat(desk.locator("#backup")).isVisible();
            desk.waitForLoadState(LoadState.LOAD);
            visit.assertAccessible();
        }
    }

    @Test
    void what_is_set_is_in_force_with_the_next_page_and_a_mistake_keeps_what_was_typed() {
        Caller administrator = Members.administrator(site);
        String before = administrator.get("/settings").page().select("#SIGN_IN_DAYS").val();
        try {
            Answer wrong = administrator.fill("/settings", "save", Map.of("SIGN_IN_DAYS", "many"));
            assertEquals(List.of("“many”不是天数。请填写 1 到 3650 的整数。"), wrong.notices());
            assertEquals("many", wrong.page().select("#SIGN_IN_DAYS").val());

            assertEquals("/settings", administrator.fill("/settings", "save", Map.of("SIGN_IN_DAYS", "200", "THEME", "lake")).location());
            assertTrue(administrator.get("/audit/sign-ins").text().contains("保留 200 天"));
            String sheet = administrator.get("/").page().select("link[rel=stylesheet]").first().attr("href");
            assertTrue(sheet.endsWith("/themes/lake/theme.css"), sheet);
            assertEquals(200, administrator.get(sheet).status());
            assertTrue(administrator.get("/audit?kind=setting").text().contains("把设置“主题”（kexin.theme）从“kexin”改为“lake”"));
        } finally {
            administrator.fill("/settings", "save", Map.of("SIGN_IN_DAYS", before, "THEME", "kexin"));
        }
    }

    @Test
    void a_test_letter_arrives_or_says_why_not_and_no_page_shows_the_password() throws Exception {
        Caller administrator = Members.administrator(site);
        SERVER.setUser("kexin", "right");
        String port = Integer.toString(SERVER.getSmtp().getPort());
        Map<String, String> mail = Map.of(
                "MAIL_HOST", "127.0.0.1", "MAIL_PORT", port, "MAIL_ENCRYPTED", "false", "MAIL_FROM", "training@example.com",
                "MAIL_USER", "kexin", "MAIL_PASSWORD", "wrong-geheim");
        try {
            administrator.fill("/settings", "save", mail);
            assertFalse(administrator.get("/settings").text().contains("geheim"));
            Answer refused = administrator.fill("/settings", "tryMail", Map.of("recipient", "gu@example.com"));
            assertTrue(refused.notices().get(0).startsWith("邮件服务器不接受用户名和密码。服务器的答复：535"), refused.notices().toString());

            assertTrue(
                    administrator.get("/audit?kind=setting").text().contains("发送测试邮件到 gu@example.com 失败：邮件服务器不接受用户名和密码。"));

            administrator.fill("/settings", "save", Map.of("MAIL_PASSWORD", "right"));
            Answer sent = administrator.fill("/settings", "tryMail", Map.of("recipient", "gu@example.com"));
            assertEquals(List.of("127.0.0.1 已收下发往 gu@example.com 的邮件。请查看这个邮箱，包括垃圾邮件。"), sent.notices());
            assertEquals("客心测试邮件", SERVER.getReceivedMessages()[0].getSubject());
        } finally {
            administrator.fill("/settings", "save", Map.of(
                    "MAIL_HOST", "", "MAIL_PORT", "587", "MAIL_ENCRYPTED", "true", "MAIL_FROM", "kexin@localhost", "MAIL_USER", "",
                    "forget", "on"));
        }
        assertFalse(administrator.get("/audit.csv").text().contains("geheim"));
        assertEquals(0, administrator.get("/settings").page().select("#tryMail").size());
    }

    @Test
    void the_csv_has_the_lines_of_the_filter_in_the_readers_language() {
        Members.Member member = Members.newEmployee(site, "=1+1 " + Members.newAccount());

        String csv = Caller.at(site).speaking("en").signIn("admin.demo", DemoPeople.PASSWORD)
                .get("/audit.csv?kind=person&subject=" + member.account() + "&who=admin.demo").text();
        String named = Members.administrator(site).get("/audit.csv?kind=person&subject=%3D1%2B1").text();

        assertEquals("Time,Person,What was done,Verb,Subject,Page", csv.substring(1).lines().findFirst().orElseThrow());
        assertTrue(csv.contains("person.added") && !csv.contains("setting."), csv);
        assertTrue(Members.administrator(site).get("/audit?from=abc").text().contains("“abc”不是日期"));
        assertTrue(named.contains("'=1+1"), named);
        assertTrue(named.contains("person.added"), named);
    }
}
