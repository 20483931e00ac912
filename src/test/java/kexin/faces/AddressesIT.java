package kexin.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.net.URL;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kexin.http.Members;
import kexin.course.Counter;
import kexin.course.web.HandingIn;
import kexin.http.Answer;
import kexin.http.Caller;
import kexin.learning.Learner;
import kexin.people.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What everybody gets at every address, where it names something that is somebody else's: an enrolment, an attempt, a
 * certificate, a draft, a person. Nobody learns whether it exists.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AddressesIT {

    /** The owner is who enrolled, who handed in the draft, who keeps the people. A dash: nobody owns it. */
    private static final String TABLE =
            """
            address       nobody  employee trainer  hr   administrator owner
            HOME          sign-in 200      200      200  200           -
            SIGN_IN       200     200      200      200  200           -
            SIGN_OUT      405     405      405      405  405           -
            LANGUAGE      302     302      302      302  302           -
            PASSWORD      sign-in 200      200      200  200           -
            SESSION       400     400      400      400  400           -
            GLOSSARY      sign-in 200      200      200  200           -
            SEARCH        sign-in 200      200      200  200           -
            PRACTICE      sign-in 200      200      200  200           -
            COURSES       sign-in 200      200      200  200           -
            COURSE        sign-in 200      200      200  200           200
            QUIZ          sign-in 302      302      302  302           200
            HANDOUT       sign-in 200      200      200  200           200
            PAGE          sign-in 200      200      200  200           200
            MEDIA         sign-in 200      200      200  200           200
            SEEN          401     404      404      404  404           204
            NOTE          401     404      404      404  404           200
            NOTES         sign-in 200      200      200  200           -
            WORKER        200     200      200      200  200           -
            OFFLINE       sign-in 200      200      200  200           -
            ANSWER        401     404      404      404  404           200
            CERTIFICATES  sign-in 200      200      200  200           200
            CERTIFICATE   sign-in 404      404      200  404           200
            RECORDS       sign-in 404      404      200  404           -
            RECORDS_CSV   sign-in 404      404      200  404           -
            RECORDS_OVERVIEW sign-in 404   404      200  404           -
            HISTORY       sign-in 404      404      200  404           -
            SAVED_FILTER  sign-in 404      404      404  404           200
            EXPORTS       sign-in 404      404      200  404           -
            EXPORT        sign-in 404      404      404  404           200
            STUDIO        sign-in 404      200      404  404           200
            ANSWERS       sign-in 404      404      404  404           200
            DECISION      sign-in 404      404      404  404           404
            STATISTICS    sign-in 404      404      404  404           200
            DRAFT         sign-in 404      404      404  404           200
            EDIT          sign-in 404      404      404  404           200
            EDIT_FILE     sign-in 404      404      404  404           200
            EDIT_QUIZ     sign-in 404      404      404  404           200
            EDIT_PAGE     sign-in 404      404      404  404           200
            DRAFT_TEXT    401     404      404      404  404           200
            DRAFT_DEED    401     404      404      404  404           200
            DRAFT_PICTURE 401     404      404      404  404           200
            NOTATION      401     404      200      404  404           200
            DRAFT_PROBLEMS 401    404      404      404  404           200
            PUBLISH       sign-in 404      404      404  404           200
            EDITIONS      sign-in 404      404      404  404           200
            MOVE          sign-in 404      404      404  404           200
            COMPARISON    sign-in 404      404      404  404           200
            EDITION_ZIP   sign-in 404      404      404  404           200
            EDITION       sign-in 404      404      404  404           200
            EDITION_QUIZ  sign-in 404      404      404  404           200
            EDITION_PAGE  sign-in 404      404      404  404           200
            EDITION_MEDIA sign-in 404      404      404  404           200
            PREVIEW_QUIZ  sign-in 404      404      404  404           200
            PREVIEW       sign-in 404      404      404  404           200
            PREVIEW_MEDIA sign-in 404      404      404  404           200
            QUESTIONS     sign-in 404      200      404  404           200
            QUESTIONS_OUT sign-in 404      404      404  404           200
            DEPARTMENTS   sign-in 404      404      200  200           -
            DEPARTMENT    sign-in 404      404      200  200           -
            ROSTER        sign-in 404      404      200  200           -
            ROSTER_CSV    sign-in 404      404      404  404           -
            ROSTER_EXAMPLE sign-in 404     404      404  404           -
            HANDING_OUT   sign-in 404      404      200  200           -
            PEOPLE        sign-in 404      404      404  200           -
            PERSON_NEW    sign-in 404      404      404  200           -
            PERSON        sign-in 404      404      404  200           -
            AUDIT         sign-in 404      404      404  200           -
            AUDIT_CSV     sign-in 404      404      404  200           -
            SIGN_INS      sign-in 404      404      404  200           -
            SIGN_INS_CSV  sign-in 404      404      404  200           -
            SETTINGS      sign-in 404      404      404  200           -
            SYSTEM        sign-in 404      404      404  200           -
            BACKUP        sign-in 404      404      404  200           -
            """;

    private static final List<String> CAST = List.of("nobody", "employee", "trainer", "hr", "administrator", "owner");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, List<String>> ROWS = rows();

    private static Scene scene;

    @ArquillianResource
    private URL site;

    @BeforeEach
    void set() {
        if (scene == null) {
            scene = new Scene(site);
        }
    }

    @ParameterizedTest
    @EnumSource(Address.class)
    void everybody_gets_what_is_theirs_and_nothing_else(Address address) {
        List<String> promised = ROWS.get(address.name());
        assertNotNull(promised, "an address without a row in this table: " + address);

        List<String> got = CAST.stream().map(who -> scene.ask(address, who)).toList();
        List<String> expected = CAST.stream()
                .map(who -> promised.get(CAST.indexOf(who)))
                .toList();

        assertEquals(told(expected), told(ignoring(got, expected)), scene.path(address));
    }

    /** Every place of every address; the lesson before a picture only says from where it is looked at, a picture is the course's. */
    static Stream<Arguments> places() {
        return Stream.of(Address.values()).flatMap(address -> PLACE.matcher(address.pattern())
                .results()
                .map(place -> place.group(1))
                .filter(place -> !place.equals("lesson") || !address.pattern().endsWith("/media/{file}"))
                .map(place -> Arguments.of(address, place)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("places")
    void what_a_place_names_has_to_exist_whoever_asks(Address address, String place) {
        String path = scene.nowhere(address, place);
        List<String> got = CAST.stream().map(who -> scene.ask(address, path, who)).toList();

        assertTrue(got.stream().allMatch(Set.of("404", "401", "sign-in")::contains), path + " " + told(got));
    }

    /** Addresses with a place whose thing is somebody's own: they are there for the owner and for nobody of the same rights. */
    static Stream<Address> owned() {
        return Stream.of(Address.values())
                .filter(address -> address.pattern().contains("{") && ROWS.containsKey(address.name()))
                .filter(address -> !owner(address).equals("-") && got(address, stranger(address)).equals("404"));
    }

    @ParameterizedTest
    @MethodSource("owned")
    void what_is_anothers_answers_as_if_it_did_not_exist(Address address) {
        Caller stranger = switch (stranger(address)) {
            case "trainer" -> Members.trainer(site);
            case "hr" -> Members.hr(site);
            default -> Members.employee(site);
        };

        Answer foreign = scene.send(address, scene.path(address), stranger);
        Answer missing = scene.send(address, scene.nowhere(address, first(address)), stranger);

        assertEquals(404, foreign.status());
        assertEquals(missing.status(), foreign.status());
        assertEquals(missing.text(), foreign.text());
    }

    private static String owner(Address address) {
        return got(address, "owner");
    }

    /** Somebody who may ask there for what is their own. */
    private static String stranger(Address address) {
        return switch (address.access()) {
            case TRAINER -> "trainer";
            case HR -> "hr";
            default -> "employee";
        };
    }

    private static String got(Address address, String who) {
        return ROWS.get(address.name()).get(CAST.indexOf(who));
    }

    private static String first(Address address) {
        return PLACE.matcher(address.pattern()).results().findFirst().orElseThrow().group(1);
    }

    private static String told(List<String> statuses) {
        Map<String, String> told = new LinkedHashMap<>();
        CAST.forEach(who -> told.put(who, statuses.get(CAST.indexOf(who))));
        return told.toString();
    }

    private static List<String> ignoring(List<String> got, List<String> expected) {
        return CAST.stream()
                .map(CAST::indexOf)
                .map(place -> expected.get(place).equals("-") ? "-" : got.get(place))
                .toList();
    }

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new HashMap<>();
        TABLE.lines().skip(1).map(line -> line.strip().split("\\s+")).forEach(cells -> {
            List<String> before = rows.put(cells[0], Arrays.asList(cells).subList(1, cells.length));
            assertNull(before, "two rows for " + cells[0]);
        });
        return rows;
    }

    /** A course somebody has completed and begun anew, and a draft of it: what the words of the addresses stand for. */
    private static final class Scene {

        private final Map<String, Caller> cast = new HashMap<>();
        private final Map<String, String> words = new HashMap<>();
        private final Caller author;
        private final Caller officer;
        private final String courseFile;

        Scene(URL site) {
            Counter course = Counter.asItIs().named(Members.newAccount());
            courseFile = course.text("courseware/" + course.slug() + "/course.yaml");
            author = Members.newMember(site, "何知微", "培训中心", Role.TRAINER).signedIn(site);
            HandingIn.publish(author, course);
            HandingIn.handIn(author, course.archive().zip());
            Members.Member member = Members.newEmployee(site, "方一诺");
            Learner owner = Learner.enrolled(member.signedIn(site), course.slug()).readingEverything();
            owner.submit(owner.begin("greeting"), "三", "笑");
            Answer filling = owner.begin("greeting");

            words.put("language", "zh-CN");
            words.put("course", course.slug());
            words.put("edition", "1");
            words.put("lesson", "greeting");
            words.put("page", "CT.1.1");
            words.put("file", "bell.png");
            words.put("enrolment", Long.toString(owner.enrolment()));
            words.put("attempt", Long.toString(Learner.attempt(filling)));
            words.put("gap", Learner.gaps(filling).get(0));
            words.put("serial", owner.certificate().replaceFirst("/certificates/(.*)\\.pdf", "$1"));
            officer = Members.newMember(site, "苏晓", "人力资源部", Role.HR).signedIn(site);
            officer.follow(officer.fill("/records?state=completed", "save", Map.of("name", "已完成")));
            words.put("filter", officer.get("/records").page().select(".saved-filters .edit").attr("href").replaceFirst(".*/", ""));
            officer.fill("/records?course=" + course.slug(), "csv", Map.of());
            words.put("export", officer.get("/records/exports").page().select("#exports li").attr("id").replace("export-", ""));
            words.put("department", Members.department(site, "测试部"));
            words.put("person", Long.toString(member.id()));
            cast.put("nobody", Caller.at(site));
            cast.put("employee", Members.employee(site));
            cast.put("trainer", Members.trainer(site));
            cast.put("hr", Members.hr(site));
            cast.put("administrator", Members.administrator(site));
            cast.put("owner", owner.caller());
            cast.values().forEach(caller -> caller.get("/sign-in"));
        }

        String ask(Address address, String who) {
            return ask(address, path(address), who);
        }

        String ask(Address address, String path, String who) {
            Answer answer = send(address, path, who.equals("owner") ? owner(address) : cast.get(who));
            return answer.location().startsWith("/sign-in") ? "sign-in" : Integer.toString(answer.status());
        }

        private Caller owner(Address address) {
            return switch (address.access()) {
                case TRAINER -> author;
                case HR -> officer;
                default -> cast.get("owner");
            };
        }

        Answer send(Address address, String path, Caller caller) {
            String body = switch (address) {
                case NOTE -> "{\"words\":\"四\"}";
                case DRAFT_TEXT -> "{\"path\":\"courseware/" + words.get("course") + "/course.yaml\",\"spot\":\"file\",\"mark\":\"\","
                        + "\"words\":" + Json.createValue(courseFile) + "}";
                case DRAFT_PICTURE -> "{\"name\":\"dot.svg\",\"content\":\"PHN2Zy8+\"}";
                case NOTATION -> "{\"notation\":\"\"}";
                case DRAFT_DEED -> "{\"deed\":\"page.copy\",\"lesson\":\"greeting\",\"page\":\"CT.1.1\"}";
                default -> Learner.typed("四", 0);
            };
            boolean said = path.startsWith("/api/") && address != Address.DRAFT_PROBLEMS;
            return said ? caller.put(path, body) : caller.get(path);
        }

        String path(Address address) {
            return filled(address, wordsFor(address));
        }

        /** The formats of records are others than those of questions. */
        private Map<String, String> wordsFor(Address address) {
            Map<String, String> own = new HashMap<>(words);
            own.put("format", address == Address.EXPORT ? "csv" : "gift");
            return own;
        }

        /** The same address with one place that names nothing. */
        String nowhere(Address address, String place) {
            Map<String, String> others = wordsFor(address);
            boolean number = others.getOrDefault(place, "").matches("\\d+");
            others.put(place, number ? "999999999" : "nowhere");
            return filled(address, others);
        }

        private static String filled(Address address, Map<String, String> words) {
            String path = address.pattern();
            for (Map.Entry<String, String> word : words.entrySet()) {
                path = path.replace("{" + word.getKey() + "}", word.getValue());
            }
            assertFalse(path.contains("{"), "this test has no word for a place of " + address + ": " + path);
            return path;
        }
    }
}
