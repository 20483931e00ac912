package kexin.course.notation;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text file as it is read: UTF-8, without byte order mark, lines ended by a newline alone. A file in another encoding
 * is a flaw; it is read all the same where the encoding can be guessed, so that its other flaws show at once.
 */
public record Source(String text) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What no text contains, and no page may pass on; the replacement character tells of a conversion gone wrong. */
    private static final Pattern STRANGE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\uFFFD\uFFFE\uFFFF]");

    private static final Pattern CHINESE = Pattern.compile("[，。：、的]");

    public static Source read(byte[] bytes, Flaws flaws) {
        String text = decode(bytes, flaws);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        return new Source(withoutStrange(text.replace("\r\n", "\n").replace('\r', '\n'), flaws));
    }

    public List<String> lines() {
        return List.of(text.split("\n", -1));
    }

    private static String decode(byte[] bytes, Flaws flaws) {
        CharBuffer read = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), read, true);
        String text = read.flip().toString();
        if (!result.isError() && text.indexOf('\0') < 0) {
            return text;
        }
        Optional<Charset> guess = guess(bytes);
        if (guess.isPresent()) {
            flaws.add(endOf(plainStart(bytes)), "problem.encoding.other", guess.get().name());
            return new String(bytes, guess.get());
        }
        if (result.isError()) {
            flaws.add(endOf(text), "problem.encoding.unknown");
        }
        return new String(bytes, StandardCharsets.UTF_8).replace('\uFFFD', '?');
    }

    /** What is the same in nearly all encodings. */
    private static String plainStart(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] > 0) {
            end++;
        }
        return new String(bytes, 0, end, StandardCharsets.US_ASCII);
    }

    private static Place endOf(String text) {
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        return new Place(line, text.length() - text.lastIndexOf('\n'));
    }

    private static Optional<Charset> guess(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || zeros(bytes, 1)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || zeros(bytes, 0)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        Charset gbk = Charset.forName("GBK");
        return isChinese(gbk.newDecoder(), bytes) ? Optional.of(gbk) : Optional.empty();
    }

    /** Latin letters in UTF-16 leave every second byte zero. */
    private static boolean zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int at = from; at < bytes.length; at += 2) {
            zeros += bytes[at] == 0 ? 1 : 0;
        }
        return zeros > bytes.length / 8;
    }

    private static boolean isChinese(CharsetDecoder decoder, byte[] bytes) {
        CharBuffer read = CharBuffer.allocate(bytes.length);
        return !decoder.decode(ByteBuffer.wrap(bytes), read, true).isError()
                && CHINESE.matcher(read.flip()).find();
    }

    private static String withoutStrange(String text, Flaws flaws) {
        Matcher strange = STRANGE.matcher(text);
        if (!strange.find()) {
            return text;
        }
        flaws.add(
                endOf(text.substring(0, strange.start())),
                "problem.character",
                String.format("U+%04X", (int) strange.group().charAt(0)));
        return strange.replaceAll(" ");
    }
}
