package kexin.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kexin.benchmark.inside.PlainServlet;
import kexin.load.WarCopy;

/** The WARs that are measured: a copy of the real one with the baselines in it, and an empty one. */
final class BenchmarkWar {

    private BenchmarkWar() {}

    /** @param war the real one, which stays as it is */
    static Path of(Path war) throws IOException, URISyntaxException {
        Path copy = WarCopy.of(war, "kexin-benchmark.war");
        try (FileSystem inside = FileSystems.newFileSystem(copy)) {
            WarCopy.add(inside, PlainServlet.class);
            Path empty = WarCopy.classes().resolve("kexin/benchmark/empty.xhtml");
            Files.copy(empty, inside.getPath("/WEB-INF/learning/empty.xhtml"));
        }
        return copy;
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
