package kexin.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.faces.Address.Access;
import kexin.faces.Address.Visit;
import kexin.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/                                           | HOME          |",
        "/sign-in                                    | SIGN_IN       |",
        "/sign-out                                   | SIGN_OUT      |",
        "/language/en                                | LANGUAGE      | language=en",
        "/password                                   | PASSWORD      |",
        "/glossary                                   | GLOSSARY      |",
        "/courses                                    | COURSES       |",
        "/courses/service-mindset                    | COURSE        | course=service-mindset",
        "/courses/service-mindset/why/SM.1.2         | PAGE          | course=service-mindset, lesson=why, page=SM.1.2",
        "/courses/service-mindset/why/quiz           | QUIZ          | course=service-mindset, lesson=why",
        "/courses/service-mindset/why/quiz2          | PAGE          | course=service-mindset, lesson=why, page=quiz2",
        "/courses/service-mindset/why/media/desk.png | MEDIA         | course=service-mindset, file=desk.png, lesson=why",
        "/api/enrolments/17/pages/SM.1.2             | SEEN          | enrolment=17, page=SM.1.2",
        "/api/attempts/17/answers/SM.1.q4_2          | ANSWER        | attempt=17, gap=SM.1.q4_2",
        "/certificates/7K2QX-00000.pdf               | CERTIFICATE   | serial=7K2QX-00000",
        "/records                                    | RECORDS       |",
        "/records.csv                                | RECORDS_CSV   |",
        "/studio                                     | STUDIO        |",
        "/studio/counter                             | DRAFT         | course=counter",
        "/studio/counter/greeting/CT.1.1             | PREVIEW       | course=counter, lesson=greeting, page=CT.1.1",
        "/studio/counter/greeting/quiz               | PREVIEW_QUIZ  | course=counter, lesson=greeting",
        "/studio/counter/greeting/media/bell.png     | PREVIEW_MEDIA | course=counter, file=bell.png, lesson=greeting",
        "/people                                     | PEOPLE        |",
        "/people/departments                         | DEPARTMENTS   |",
        "/people/departments/-3                      | DEPARTMENT    | department=-3",
        "/people/roster                              | ROSTER        |",
        "/people/roster.csv                          | ROSTER_CSV    |",
        "/people/roster/example.xlsx                 | ROSTER_EXAMPLE | format=xlsx",
        "/people/passwords                           | HANDING_OUT   |",
        "/people/new                                 | PERSON_NEW    |",
        "/people/17                                  | PERSON        | person=17",
        "/audit                                      | AUDIT         |",
        "/audit.csv                                  | AUDIT_CSV     |",
        "/audit/sign-ins                             | SIGN_INS      |",
        "/audit/sign-ins.csv                         | SIGN_INS_CSV  |",
        "/settings                                   | SETTINGS      |",
        "/courses/客户/第一课/页 一                     | PAGE          | course=客户, lesson=第一课, page=页 一",
        "/courses/a{b}/c.d/e\\E                       | PAGE          | course=a{b}, lesson=c.d, page=e\\E",
    })
    void an_address_leads_to_what_it_names(String path, Address address, String words) {
        Visit visit = Address.of(path).orElseThrow();

        assertEquals(address, visit.address());
        assertEquals(words == null ? "" : words, said(visit.words()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "//", "/courses/", "/courses//x", "/courses/a/b", "/courses/a/b/c/d", "/courses/a/b/media/", "/courses/a/b/media/c/d",
        "/Courses", "/COURSES/a", "courses", "/records.csv/", "/recordsXcsv", "/certificates/.pdf", "/certificates/a.pdfx",
        "/certificates/a/b.pdf", "/people/new/", "/api", "/api/attempts/1/answers/", "/WEB-INF/web.xml",
        "/WEB-INF/learning/home.xhtml", "/learning/home.xhtml", "/-/api/seen", "/courses/a\u0000b", "/courses/a\nb",
        "/studio/a\r/b/c", "/people/1\n"
    })
    void what_is_no_address_does_not_exist(String path) {
        assertEquals(Optional.empty(), Address.of(path));
    }

    @Test
    void every_pattern_is_met_by_its_own_words() {
        for (Address address : Address.values()) {
            String path = address.pattern().replaceAll("\\{(\\w+)}", "some-$1");
            assertEquals(Optional.of(address), Address.of(path).map(Visit::address), path);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_answers_an_address_is_there_and_cannot_be_asked_for_itself(Address address) {
        String target = address.target();

        assertTrue(target.startsWith("/-/") || Files.isRegularFile(Path.of("src/main/webapp" + target)), target);
        assertEquals(Optional.empty(), Address.of(target));
    }

    @Test
    void strangers_may_ask_for_nothing_but_the_way_in_and_out_and_the_language() {
        Set<Address> open = Stream.of(Address.values())
                .filter(address -> address.access() == Access.ANYBODY)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Address.class)));

        assertEquals(EnumSet.of(Address.SIGN_IN, Address.SIGN_OUT, Address.LANGUAGE, Address.SESSION, Address.WORKER), open);
    }

    @Test
    void who_may_ask_is_said_in_the_names_of_the_roles() {
        Set<String> accesses = Stream.of(Access.values()).map(Enum::name).collect(Collectors.toSet());
        for (Role role : Role.values()) {
            assertTrue(accesses.remove(role.name()), role.name());
        }

        assertEquals(Set.of("ANYBODY", "SIGNED_IN", "HR_OR_ADMINISTRATOR"), accesses);
    }

    @Test
    void an_endless_path_is_answered_at_once() {
        String path = "/courses/" + "a/".repeat(50_000);

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertFalse(Address.of(path).isPresent()));
    }

    private static String said(Map<String, String> words) {
        return new TreeMap<>(words).toString().replaceAll("[{}]$|^[{}]", "");
    }
}
