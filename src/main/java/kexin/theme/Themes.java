package kexin.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kexin.Setting;
import kexin.Settings;
import kexin.UnusableSetting;

/** The themes that came with this build: the build puts {@code themes/} on the class path under {@code theme/}. */
@ApplicationScoped
public class Themes {

    private static final String FOLDER = "/theme/";

    private final Map<String, Theme> read = new ConcurrentHashMap<>();

    @Inject
    private Settings settings;

    /** The one in force, as seen in light. */
    public Theme current() {
        return named(settings.theme());
    }

    /** @throws UnusableSetting where there is none of this name */
    public Theme named(String name) {
        if (!names().contains(name)) {
            throw new UnusableSetting(Setting.THEME, name, "give one of " + String.join(", ", names()), null);
        }
        return read.computeIfAbsent(name, Themes::read);
    }

    public List<String> names() {
        try {
            URI folder = Themes.class.getResource(FOLDER).toURI();
            if (folder.getScheme().equals("file")) {
                return names(Path.of(folder));
            }
            try (FileSystem inside = FileSystems.newFileSystem(folder, Map.of())) {
                return names(inside.getPath(folder.toString().replaceFirst(".*!", "")));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> themes = Files.list(folder)) {
            return themes.filter(theme -> Files.exists(theme.resolve("theme.css")))
                    .map(theme -> theme.getFileName().toString().replace("/", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Theme read(String name) {
        try (InputStream css = Themes.class.getResourceAsStream(FOLDER + name + "/theme.css")) {
            return Theme.read(name, new String(css.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
