package kexin.course.comparison;

/** What became of a page, an item or a lesson's quiz. More than one may be true of it. */
public enum Change {
    NEW,
    REMOVED,
    /** Another place, or another lesson. */
    MOVED,
    /** It says or shows something else in a language that both editions have. */
    CHANGED;

    /** The word of the style sheet and of message keys: {@code moved}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
