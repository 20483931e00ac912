package kexin.learning;

/**
 * What somebody has written at a page for themselves, and whether it bears their bookmark.
 *
 * @param enrolment under which they read its course
 * @param words may be empty
 * @param revision of the words, from 0 where nothing was ever written: a text based on an older one replaces nothing
 */
public record Note(long enrolment, String page, String words, boolean bookmarked, int revision) {

    /** Characters it may have. */
    public static final int LONGEST = 2000;

    /** Before anything was written there. */
    public static Note none(long enrolment, String page) {
        return new Note(enrolment, page, "", false, 0);
    }

    public boolean isEmpty() {
        return words.isEmpty() && !bookmarked;
    }
}
