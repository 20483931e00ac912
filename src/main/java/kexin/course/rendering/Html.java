package kexin.course.rendering;

import java.util.Set;

/**
 * A part of a page, rendered and cleaned.
 *
 * @param html may be written into a page as it is
 * @param words all of it as plain text, a line a block, with the words of its drawings
 * @param shapes what it is made of
 */
public record Html(String html, String words, Set<Shape> shapes) {

    public static final Html NONE = new Html("", "", Set.of());

    public Html {
        shapes = Set.copyOf(shapes);
    }

    /** A block on top of a part. */
    public enum Shape {
        PARAGRAPH,
        LIST,
        PICTURE,
        OTHER
    }

    public boolean has(Shape shape) {
        return shapes.contains(shape);
    }

    public boolean isEmpty() {
        return shapes.isEmpty();
    }
}
