package kexin.people.roster.table;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import kexin.Refused;

/**
 * A text and the encoding it was in. A mark at its beginning decides; what is valid UTF-8 is UTF-8; what holds zero bytes
 * is UTF-16 or no text; the rest is Chinese as Windows writes it, or refused. No character is ever replaced.
 */
record Decoded(String text, String encoding) {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int SAMPLE = 65_536;
    /** Encodings whose bytes look like Chinese ones at a glance. */
    private static final Set<String> NEIGHBOURS = Set.of("EUC-JP", "EUC-KR", "Big5");
    private static final int SURE = 50;

    static Decoded of(byte[] file) {
        return marked(file)
                .or(() -> plain(file))
                .orElseThrow(() -> new Refused("refused.table.encoding"));
    }

    private static Optional<Decoded> marked(byte[] file) {
        if (begins(file, 0xEF, 0xBB, 0xBF)) {
            return decode(file, 3, StandardCharsets.UTF_8);
        }
        if (begins(file, 0xFF, 0xFE)) {
            return decode(file, 2, StandardCharsets.UTF_16LE);
        }
        return begins(file, 0xFE, 0xFF) ? decode(file, 2, StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<Decoded> plain(byte[] file) {
        int[] zeros = zeros(file);
        if (zeros[0] + zeros[1] > 0) {
            return decode(file, 0, zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE)
                    .filter(decoded -> decoded.text.indexOf('\0') < 0);
        }
        Optional<Decoded> unicode = decode(file, 0, StandardCharsets.UTF_8);
        return unicode.isPresent() || !isChinese(file) ? unicode : decode(file, 0, CHINESE);
    }

    /** How many stand at even places and how many at odd ones. */
    private static int[] zeros(byte[] file) {
        int[] zeros = new int[2];
        for (int at = 0; at < file.length; at++) {
            if (file[at] == 0) {
                zeros[at % 2]++;
            }
        }
        return zeros;
    }

    /**
     * Most of what is not ASCII must come in pairs of the region where common Chinese characters and punctuation lie: in
     * Latin-1 a letter follows an accented one, in Big5 half of the second bytes lie lower.
     *
     * <p>source: GB 2312, rows 1 to 87: both bytes from A1 on
     */
    private static boolean isChinese(byte[] file) {
        int pairs = 0;
        int common = 0;
        for (int at = 0; at + 1 < file.length; at++) {
            if (file[at] < 0) {
                pairs++;
                common += isCommon(file[at]) && isCommon(file[at + 1]) ? 1 : 0;
                at++;
            }
        }
        return common * 10 >= pairs * 8 && !isNeighbour(file);
    }

    private static boolean isCommon(byte one) {
        return (one & 0xFF) >= 0xA1 && (one & 0xFF) <= 0xFE;
    }

    private static boolean isNeighbour(byte[] file) {
        CharsetMatch best = new CharsetDetector().setText(Arrays.copyOf(file, Math.min(file.length, SAMPLE))).detect();
        return best != null && NEIGHBOURS.contains(best.getName()) && best.getConfidence() > SURE;
    }

    private static Optional<Decoded> decode(byte[] file, int from, Charset charset) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file, from, file.length - from);
            return Optional.of(new Decoded(charset.newDecoder().decode(bytes).toString(), charset.name()));
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] file, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= file.length || (file[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
