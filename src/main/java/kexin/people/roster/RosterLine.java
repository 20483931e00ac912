package kexin.people.roster;

import java.util.Set;
import kexin.people.DepartmentPath;
import kexin.people.Role;

/**
 * A person as a line of the roster states them. What it does not state stays as it is.
 *
 * @param line where it stands
 * @param staffNumber null where it cannot be read, and so is the name: then the line has a problem
 * @param department as it is written, null where it is not stated
 * @param email null where it is not stated
 * @param language {@code zh-CN} or {@code en}, null where it is not stated
 * @param roles null where they are not stated
 */
record RosterLine(
        int line, String staffNumber, String name, DepartmentPath department, String email, String language, Set<Role> roles) {}
