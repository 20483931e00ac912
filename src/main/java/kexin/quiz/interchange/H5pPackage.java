package kexin.quiz.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What of an H5P package says which content it is and what it says.
 *
 * @param about h5p.json, empty if the content came alone
 * @param content content.json
 */
record H5pPackage(String about, String content) {

    private static final int MOST_ENTRIES = 5000;
    private static final int LARGEST = 10_000_000;
    private static final int SHOWN = 3;
    private static final int LONGEST_NAME = 60;

    /** Nothing if it is neither a package nor a content; the losses then say so. */
    static Optional<H5pPackage> read(byte[] file, Losses losses) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            boolean packed = file.length > 1 && file[0] == 'P' && file[1] == 'K';
            return packed ? unpacked(zip, losses) : Optional.of(new H5pPackage("", text(file)));
        } catch (CharacterCodingException other) {
            losses.add("encoding");
            return Optional.empty();
        } catch (IOException | IllegalArgumentException broken) {
            losses.add("broken.zip");
            return Optional.empty();
        }
    }

    /** Other archives are told from broken ones by what they hold. */
    private static boolean isWhole(H5pPackage parts, List<String> names, Losses losses) {
        boolean whole = !parts.content.isEmpty() && !parts.about.isEmpty();
        if (!whole && names.isEmpty()) {
            losses.add("broken.zip");
        } else if (!whole) {
            losses.add("package", Plain.line(String.join(", ", names)));
        }
        return whole;
    }

    private static Optional<H5pPackage> unpacked(ZipInputStream zip, Losses losses) throws IOException {
        String about = "";
        String content = "";
        List<String> names = new ArrayList<>();
        ZipEntry entry = zip.getNextEntry();
        for (int i = 0; entry != null && i < MOST_ENTRIES; i++) {
            String name = entry.getName().replace('\\', '/');
            if (name.equals("h5p.json")) {
                about = text(zip);
            } else if (name.equals("content/content.json")) {
                content = text(zip);
            }
            if (names.size() < SHOWN) {
                names.add(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
            }
            entry = about.isEmpty() || content.isEmpty() ? zip.getNextEntry() : null;
        }
        return Optional.of(new H5pPackage(about, content)).filter(parts -> isWhole(parts, names, losses));
    }

    private static String text(InputStream entry) throws IOException {
        byte[] bytes = entry.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("larger than " + LARGEST);
        }
        return text(bytes);
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return Characters.utf8(bytes).orElseThrow(CharacterCodingException::new);
    }
}
