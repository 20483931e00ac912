package kexin;

import java.util.List;

/**
 * Something a person asked for and may not have, for a reason they can understand: no attempt left, not your course, a
 * draft with open problems. Thrown by an entity or a use case; the transaction rolls back and one place turns it into a
 * notice. Not for faults (those are not caught) and not for an author's mistakes (those are collected).
 */
public class Refused extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key of the message in the bundle, {@code refused.…}
     * @param arguments for its places {0}, {1}, …
     */
    public Refused(String key, Object... arguments) {
        super(key + (arguments.length == 0 ? "" : " " + List.of(arguments)));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** What does not exist, or is not yours to know of: both answer alike. */
    public static Refused unknown() {
        return new Refused("refused.unknown");
    }

    public boolean isUnknown() {
        return key.equals("refused.unknown");
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
