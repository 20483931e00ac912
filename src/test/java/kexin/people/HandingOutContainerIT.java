package kexin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kexin.Cast;
import kexin.Refused;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A branch of five hundred people who came by a roster, and an administrator among them. */
@ExtendWith(ArquillianExtension.class)
class HandingOutContainerIT {

    @Inject
    private HandingOut handingOut;

    @Inject
    private People people;

    @Inject
    private Departments departments;

    @Inject
    private SigningIn signingIn;

    @Inject
    private UserTransaction transaction;

    private final Person he = Cast.officer();
    private final String branch = "分公司" + he.getAccount();

    @BeforeEach
    void arrive() throws Exception {
        transaction.begin();
        people.add(he);
        departments.found(DepartmentPath.of(branch + "/一组"));
        IntStream.range(0, 500).forEach(one -> people.add(Cast.person("new", "新员工", branch + "/一组")));
        transaction.commit();
    }

    @Test
    @Timeout(60)
    void five_hundred_people_get_passwords_at_once_and_lists_that_are_lost_are_made_anew() {
        List<HandingOut.Slip> slips = handingOut.handOut(he, branch, false);

        assertEquals(500, slips.stream().map(HandingOut.Slip::password).collect(Collectors.toSet()).size());
        HandingOut.Slip first = slips.get(0);
        assertTrue(signingIn.signIn(first.account(), first.password(), "10.3.0.1").orElseThrow().isOneTime());
        assertEquals(0, handingOut.count(he, branch, false));
        assertEquals(500, handingOut.count(he, branch, true));

        handingOut.handOut(he, branch, true);
        assertTrue(signingIn.signIn(first.account(), first.password(), "10.3.0.1").isEmpty());
    }

    @Test
    void nobody_who_administrates_or_is_gone_waits_and_nobody_else_hands_out() throws Exception {
        Person gu = Cast.person("gu", "顾远", branch, Role.ADMINISTRATOR);
        Person gone = Cast.person("gone", "去", branch);
        gone.deactivate();
        transaction.begin();
        people.add(gu);
        people.add(gone);
        transaction.commit();

        assertEquals(500, handingOut.count(he, branch, true));
        for (Person nobody : Set.of(Cast.learner(), Cast.trainer())) {
            assertEquals("refused.unknown", assertThrows(Refused.class, () -> handingOut.handOut(nobody, branch, true)).key());
        }
        assertEquals("refused.handingOut.nobody",
                assertThrows(Refused.class, () -> handingOut.handOut(he, "无人部", true)).key());
        transaction.begin();
        people.byId(gu.id()).deactivate();
        transaction.commit();
    }
}
