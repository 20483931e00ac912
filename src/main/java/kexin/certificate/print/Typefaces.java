package kexin.certificate.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that sheets are set in, each parsed when first needed and then kept. Not for two threads at once. */
final class Typefaces {

    private static final String FONTS = "/kexin/certificate/fonts/";
    private static final String CHINESE = "NotoSerifSC_500Medium";

    /** Has characters of Japanese names that the Chinese face lacks (𠮷); rarely needed, so rarely in memory. */
    private static final String RARE = "NotoSerifJP_500Medium";

    private static final int ASCII_END = 0x80;
    private static final int LATIN_END = 0x2000;

    private final Map<String, Face> parsed = new HashMap<>();

    /** The face for this character, if any has it. */
    Optional<Face> carrying(int codePoint, Cut cut, boolean amongChinese) {
        List<String> order = isLatin(codePoint, amongChinese)
                ? List.of(cut.latin(), CHINESE, RARE)
                : List.of(CHINESE, cut.latin(), RARE);
        return order.stream()
                .map(name -> parsed.computeIfAbsent(name, Typefaces::parse))
                .filter(face -> face.has(codePoint))
                .findFirst();
    }

    /** Quotes, dashes and the middle dot are as wide as their neighbours: Chinese among Chinese. */
    private static boolean isLatin(int codePoint, boolean amongChinese) {
        boolean letter = codePoint < ASCII_END || codePoint < LATIN_END && Character.isLetter(codePoint);
        return letter || !amongChinese;
    }

    private static Face parse(String name) {
        try (InputStream file = Typefaces.class.getResourceAsStream(FONTS + name + ".ttf")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            // Ligatures would be extracted as one character: “Certiﬁcate” is not found by searching “Certificate”.
            font.setEnableGsub(false);
            return Face.of(name, font);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
