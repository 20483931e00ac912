package kexin.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes different when a person is described anew, as the audit trail tells it. Fields and roles are told by the
 * keys of their words, since the trail is read in either language; of an address the trail keeps that it changed, not
 * what it was.
 *
 * @param verb of the {@link kexin.Deed}
 * @param details of it
 */
public record PersonChange(String verb, String... details) {

    /** Anything but the name and the roles. */
    public static final String DESCRIBED = "person.described";

    public static List<PersonChange> between(Person before, PersonDetails after) {
        List<PersonChange> changes = new ArrayList<>();
        if (!before.getName().equals(after.name())) {
            changes.add(new PersonChange("person.renamed", before.getName()));
        }
        if (!before.getRoles().equals(after.roles())) {
            changes.add(new PersonChange("person.rolesChanged", words(before.getRoles()), words(after.roles())));
        }
        List<String> fields = fields(before, after);
        if (!fields.isEmpty()) {
            changes.add(new PersonChange(DESCRIBED, String.join(" ", fields)));
        }
        return changes;
    }

    static String words(Set<Role> roles) {
        return roles.isEmpty()
                ? "people.role.none"
                : roles.stream().sorted().map(role -> "people.role." + role).collect(Collectors.joining(" "));
    }

    private static List<String> fields(Person before, PersonDetails after) {
        List<String> fields = new ArrayList<>();
        note(fields, "people.staffNumber", before.getStaffNumber(), after.staffNumber());
        note(fields, "people.department", before.getDepartment(), after.department());
        note(fields, "people.email", before.getEmail(), after.email());
        note(fields, "people.language", before.getLanguage(), after.language());
        return fields;
    }

    private static void note(List<String> fields, String key, String before, String after) {
        if (!Objects.equals(before, after)) {
            fields.add(key);
        }
    }
}
