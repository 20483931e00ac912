package kexin.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import kexin.Settings;

/**
 * Our own style sheets, scripts and drawings, and the themes'. Their address carries a hash over all of them, so that a
 * browser keeps them for ever and a new release is new at once.
 */
@Named
@ApplicationScoped
public class Assets {

    static final String FOLDER = "/WEB-INF/assets/";
    /** Stands for the folder of the theme in force. */
    private static final String THEME = "theme/";

    @Inject
    private ServletContext application;

    @Inject
    private Settings settings;

    private String version;

    @PostConstruct
    void hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, FOLDER);
            version = HexFormat.of().formatHex(digest.digest()).substring(0, 10);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** {@code /assets/3f1a…/kexin.css}; {@code theme/logo.svg} is the one of the theme in force */
    public String url(String file) {
        String own = file.startsWith(THEME) ? "themes/" + settings.theme() + "/" + file.substring(THEME.length()) : file;
        return application.getContextPath() + "/assets/" + version + "/" + own;
    }

    /** Another for every release that changes any of them. */
    String version() {
        return version;
    }

    private void add(MessageDigest digest, String folder) throws IOException {
        for (String path : new TreeSet<>(application.getResourcePaths(folder))) {
            if (path.endsWith("/")) {
                add(digest, path);
            } else {
                try (InputStream file = application.getResourceAsStream(path)) {
                    digest.update(path.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    digest.update(file.readAllBytes());
                }
            }
        }
    }
}
