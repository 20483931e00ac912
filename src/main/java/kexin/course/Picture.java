package kexin.course;

import java.util.Map;
import java.util.Optional;

/**
 * A picture of a course, as a browser takes it.
 *
 * @param type its media type
 */
public record Picture(byte[] bytes, String type) {

    private static final Map<String, String> TYPES =
            Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "webp", "image/webp");

    /** @param ending of a file's name, in small letters */
    static boolean isServed(String ending) {
        return TYPES.containsKey(ending);
    }

    /** The picture of this name in a course's {@code media/}; drawings are inlined and never served. */
    public static Optional<Picture> of(CourseArchive archive, String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT));
        return type == null
                ? Optional.empty()
                : archive.file("courseware/" + archive.course() + "/media/" + name)
                        .map(bytes -> new Picture(bytes, type));
    }
}
