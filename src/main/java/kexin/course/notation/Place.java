package kexin.course.notation;

/**
 * Where something stands in its file.
 *
 * @param line from 1
 * @param column from 1, in characters
 */
public record Place(int line, int column) {

    public static final Place START = new Place(1, 1);
}
