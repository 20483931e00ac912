package kexin.certificate;

import java.text.Normalizer;

/** Makes any text fit for a printed line: {@code "Zoe\u0308\t Ł\u202e"} → {@code "Zoë Ł"}. */
final class Printable {

    private static final int LONGEST = 300;

    private Printable() {}

    static String of(String text) {
        StringBuilder line = new StringBuilder();
        String start = text.substring(0, Math.min(text.length(), 4 * LONGEST));
        Normalizer.normalize(start, Normalizer.Form.NFC)
                .codePoints()
                .map(Printable::spaced)
                .filter(Printable::isPrinted)
                .limit(LONGEST)
                .forEach(line::appendCodePoint);
        return line.toString().strip().replaceAll(" +", " ");
    }

    private static int spaced(int codePoint) {
        boolean space = Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
        return space ? ' ' : codePoint;
    }

    private static boolean isPrinted(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> !isVariationSelector(codePoint);
        };
    }

    private static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }
}
