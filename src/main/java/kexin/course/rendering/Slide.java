package kexin.course.rendering;

/**
 * A page's slide.
 *
 * @param title plain text, empty if it is missing
 * @param body what follows the title
 */
public record Slide(String title, Html body) {}
