package kexin.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kexin.Cast;
import kexin.Deed;
import kexin.Refused;
import kexin.people.KeepingPeople;
import kexin.people.People;
import kexin.people.Person;
import kexin.people.PersonDetails;
import kexin.people.Role;
import kexin.people.SigningIn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Gu does something, and the trail tells it; what came to nothing it does not tell. */
@ExtendWith(ArquillianExtension.class)
class WitnessContainerIT {

    @Inject
    private AuditTrail trail;

    @Inject
    private Inspection inspection;

    @Inject
    private KeepingPeople keeping;

    @Inject
    private SigningIn signingIn;

    @Inject
    private People people;

    @Inject
    private Event<Deed> deeds;

    @Inject
    private UserTransaction transaction;

    private final Person gu = Cast.administrator();
    private final Person mei = Cast.learner();

    @BeforeEach
    void arrive() throws Exception {
        transaction.begin();
        List.of(gu, mei).forEach(people::add);
        transaction.commit();
    }

    @AfterEach
    void leave() throws Exception {
        transaction.begin();
        people.byId(gu.id()).deactivate();
        transaction.commit();
    }

    @Test
    void what_is_committed_stands_on_record_once_with_who_did_it_to_whom() {
        keeping.deactivate(gu, mei.id());

        List<DeedRecord> lines = deeds();
        assertEquals(1, lines.size());
        assertEquals("person.deactivated", lines.get(0).verb());
        assertEquals("顾远", lines.get(0).actorName());
        assertEquals("韩梅", lines.get(0).subject());
        assertEquals("/people/" + mei.id(), lines.get(0).address());
    }

    @Test
    void what_is_rolled_back_leaves_no_trace() throws Exception {
        transaction.begin();
        keeping.deactivate(gu, mei.id());
        transaction.rollback();

        assertEquals(List.of(), deeds());
        assertTrue(people.byId(mei.id()).isActive());
    }

    @Test
    void what_is_refused_leaves_none_either() {
        assertThrows(Refused.class, () -> keeping.deactivate(gu, gu.id()));
        assertThrows(Refused.class, () -> keeping.deactivate(mei, gu.id()));

        assertEquals(List.of(), deeds());
    }

    @Test
    void a_person_described_anew_is_told_by_what_changed() {
        PersonDetails details = new PersonDetails("韩梅梅", mei.getStaffNumber(), "mei@example.com", "信息部", "zh-CN", Set.of(Role.HR));
        keeping.describe(gu, mei.id(), details);
        keeping.describe(gu, mei.id(), details);
        keeping.grantExtraTime(gu, mei.id(), 0);

        assertEquals(
                "person.described [people.department people.email]"
                        + "|person.renamed [韩梅]"
                        + "|person.rolesChanged [people.role.none, people.role.HR]",
                deeds().stream().map(line -> line.verb() + " " + line.details()).sorted().collect(Collectors.joining("|")));
    }

    @Test
    void no_password_stands_on_record() {
        String handedOut = keeping.handOutPassword(gu, mei.id());
        signingIn.choosePassword(mei, handedOut, "a quiet evening", "10.4.0.1");
        signingIn.signIn("a quiet evening", "a quiet evening", "10.4.0.2");

        StringBuilder all = new StringBuilder();
        trail.eachDeed(gu, TrailFilter.ALL, line -> all.append(line.subject()).append(line.details()));
        trail.eachDoor(gu, TrailFilter.ALL, line -> all.append(line.account()).append(line.name()).append(line.address()));
        assertTrue(!all.toString().contains(handedOut) && !all.toString().contains("a quiet evening"));
        assertEquals(2, deeds().size() + deedsOf(mei).size());
    }

    @Test
    void who_comes_in_is_refused_or_leaves_is_told() {
        String password = keeping.handOutPassword(gu, mei.id());
        signingIn.signIn(mei.getAccount(), "wrong", "10.4.0.3");
        signingIn.signIn(mei.getAccount().toUpperCase(), password, "10.4.0.3");
        signingIn.signOut(mei, "10.4.0.3");
        signingIn.signIn("nobody." + mei.getAccount(), "wrong", "10.4.0.3");

        assertEquals("REFUSED |SIGNED_OUT 韩梅|SIGNED_IN 韩梅|REFUSED 韩梅", doors("10.4.0.3"));
    }

    @Test
    void whoever_is_held_off_is_told_of_once_a_minute_though_the_attempt_was_refused() {
        for (int attempt = 0; attempt < 5; attempt++) {
            signingIn.signIn("nobody." + mei.getAccount(), "wrong", "10.4.0.4");
        }
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThrows(Refused.class, () -> signingIn.signIn("nobody." + mei.getAccount(), "wrong", "10.4.0.4"));
        }

        assertEquals("HELD_OFF |REFUSED |REFUSED |REFUSED |REFUSED |REFUSED ", doors("10.4.0.4"));
    }

    @Test
    void a_deed_of_no_transaction_and_of_endless_words_is_kept_all_the_same() {
        deeds.fire(Deed.of(gu.id(), "person.added", "名".repeat(500) + "\u0000", "/people/1", "x".repeat(10_000)));

        assertEquals(400, deeds().get(0).subject().length());
        assertTrue(deeds().get(0).details().get(0).endsWith("…"));
    }

    @Test
    void the_seals_hold() {
        keeping.deactivate(gu, mei.id());

        Inspection.Finding finding = inspection.inspect(gu);
        assertEquals(null, finding.broken());
        assertTrue(finding.lines() > 0);
    }

    private List<DeedRecord> deeds() {
        return deedsOf(gu);
    }

    private List<DeedRecord> deedsOf(Person actor) {
        return trail.deeds(gu, new TrailFilter(actor.getAccount(), null, null, null, null), Stretch.newest(10));
    }

    private String doors(String address) {
        return trail.doors(gu, new TrailFilter(null, address, null, null, null), Stretch.newest(10)).stream()
                .map(line -> line.outcome() + " " + line.name())
                .collect(Collectors.joining("|"));
    }
}
