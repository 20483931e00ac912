package kexin.completion.export;

/**
 * A file that is complete.
 *
 * @param lines of records, the header left out
 * @param sha256 of its bytes, in small hexadecimal digits
 */
public record Written(long lines, long bytes, String sha256) {}
