package kexin.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import kexin.people.Person;

/** What a session knows of its owner: who, and under which epoch they signed in. */
record SignedIn(long person, int epoch) implements Serializable {

    static final String ATTRIBUTE = "kexin.signedIn";

    static SignedIn of(Person person) {
        return new SignedIn(person.id(), person.epoch());
    }

    /** A fresh session under a new id: what a stranger may have planted before does not count. */
    static void open(Person person, HttpServletRequest request) {
        request.getSession().invalidate();
        request.getSession(true).setAttribute(ATTRIBUTE, of(person));
    }
}
