package kexin.course.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.List;
import kexin.browser.Visit;
import kexin.people.DemoPeople;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class GlossaryPageIT {

    @ArquillianResource
    private URL site;

    @Test
    void a_learner_finds_it_from_the_courses_in_both_languages_side_by_side() {
        try (Visit visit = Visit.to(site).speaking("en")) {
            Page page = signIn(visit, "/courses");
            page.click("a[href$='/glossary']");

            assertEquals("en", page.locator(".term:first-of-type > :nth-child(1)").first().getAttribute("lang"));
            assertEquals("zh-CN", page.locator(".term:first-of-type > :nth-child(2)").first().getAttribute("lang"));
            visit.assertAccessible();
        }
    }

    @Test
    void the_letters_are_those_of_the_reader() {
        try (Visit visit = Visit.to(site).speaking("zh-CN").onPhone()) {
            Page page = signIn(visit, "/glossary");

            List<String> letters = page.locator(".letter h2").allTextContents();
            assertEquals(letters.stream().sorted().toList(), letters);
            assertTrue(page.locator(".letter:has(h2:text-is('K'))").textContent().contains("客户"));
            visit.assertFitsTheWidth();
            visit.assertAccessible();
        }
    }

    @Test
    void a_word_is_found_by_another_name_in_either_language() {
        try (Visit visit = Visit.to(site).speaking("en")) {
            Page page = signIn(visit, "/glossary");
            page.fill("#text", "關鍵時刻");
            page.press("#text", "Enter");

            assertThat(page.locator(".term h3")).hasText(new String[] {"moment of truth", "真理瞬间"});
            page.fill("#text", "no such word");
            page.press("#text", "Enter");
            assertThat(page.locator(".term")).hasCount(0);
        }
    }

    private static Page signIn(Visit visit, String next) {
        Page page = visit.open("/sign-in?next=" + next);
        page.fill("#account", "lin");
        page.fill("#password", DemoPeople.PASSWORD);
        page.click("#signIn");
        page.waitForURL("**" + next);
        return page;
    }
}
