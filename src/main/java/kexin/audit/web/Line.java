package kexin.audit.web;

/**
 * A line of a trail as a page shows it.
 *
 * @param clock the time of the day, to the second
 * @param who name of whoever acted; empty where nobody is known
 * @param whose account at the door; empty for a deed
 * @param person the page of theirs; null where there is none
 * @param words what was done
 * @param address at the door, of the network; of a deed, the page where it is found, null where the reader may see none
 */
public record Line(String clock, String who, String whose, String person, String words, String address) {

    /** Whether the words lead somewhere. */
    public boolean page() {
        return address != null && address.startsWith("/");
    }

    public boolean network() {
        return address != null && !page();
    }
}
