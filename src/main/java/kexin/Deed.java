package kexin;

import java.util.List;

/**
 * What somebody did and may have to answer for. A use case fires it within its transaction, so that the deed and its
 * trace stand together or not at all; plain values, so that whoever keeps the trace need not know the room.
 *
 * @param actor id of the acting person
 * @param verb what was done, as the bundles word it under {@code audit.deed.}: {@code person.deactivated}
 * @param subject to whom or what, as one would call it: a name, a course's address, a file
 * @param address where the subject is found, {@code /people/42}; empty where it has no address
 * @param details for the places {1}, {2}, … of the wording; the subject is {0}
 */
public record Deed(long actor, String verb, String subject, String address, List<String> details) {

    public Deed {
        details = List.copyOf(details);
    }

    public static Deed of(long actor, String verb, String subject, String address, String... details) {
        return new Deed(actor, verb, subject, address, List.of(details));
    }
}
