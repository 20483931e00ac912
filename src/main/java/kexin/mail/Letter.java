package kexin.mail;

/**
 * One letter with one enclosure.
 *
 * @param to an address
 * @param words plain text
 * @param enclosure the file's name
 * @param pdf its bytes
 */
public record Letter(String to, String subject, String words, String enclosure, byte[] pdf) {}
