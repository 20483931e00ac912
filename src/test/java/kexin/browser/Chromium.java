package kexin.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser on this machine: named by {@code KEXIN_CHROMIUM}, else found on the path, else installed where that can be
 * done without asking anybody: by Debian's packages as root, or from npm into {@code target/}.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final Path FOLDER = Path.of("target", "chromium").toAbsolutePath();
    private static final String NPM_PACKAGE = "@sparticuz/chromium@153.0.0";
    private static final String UNPACK = "await (await import('@sparticuz/chromium')).default.executablePath()";

    private Chromium() {}

    static Path executable() {
        return found().or(Chromium::fromDebian).or(Chromium::fromNpm).orElseThrow(() -> new IllegalStateException(
                "The browser tests need Chromium: install it (Debian: apt-get install chromium),"
                        + " or name one by the environment variable KEXIN_CHROMIUM."));
    }

    private static Optional<Path> found() {
        String named = System.getenv("KEXIN_CHROMIUM");
        return named != null ? Optional.of(Path.of(named)) : onPath(NAMES);
    }

    private static Optional<Path> fromDebian() {
        boolean can = "root".equals(System.getProperty("user.name")) && onPath(List.of("apt-get")).isPresent();
        if (can && ran("apt-get", "-q", "update") && ran("apt-get", "-q", "-y", "install", "chromium")) {
            return onPath(NAMES);
        }
        return Optional.empty();
    }

    /** A headless build for servers; its own code unpacks it beside itself. */
    private static Optional<Path> fromNpm() {
        Path executable = FOLDER.resolve("chromium");
        if (!Files.isExecutable(executable) && onPath(List.of("npm")).isPresent()) {
            boolean installed = ran("npm", "install", "--no-save", "--ignore-scripts", "--prefix", ".", NPM_PACKAGE)
                    && ran("node", "--input-type=module", "--eval", UNPACK);
            return installed ? Optional.of(executable) : Optional.empty();
        }
        return Optional.of(executable).filter(Files::isExecutable);
    }

    private static Optional<Path> onPath(List<String> names) {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean ran(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.directory(Files.createDirectories(FOLDER).toFile()).inheritIO();
            builder.environment().putAll(Map.of("DEBIAN_FRONTEND", "noninteractive", "TMPDIR", FOLDER.toString()));
            Process process = builder.start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException failed) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
