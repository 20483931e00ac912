package kexin.course.notation;

/**
 * A piece of Markdown.
 *
 * @param line where it begins in its file, from 1
 */
public record Part(int line, String text) {

    public boolean isEmpty() {
        return text.isBlank();
    }

    public Place place() {
        return new Place(line, 1);
    }
}
