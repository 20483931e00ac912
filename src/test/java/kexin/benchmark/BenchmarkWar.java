package kexin.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;
import kexin.benchmark.inside.Learners;

/** The WARs that are measured: a copy of the real one with the baselines in it, and an empty one. */
final class BenchmarkWar {

    private BenchmarkWar() {}

    /** @param war the real one, which stays as it is */
    static Path of(Path war) throws IOException, URISyntaxException {
        Path copy = war.resolveSibling("kexin-benchmark.war");
        Files.copy(war, copy, StandardCopyOption.REPLACE_EXISTING);
        Path classes = Path.of(Learners.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (FileSystem inside = FileSystems.newFileSystem(copy)) {
            add(classes.resolve("kexin/benchmark/inside"), inside.getPath("/WEB-INF/classes/kexin/benchmark/inside"));
            Files.copy(classes.resolve("kexin/benchmark/empty.xhtml"), inside.getPath("/WEB-INF/learning/empty.xhtml"));
        }
        return copy;
    }

    private static void add(Path folder, Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, target.resolve(file.getFileName().toString()));
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        }
    }

    /** One page of HTML and nothing else. */
    static Path empty(Path folder) throws IOException {
        Path war = folder.resolve("empty.war");
        Files.deleteIfExists(war);
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + war.toUri()), Map.of("create", "true"))) {
            Files.writeString(inside.getPath("/index.html"), "<!DOCTYPE html><title>Empty</title>");
        }
        return war;
    }
}
