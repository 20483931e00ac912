package kexin.certificate.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kexin.certificate.print.Fitting.Fitted;

/**
 * Words one below the other on the middle of the sheet. What is long takes more lines, what is absent takes none, and
 * the gaps between share what is left.
 */
public final class Column {

    private static final float MEASURE = 610;
    private static final float LEADING = 1.25f;

    /** From the top of a line down to where its letters stand, in ems. */
    private static final float ASCENT = 0.87f;

    private static final float TIGHTEST = 0.3f;
    private static final float LOOSEST = 1.2f;

    private final Sheet sheet;
    private final List<Block> blocks = new ArrayList<>();

    public Column(Sheet sheet) {
        this.sheet = sheet;
    }

    /** @param gap above, in points, wished for */
    private record Block(Style style, Fitted fitted, float gap) {

        float height() {
            return fitted.size() * (1 + LEADING * (fitted.lines().size() - 1));
        }
    }

    public void add(Style style, String words, float gap) {
        Fitted fitted = sheet.fit(words, style, MEASURE);
        if (!fitted.isEmpty()) {
            blocks.add(new Block(style, fitted, gap));
        }
    }

    public void print(float top, float bottom) throws IOException {
        float content = sum(blocks.stream().map(Block::height).toList());
        float gaps = sum(blocks.stream().skip(1).map(Block::gap).toList());
        float stretch = Math.max(TIGHTEST, Math.min(LOOSEST, (bottom - top - content) / gaps));
        float y = top + (bottom - top - content - stretch * gaps) / 2 - stretch * blocks.get(0).gap();
        for (Block block : blocks) {
            y += stretch * block.gap();
            print(block, y);
            y += block.height();
        }
    }

    private void print(Block block, float top) throws IOException {
        Style style = block.style();
        Fitted fitted = block.fitted();
        float size = fitted.size();
        sheet.say(style.element(), fitted.language(), () -> {
            float baseline = top + ASCENT * size;
            for (Line line : fitted.lines()) {
                float width = size * line.ems(style.tracking());
                sheet.print(line, size, style, (Sheet.WIDTH - width) / 2, baseline);
                baseline += LEADING * size;
            }
        });
    }

    private static float sum(List<Float> lengths) {
        return (float) lengths.stream().mapToDouble(Float::doubleValue).sum();
    }
}
