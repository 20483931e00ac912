package kexin.completion.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import kexin.Settings;

/** The files of exports, in the data folder under {@code exports}; one that is not complete bears another name. */
@ApplicationScoped
public class ExportFiles {

    @Inject
    private Settings settings;

    /** Writes records to a stream that is closed afterwards. */
    interface Content {

        /** @return how many lines */
        long write(OutputStream out) throws IOException;
    }

    public Path path(long id, Format format) {
        return folder().resolve(id + "." + format.ending());
    }

    /** A file is there as a whole or not at all; what an earlier run left of it is written over. */
    Written write(long id, Format format, Content content) throws IOException {
        Files.createDirectories(folder());
        Path part = part(id);
        MessageDigest digest = Taken.sha256();
        try {
            long lines;
            try (OutputStream out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(part), digest), 1 << 16)) {
                lines = content.write(new Unclosed(out));
            }
            long bytes = Files.size(part);
            Files.move(part, path(id, format), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return new Written(lines, bytes, Taken.hex(digest));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Not where the folder was lost, or the database came back from a backup without it. */
    public boolean has(Export export) {
        return Files.exists(path(export.id(), export.format()));
    }

    void remove(long id, Format format) {
        try {
            Files.deleteIfExists(path(id, format));
            Files.deleteIfExists(part(id));
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    private Path part(long id) {
        return folder().resolve(id + ".part");
    }

    private Path folder() {
        return settings.data().resolve("exports");
    }

    /** A library that closes what it writes to closes only its own end. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
