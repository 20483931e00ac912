package kexin.people;

/**
 * Which people a list shows; all that is said must be true of them.
 *
 * @param text part of name, account, staff number or department; empty for any
 * @param department path of one that is theirs or above it; empty for any
 * @param role they must have, null for any
 * @param active whether they must be able to sign in or must not; null for either
 */
public record PeopleFilter(String text, String department, Role role, Boolean active) {

    public static final PeopleFilter ALL = new PeopleFilter("", "", null, null);

    /** Characters of the text that count: nobody is called by more. */
    private static final int LONGEST = 200;

    public PeopleFilter {
        department = department.replace("\u0000", "");
        // no database keeps NUL, and PostgreSQL takes none in a question either
        String asked = text.replace("\u0000", "").strip();
        text = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
    }

    public static PeopleFilter of(String text) {
        return new PeopleFilter(text, "", null, null);
    }
}
