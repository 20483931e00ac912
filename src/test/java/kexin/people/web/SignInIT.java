package kexin.people.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.List;
import java.util.Map;
import kexin.http.Members;
import kexin.http.Answer;
import kexin.http.Caller;
import kexin.people.DemoPeople;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody meets who guesses, and what others behind the same address do not. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SignInIT {

    private static final String WRONG = "wrong password";

    @ArquillianResource
    private URL site;

    @Test
    void after_five_wrong_passwords_even_the_right_one_waits_and_another_account_at_the_address_does_not() {
        Members.Member guessed = Members.newEmployee(site, "霍去病");
        Members.Member colleague = Members.newEmployee(site, "卫青");
        for (int time = 0; time < 5; time++) {
            assertEquals(List.of("账号与密码不符。请检查两项；密码区分大小写。"), guess(guessed.account()).notices());
        }

        Answer sixth = Caller.at(site).tryToSignIn(guessed.account(), guessed.password());

        assertEquals(200, sixth.status());
        assertTrue(sixth.notices().get(0).startsWith("失败次数太多。请等"), sixth.notices().toString());
        assertEquals(302, Caller.at(site).tryToSignIn(colleague.account(), colleague.password()).status());
    }

    @Test
    void an_account_that_is_not_there_is_treated_like_one_that_is() {
        String nobody = Members.newAccount();
        String wrong = guess("zhou").notices().toString();
        for (int time = 0; time < 5; time++) {
            assertEquals(wrong, guess(nobody).notices().toString());
        }

        assertTrue(guess(nobody).notices().get(0).startsWith("失败次数太多"));
    }

    @Test
    void somebody_who_mistyped_and_then_got_it_right_starts_counting_anew() {
        Members.Member member = Members.newEmployee(site, "苏武");
        for (int round = 0; round < 2; round++) {
            for (int time = 0; time < 4; time++) {
                guess(member.account());
            }
            assertEquals(302, Caller.at(site).tryToSignIn(member.account(), member.password()).status());
        }
    }

    @Test
    void the_session_of_a_stranger_is_not_the_session_after_signing_in() {
        Caller caller = Caller.at(site);
        caller.get("/sign-in");
        String before = caller.session().getValue();
        String token = caller.token();

        caller.signIn("lin", DemoPeople.PASSWORD);
        caller.get("/password");

        assertNotEquals(before, caller.session().getValue());
        assertNotEquals(token, caller.token());
    }

    @Test
    void who_signs_out_is_out() {
        Members.Member member = Members.newEmployee(site, "班超");
        Caller caller = member.signedIn(site);
        String cookie = caller.session().getValue();
        caller.get("/password");

        assertEquals("/sign-in", caller.post("/sign-out", Map.of("token", caller.token())).location());

        Answer again = Caller.at(site).send(Caller.at(site).request("/").header("Cookie", "kexin=" + cookie).GET());
        assertEquals("/sign-in", again.location());
    }

    @Test
    void signing_in_again_from_a_page_opens_a_fresh_session_and_counts_failures_like_the_sign_in_page() {
        Members.Member member = Members.newEmployee(site, "张骞");
        Caller caller = Caller.at(site);
        caller.get("/sign-in");
        String before = caller.session().getValue();

        assertEquals(200, again(caller, member.id(), member.password()).status());
        assertNotEquals(before, caller.session().getValue());
        assertTrue(caller.get("/api/session").text().contains("\"person\":\"" + member.id() + "\""));

        Caller guesser = Caller.at(site);
        guesser.get("/sign-in");
        for (int time = 0; time < 5; time++) {
            assertTrue(again(guesser, member.id(), WRONG).text().contains("密码不对"));
        }
        assertTrue(again(guesser, member.id(), member.password()).text().contains("失败次数太多"));
        assertTrue(guesser.get("/api/session").text().matches("\\{\"token\":\"\\w+\"}"));
    }

    @Test
    void a_person_who_is_not_there_is_treated_like_one_who_is_when_signing_in_again() {
        Caller guesser = Caller.at(site);
        guesser.get("/sign-in");
        for (int time = 0; time < 5; time++) {
            assertTrue(again(guesser, 999_999_999, WRONG).text().contains("密码不对"));
        }

        assertTrue(again(guesser, 999_999_999, WRONG).text().contains("失败次数太多"));
    }

    @Test
    void where_somebody_else_has_signed_in_nobody_is_signed_in_over_them() {
        Members.Member member = Members.newEmployee(site, "甘英");
        Caller other = Members.newEmployee(site, "班昭").signedIn(site);
        other.get("/password");
        String session = other.session().getValue();

        assertEquals(409, again(other, member.id(), member.password()).status());
        assertEquals(session, other.session().getValue());
        assertEquals(400, other.put("/api/session", "{\"person\":\"x\"}").status());
    }

    private static Answer again(Caller caller, long person, String password) {
        return caller.put("/api/session", "{\"person\":" + person + ",\"password\":\"" + password + "\"}");
    }

    private Answer guess(String account) {
        return Caller.at(site).tryToSignIn(account, WRONG);
    }
}
