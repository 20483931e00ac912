package kexin.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import kexin.load.inside.Learners;

/** A copy of the real WAR with the learners in it, beside the original, which stays as it is. */
public final class WarCopy {

    private WarCopy() {}

    public static Path of(Path war, String name) throws IOException, URISyntaxException {
        Path copy = war.resolveSibling(name);
        Files.copy(war, copy, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem inside = FileSystems.newFileSystem(copy)) {
            add(inside, Learners.class);
        }
        return copy;
    }

    /** Adds the whole package of a class. */
    public static void add(FileSystem war, Class<?> one) throws IOException, URISyntaxException {
        String folder = one.getPackageName().replace('.', '/');
        Path target = war.getPath("/WEB-INF/classes/" + folder);
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(classes().resolve(folder))) {
            files.forEach(file -> copy(file, target.resolve(file.getFileName().toString())));
        }
    }

    /** Where the tests are compiled to. */
    public static Path classes() throws URISyntaxException {
        return Path.of(Learners.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static void copy(Path file, Path target) {
        try {
            Files.copy(file, target);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
