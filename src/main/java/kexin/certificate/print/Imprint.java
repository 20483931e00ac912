package kexin.certificate.print;

import java.time.LocalDate;

/**
 * What a document says of itself: in a window's title, in a list of files, to an archive.
 *
 * @param author the organisation that gives it
 * @param subject what tells it from all others, a serial
 * @param date that it is given of
 */
public record Imprint(String title, String author, String subject, LocalDate date) {}
