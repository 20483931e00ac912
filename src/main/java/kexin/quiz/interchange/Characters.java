package kexin.quiz.interchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a file, without a byte order mark. No sign is replaced: what cannot be read whole is not read at all. */
final class Characters {

    private static final Pattern DECLARATION =
            Pattern.compile("\\s*<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,40})[\"']");
    private static final int HEAD = 300;

    private Characters() {}

    static Optional<String> utf8(byte[] file) {
        return decoded(file, StandardCharsets.UTF_8);
    }

    /** As XML says it itself: by a byte order mark, else by its first sign, else by its declaration. */
    static Optional<String> xml(byte[] file) {
        if (begins(file, 0xFE, 0xFF) || begins(file, 0, '<')) {
            return decoded(file, StandardCharsets.UTF_16BE);
        }
        if (begins(file, 0xFF, 0xFE) || begins(file, '<', 0)) {
            return decoded(file, StandardCharsets.UTF_16LE);
        }
        Optional<String> utf8 = utf8(file);
        Optional<Charset> declared = declared(file);
        boolean wrong = utf8.isPresent() && declared.filter(Characters::hasPairs).isEmpty();
        return wrong ? utf8 : declared.flatMap(charset -> decoded(file, charset)).or(() -> utf8);
    }

    private static boolean begins(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    /** None that could not have declared itself in these bytes. */
    private static Optional<Charset> declared(byte[] file) {
        Matcher declaration = DECLARATION.matcher(new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1));
        if (!declaration.lookingAt()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(declaration.group(1)))
                    .filter(charset -> new String("<".getBytes(charset), StandardCharsets.ISO_8859_1).equals("<"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** Sound UTF-8 is that whatever a declaration of signs of one byte says: nobody writes such pairs of accents. */
    private static boolean hasPairs(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() > 1;
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text).filter(whole -> whole.indexOf('\0') < 0);
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
