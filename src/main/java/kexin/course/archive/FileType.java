package kexin.course.archive;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a course consists of, told by the endings of its files. */
enum FileType {
    TEXT(1, Set.of("yaml", "yml", "md", "svg")),
    PICTURE(2, Set.of("png", "jpg", "jpeg", "webp"));

    private final int megabytes;
    private final Set<String> endings;

    FileType(int megabytes, Set<String> endings) {
        this.megabytes = megabytes;
        this.endings = endings;
    }

    static Optional<FileType> of(String ending) {
        return Stream.of(values()).filter(type -> type.endings.contains(ending)).findFirst();
    }

    int megabytes() {
        return megabytes;
    }

    /** The most bytes one such file may have. */
    int limit() {
        return megabytes << 20;
    }
}
