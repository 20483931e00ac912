package kexin.course.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import kexin.Refused;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Takes the files of a course out of a zip that anyone may have made. */
public final class Unpacking {

    /** With folders and litter: macOS packs a second file beside each. */
    private static final int ENTRIES = 10_000;

    /** Stored and deflated, as every zip program packs; others need libraries that are not there. */
    private static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

    private static final Charset CHINESE_WINDOWS = Charset.forName("GB18030");

    private final Contents contents = new Contents();

    private Unpacking() {}

    public static SortedMap<String, byte[]> of(InputStream stream) throws IOException {
        byte[] zip = stream.readNBytes((Contents.MEGABYTES << 20) + 1);
        if (zip.length > Contents.MEGABYTES << 20) {
            throw new Refused("refused.archive.size", Contents.MEGABYTES);
        }
        checkShape(zip);
        return new Unpacking().unpack(zip);
    }

    private static void checkShape(byte[] zip) {
        if (zip.length == 0) {
            throw new Refused("refused.archive.empty");
        }
        if (!isRecord(zip, 0, 3, 4) && !isRecord(zip, 0, 5, 6)) {
            throw new Refused("refused.archive.notzip");
        }
        if (entries(zip) > ENTRIES) {
            throw new Refused("refused.archive.count", ENTRIES);
        }
    }

    /** Counted before the library makes an object of each; a file may carry such bytes by chance, but not thousands. */
    private static int entries(byte[] zip) {
        int entries = 0;
        for (int at = 0; at < zip.length; at++) {
            if (isRecord(zip, at, 1, 2)) {
                entries++;
            }
        }
        return entries;
    }

    private static boolean isRecord(byte[] zip, int at, int third, int fourth) {
        return at + 3 < zip.length && zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == third
                && zip[at + 3] == fourth;
    }

    private SortedMap<String, byte[]> unpack(byte[] zip) {
        try (ZipFile file = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .setIgnoreLocalFileHeader(true)
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
                take(file, entry);
            }
        } catch (IOException broken) {
            throw new Refused("refused.archive.damaged");
        }
        return contents.ofOneCourse();
    }

    private void take(ZipFile file, ZipArchiveEntry entry) throws IOException {
        String name = name(entry);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Refused("refused.archive.encrypted", EntryPath.of(name).path());
        }
        if (entry.isUnixSymlink()) {
            throw new Refused("refused.archive.link", EntryPath.of(name).path());
        }
        if (!METHODS.contains(entry.getMethod())) {
            throw new Refused("refused.archive.damaged");
        }
        contents.take(name, limit -> read(file, entry, limit));
    }

    /** Names without a mark of UTF-8 may still be UTF-8; what is not was packed by a Chinese Windows. */
    private static String name(ZipArchiveEntry entry) {
        if (entry.getNameSource() != NameSource.NAME) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(entry.getRawName())).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(entry.getRawName(), CHINESE_WINDOWS);
        }
    }

    private static byte[] read(ZipFile file, ZipArchiveEntry entry, int limit) throws IOException {
        try (InputStream in = file.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(limit);
            if (bytes.length < limit) {
                checkSum(entry, bytes);
            }
            return bytes;
        }
    }

    private static void checkSum(ZipArchiveEntry entry, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (sum.getValue() != entry.getCrc()) {
            throw new IOException(entry.getName() + " is not what was packed");
        }
    }
}
