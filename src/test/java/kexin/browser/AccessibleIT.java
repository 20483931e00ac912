package kexin.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import kexin.http.Members;
import kexin.course.Counter;
import kexin.course.web.HandingIn;
import kexin.http.Caller;
import kexin.learning.Learner;
import kexin.people.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Each kind of page, in both languages, light and dark, wide and on a phone; the walks look in the other ways. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AccessibleIT {

    private static final String NOWHERE = "/nowhere";

    /** A way of looking. */
    enum Look {
        CHINESE_LIGHT_PHONE("zh-CN", false, true),
        ENGLISH_DARK_WIDE("en", true, false);

        private final String language;
        private final boolean dark;
        private final boolean phone;

        Look(String language, boolean dark, boolean phone) {
            this.language = language;
            this.dark = dark;
            this.phone = phone;
        }

        Visit at(URL site) {
            Visit visit = Visit.to(site).speaking(language);
            if (dark) {
                visit.inTheDark();
            }
            if (phone) {
                visit.onPhone();
            }
            return visit;
        }
    }

    @ArquillianResource
    private URL site;

    /** A page and whose session shows it; nobody's where that is null. */
    private record Page(String path, Caller reader) {}

    @Test
    void every_kind_of_page_is_accessible_and_fits_even_320_pixels_and_letters_of_twice_the_size() {
        Map<String, Page> pages = pages(site);
        SideBySide.look(Stream.of(Look.values()).map(look -> () -> check(look, pages)));
    }

    private void check(Look look, Map<String, Page> pages) {
        Map<String, Visit> visits = new LinkedHashMap<>();
        try {
            Stream<Executable> checks = pages.entrySet().stream().map(each -> () -> {
                Page page = each.getValue();
                String session = page.reader == null ? "" : page.reader.session().getValue();
                check(look, each.getKey(), page, visits.computeIfAbsent(session, key -> visit(look, page.reader)));
            });
            assertAll(checks);
        } finally {
            visits.values().forEach(Visit::close);
        }
    }

    private Visit visit(Look look, Caller reader) {
        Visit visit = look.at(site);
        return reader == null ? visit : visit.as(reader.session());
    }

    private static void check(Look look, String kind, Page page, Visit visit) {
        int status = visit.page().navigate(page.path).status();
        assertEquals(page.path.equals(NOWHERE) ? 404 : 200, status, kind);
        assertEquals(look.language, visit.page().locator("html").getAttribute("lang"), kind);
        visit.assertAccessible();
        visit.assertFitsTheWidth();
        visit.page().setViewportSize(320, 640);
        visit.assertFitsTheWidth();
        visit.assertFitsTheWidthInLargeLetters();
        visit.page().setViewportSize(look.phone ? 360 : 1280, look.phone ? 740 : 800);
    }

    private static Map<String, Page> pages(URL site) {
        Counter course = Counter.asItIs().named(Members.newAccount());
        Caller trainer = Members.newMember(site, "林则徐", "培训中心", Role.TRAINER).signedIn(site);
        HandingIn.publish(trainer, course);
        HandingIn.handIn(trainer, Counter.asItIs().saying(Counter.QUIZ, "三|3}", "三|3").named(course.slug()).archive().zip());
        Counter ready = Counter.asItIs().named(Members.newAccount());
        HandingIn.handIn(trainer, ready.archive().zip());
        Caller beginner = Members.newEmployee(site, "初来").signedIn(site);
        Caller reading = Members.newEmployee(site, "在读").signedIn(site);
        Learner.enrolled(reading, course.slug());
        Caller filling = Members.newEmployee(site, "正填").signedIn(site);
        Learner.enrolled(filling, course.slug()).begin("greeting");
        Caller missed = Members.newEmployee(site, "未过").signedIn(site);
        Learner missing = Learner.enrolled(missed, course.slug());
        missing.submit(missing.begin("greeting"), "十", "");
        Members.Member graduate = Members.newEmployee(site, "学成");
        Caller completed = graduate.signedIn(site);
        Learner completing = Learner.enrolled(completed, course.slug()).readingEverything();
        completing.submit(completing.begin("greeting"), "三", "听");

        Map<String, Page> pages = new LinkedHashMap<>();
        String address = "/courses/" + course.slug();
        pages.put("sign-in", new Page("/sign-in", null));
        pages.put("password", new Page("/password", beginner));
        pages.put("home of a beginner", new Page("/", beginner));
        pages.put("home", new Page("/", missed));
        pages.put("home of the completed", new Page("/", completed));
        pages.put("search", new Page("/search", beginner));
        pages.put("search with hits", new Page("/search?q=%E5%AE%A2%E6%88%B7", missed));
        pages.put("search in vain", new Page("/search?q=zaunkoenig", missed));
        pages.put("practice when nothing is due", new Page("/practice", beginner));
        pages.put("certificates before the first", new Page("/certificates", beginner));
        pages.put("certificates", new Page("/certificates", completed));
        pages.put("handout", new Page(address + "/greeting/handout", reading));
        pages.put("glossary", new Page("/glossary", beginner));
        pages.put("courses", new Page("/courses", missed));
        pages.put("course to be taken", new Page(address, beginner));
        pages.put("course being taken", new Page(address, missed));
        pages.put("course completed", new Page(address, completed));
        for (String sheet : completing.pages()) {
            pages.put("page " + sheet.replaceFirst(".*/", ""), new Page(sheet, completed));
        }
        pages.put("page of a real course", new Page(firstPage(beginner, "/courses/service-mindset"), beginner));
        pages.put("quiz before", new Page(address + "/greeting/quiz", reading));
        pages.put("quiz being filled", new Page(address + "/greeting/quiz", filling));
        pages.put("quiz missed", new Page(address + "/greeting/quiz", missed));
        pages.put("quiz passed", new Page(address + "/greeting/quiz", completed));
        pages.put("records", new Page("/records?course=" + course.slug(), Members.hr(site)));
        pages.put("records of nobody", new Page("/records?text=nobody", Members.hr(site)));
        pages.put("overview", new Page("/records/overview?course=" + course.slug(), Members.hr(site)));
        pages.put("history", new Page("/records/people/" + graduate.id(), Members.hr(site)));
        pages.put("exports before the first", new Page("/records/exports", Members.newMember(site, "人事", "", Role.HR).signedIn(site)));
        pages.put("studio", new Page("/studio", trainer));
        String studio = "/studio/" + course.slug();
        pages.put("answer inbox", new Page(studio + "/answers", trainer));
        pages.put("answer inbox, nothing decided", new Page(studio + "/answers?state=decided", trainer));
        pages.put("decision", new Page(
                studio + "/decision?deed=accept&answer=1/greeting/zh-CN/CT.1.q1_1/%E5%8D%81", trainer));
        pages.put("gap statistics", new Page(studio + "/statistics", trainer));
        pages.put("draft with problems", new Page("/studio/" + course.slug(), trainer));
        pages.put("draft", new Page("/studio/" + ready.slug(), trainer));
        pages.put("preview", new Page("/studio/" + ready.slug() + "/greeting/CT.1.2", trainer));
        pages.put("preview of a quiz", new Page("/studio/" + ready.slug() + "/greeting/quiz", trainer));
        pages.put("preview on a phone", new Page("/studio/" + ready.slug() + "/greeting/CT.1.3?language=en&width=phone", trainer));
        pages.put("editor", new Page("/studio/" + course.slug() + "/edit", trainer));
        pages.put("editor of a page", new Page("/studio/" + course.slug() + "/edit/greeting/CT.1.1", trainer));
        pages.put("editor of a quiz", new Page("/studio/" + course.slug() + "/edit/greeting/quiz", trainer));
        pages.put("editor of a file", new Page("/studio/" + course.slug() + "/edit/file", trainer));
        pages.put("people", new Page("/people", Members.administrator(site)));
        pages.put("roster", new Page("/people/roster", Members.administrator(site)));
        pages.put("passwords to hand out", new Page("/people/passwords", Members.administrator(site)));
        pages.put("departments", new Page("/people/departments", Members.hr(site)));
        pages.put("department", new Page("/people/departments/" + Members.department(site, "测试部"), Members.hr(site)));
        pages.put("person", new Page("/people/new", Members.administrator(site)));
        pages.put("settings", new Page("/settings", Members.administrator(site)));
        pages.put("system", new Page("/system", Members.administrator(site)));
        pages.put("audit trail", new Page("/audit", Members.administrator(site)));
        pages.put("audit trail of nothing", new Page("/audit?who=nobody", Members.administrator(site)));
        pages.put("sign-in trail", new Page("/audit/sign-ins", Members.administrator(site)));
        pages.put("nothing here", new Page(NOWHERE, beginner));
        return pages;
    }

    private static String firstPage(Caller reader, String course) {
        return reader.get(course).page().select(".outline a").first().attr("href");
    }
}
