package kexin.certificate;

import java.io.IOException;
import java.util.List;
import kexin.certificate.print.Sheet;

/** The mark of 客心 cut as a seal, in lines that stay sharp at any size: the drawing of the default theme's logo. */
final class Seal {

    /** Units of the square that it is drawn on. */
    private static final float UNITS = 96;

    private static final float STROKE = 4.8f;

    static final String STONE = "M8 3.3 C5 3.3 3.4 5 3.4 8 L3 47 L3.5 88 C3.5 91 5.2 92.7 8 92.7 L44 92.2 L88.2 92.8"
            + " C91.2 92.8 92.8 91 92.8 88 L92.3 52 L92.7 8 C92.7 5 91 3.2 88 3.2 L50 3.7 Z";

    static final List<String> CHARACTERS = List.of(
            "M48 10 V18",
            "M14.5 36 V20 H81.5 V36",
            "M40.5 24.5 C38.5 31 33 36 25 39",
            "M37 29.5 H62.5 C59 40 44 47 13 50",
            "M37 34.5 C47 44.5 63 49 83 50",
            "M33.5 51 V62 H62.5 V51 Z",
            "M17 69 C17 76 16 81 13.5 86",
            "M30.5 68 V79 C30.5 83.3 32.7 85.5 37 85.5 H63 C67.3 85.5 69.5 83.3 69.5 79 V76",
            "M48 67.5 V77",
            "M79 69 C79 76 80 81 82.5 86");

    private Seal() {}

    /** @param side in points */
    static void stamp(Sheet sheet, float x, float y, float side) throws IOException {
        sheet.scaled(x, y, side / UNITS, () -> {
            sheet.fillPath("seal", STONE);
            sheet.strokePaths("surface", STROKE, CHARACTERS);
        });
    }
}
