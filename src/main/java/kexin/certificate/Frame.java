package kexin.certificate;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kexin.certificate.print.Sheet;

/** The border: a rule, and within it a finer one whose corners step inwards, as on an old page of print. */
final class Frame {

    private static final String INK = "action";
    private static final float MARGIN = 30;
    private static final float INNER = MARGIN + 7;
    private static final float STEP = 11;

    private Frame() {}

    static void draw(Sheet sheet) throws IOException {
        sheet.fill("surface", 0, 0, Sheet.WIDTH, Sheet.HEIGHT);
        sheet.box(INK, 1.8f, MARGIN, MARGIN, Sheet.WIDTH - 2 * MARGIN, Sheet.HEIGHT - 2 * MARGIN);
        sheet.scaled(0, 0, 1, () -> sheet.strokePaths(INK, 0.6f, List.of(stepped())));
        for (float x : new float[] {INNER, Sheet.WIDTH - INNER - STEP / 2}) {
            for (float y : new float[] {INNER, Sheet.HEIGHT - INNER - STEP / 2}) {
                sheet.box(INK, 0.6f, x, y, STEP / 2, STEP / 2);
            }
        }
    }

    private static String stepped() {
        float right = Sheet.WIDTH - INNER;
        float bottom = Sheet.HEIGHT - INNER;
        return String.format(
                Locale.ROOT,
                "M%2$f %1$f H%5$f V%2$f H%3$f V%6$f H%5$f V%4$f H%2$f V%6$f H%1$f V%2$f H%2$f Z",
                INNER, INNER + STEP, right, bottom, right - STEP, bottom - STEP);
    }
}
