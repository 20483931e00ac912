package kexin.certificate.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A font, parsed and kept. */
record Face(String name, TrueTypeFont font, CmapLookup glyphs) {

    static Face of(String name, TrueTypeFont font) throws IOException {
        return new Face(name, font, font.getUnicodeCmapLookup());
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** In ems. */
    float width(int codePoint) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / (float) font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
