package kexin.people.web;

import java.io.Serializable;
import kexin.people.Person;

/** What a session knows of its owner: who, and under which epoch they signed in. */
record SignedIn(long person, int epoch) implements Serializable {

    static final String ATTRIBUTE = "kexin.signedIn";

    static SignedIn of(Person person) {
        return new SignedIn(person.id(), person.epoch());
    }
}
