package kexin.people.roster;

import java.util.Set;
import kexin.people.PersonDetails;
import kexin.people.Role;

/**
 * A person as they stand before a roster is applied: as much as it can change or meet, and no entity, so that a hundred
 * thousand fit into memory.
 */
record Standing(
        long id,
        String account,
        String staffNumber,
        String name,
        String department,
        String email,
        String language,
        Set<Role> roles,
        boolean active,
        boolean demo) {

    boolean is(Role role) {
        return roles.contains(role);
    }

    /** As they will be: what the line does not state stays. */
    PersonDetails described(RosterLine line, String newDepartment) {
        return new PersonDetails(
                line.name() == null ? name : line.name(),
                staffNumber,
                line.email() == null ? email : line.email(),
                newDepartment == null ? department : newDepartment,
                line.language() == null ? language : line.language(),
                line.roles() == null ? roles : line.roles());
    }
}
