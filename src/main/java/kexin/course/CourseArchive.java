package kexin.course;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kexin.course.archive.Contents;
import kexin.course.archive.Unpacking;

/**
 * The files of one course as its author handed them in: {@code courseware/<course>/…} and {@code quizzes/<course>/…}.
 * What is no such archive, or too large for one, is refused; what its files say is not looked at here. Immutable, as
 * long as nobody writes into the bytes it gives.
 */
public final class CourseArchive {

    /** For the earliest a zip can hold, 1980-01-01, Java writes a second time that hangs on the time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final SortedMap<String, byte[]> files;

    private CourseArchive(SortedMap<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** @throws kexin.Refused {@code refused.archive.…} for whatever is no archive of one course */
    public static CourseArchive ofZip(InputStream zip) {
        try {
            return new CourseArchive(Unpacking.of(zip));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param files by their path within the archive
     * @throws kexin.Refused under the very rules of a zip
     */
    public static CourseArchive of(Map<String, byte[]> files) {
        return new CourseArchive(Contents.of(files));
    }

    /** The course's slug, which is its folder's name. */
    public String course() {
        return Contents.course(files);
    }

    /** Sorted. */
    public Set<String> paths() {
        return files.keySet();
    }

    public Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The same content packs to the same bytes: sorted, without times. */
    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Of paths and bytes, however they were packed; 64 hexadecimal digits. */
    public String sha256() {
        MessageDigest digest = sha256Digest();
        files.forEach((path, bytes) -> {
            byte[] name = path.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(8).putInt(name.length).putInt(bytes.length).flip());
            digest.update(name);
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
