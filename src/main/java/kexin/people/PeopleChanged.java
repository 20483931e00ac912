package kexin.people;

import java.util.Optional;

/**
 * Somebody is called otherwise, or belongs to another department, has another staff number or language. Fired within the
 * transaction that changes it.
 *
 * @param person who; empty where it concerns many
 */
public record PeopleChanged(Optional<Long> person) {

    public static PeopleChanged one(long person) {
        return new PeopleChanged(Optional.of(person));
    }

    public static PeopleChanged many() {
        return new PeopleChanged(Optional.empty());
    }
}
