package kexin.people;

import java.util.Set;
import java.util.regex.Pattern;
import kexin.Refused;

/**
 * What an administrator says of a person, checked and tidied.
 *
 * @param name 1 to 120 characters
 * @param staffNumber up to 40 characters, kept as text with its leading zeros; null if none
 * @param email null if none
 * @param department its path, up to 120 characters; empty for none
 * @param language {@code zh-CN} or {@code en}
 * @param roles beyond learning
 */
public record PersonDetails(
        String name, String staffNumber, String email, String department, String language, Set<Role> roles) {

    /** Those of the interface. */
    public static final Set<String> LANGUAGES = Set.of("zh-CN", "en");

    static final int LONGEST_NUMBER = 40;

    /** Nobody sees them, and what looks the same would not be: what joins or parts words for right-to-left scripts and printers. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");

    /** Half a surrogate pair, and what a wrong encoding leaves. */
    private static final Pattern LOST = Pattern.compile("[\\p{Cs}\\uFFFD]");

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    public PersonDetails {
        name = tidy(name, 120, "name");
        staffNumber = emptyToNull(tidy(staffNumber, LONGEST_NUMBER, "staffNumber"));
        email = emptyToNull(tidy(email, 254, "email"));
        department = tidy(department, 120, "department");
        roles = Set.copyOf(roles);
        if (name.isEmpty()) {
            throw new Refused("refused.person.nameless");
        }
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw new Refused("refused.person.email", email);
        }
        if (!LANGUAGES.contains(language)) {
            throw new Refused("refused.person.language");
        }
    }

    private static String tidy(String text, int longest, String field) {
        String seen = text == null ? "" : UNSEEN.matcher(text).replaceAll("");
        String tidied = BLANK.matcher(seen).replaceAll(" ").strip();
        if (LOST.matcher(tidied).find()) {
            throw new Refused("refused.person.character", LOST.matcher(tidied).replaceAll("?"));
        }
        if (tidied.length() > longest) {
            throw new Refused("refused.person.long." + field, longest);
        }
        return tidied;
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
