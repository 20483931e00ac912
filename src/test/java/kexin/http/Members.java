package kexin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kexin.people.DemoPeople;
import kexin.people.Role;
import org.jsoup.nodes.Element;

/**
 * Who plays in the tests from outside: the demonstration people, each signed in once for all tests, and anybody a test
 * wants for itself, so that no test depends on what another has done.
 */
public final class Members {

    private static final String OWN_PASSWORD = "quiet river stones";
    private static final Map<String, String> DEPARTMENTS = new HashMap<>();
    private static final Map<String, Caller> SIGNED_IN = new HashMap<>();

    private Members() {}

    /** Somebody of a test's own, with a password they chose. */
    public record Member(String account, String name, String password, long id) {

        /** A session of their own; every call opens another. */
        public Caller signedIn(Object site) {
            return Caller.at(site).signIn(account, password);
        }
    }

    public static Caller trainer(Object site) {
        return demo(site, "chen");
    }

    public static Caller hr(Object site) {
        return demo(site, "zhou");
    }

    public static Caller administrator(Object site) {
        return demo(site, "admin.demo");
    }

    /** Learns, and may do nothing else. */
    public static Caller employee(Object site) {
        return demo(site, "lin");
    }

    /** An account nobody else bears. */
    public static String newAccount() {
        return "p" + UUID.randomUUID().toString().substring(0, 8);
    }

    public static Member newEmployee(Object site, String name) {
        return newMember(site, name, "测试部", null);
    }

    /** Added by the administrator, signed in with the one-time password, and with a password of their own since. */
    public static Member newMember(Object site, String name, String department, Role role) {
        String account = newAccount();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.putAll(Map.of("account", account, "name", name, "department", department, "staffNumber", account));
        if (role != null) {
            fields.put("roles", role.name());
        }
        if (!department.isEmpty()) {
            department(site, department);
        }
        Answer added = administrator(site).fill("/people/new", "save", fields);
        long id = Long.parseLong(added.location().replaceFirst("/people/", ""));
        String handedOut = administrator(site).follow(added).page().select(".password code").text();
        choosePassword(Caller.at(site).signIn(account, handedOut), handedOut);
        return new Member(account, name, OWN_PASSWORD, id);
    }

    /** The id of a department, which is added where it is not there yet. */
    public static String department(Object site, String path) {
        return DEPARTMENTS.computeIfAbsent(path, each -> {
            Answer tree = administrator(site).get("/people/departments");
            if (link(tree, each) == null) {
                tree = administrator(site).follow(administrator(site).fill(tree, "add", Map.of("path", each)));
            }
            return link(tree, each).attr("href").replaceFirst(".*/(-?\\d+).*", "$1");
        });
    }

    private static Element link(Answer tree, String path) {
        return tree.page().selectFirst(".departments a[title=\"" + path + "\"]");
    }

    private static void choosePassword(Caller beginner, String handedOut) {
        Answer chosen = beginner.fill(
                "/password", "choose", Map.of("present", handedOut, "chosen", OWN_PASSWORD, "again", OWN_PASSWORD));
        assertEquals("/", chosen.location(), () -> chosen.notices().toString());
    }

    private static Caller demo(Object site, String account) {
        return SIGNED_IN.computeIfAbsent(account, each -> Caller.at(site).signIn(each, DemoPeople.PASSWORD));
    }
}
