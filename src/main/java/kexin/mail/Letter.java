package kexin.mail;

/**
 * One letter, perhaps with one enclosure.
 *
 * @param to an address
 * @param words plain text
 * @param enclosure the file's name; null for none
 * @param pdf its bytes
 */
public record Letter(String to, String subject, String words, String enclosure, byte[] pdf) {

    /** Of words alone. */
    public static Letter of(String to, String subject, String words) {
        return new Letter(to, subject, words, null, null);
    }
}
