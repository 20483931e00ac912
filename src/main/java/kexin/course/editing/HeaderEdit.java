package kexin.course.editing;

import kexin.course.notation.HeaderLine;

/** Puts another value into a line {@code key: value}, and leaves its key, its colon and its spaces as they are. */
final class HeaderEdit {

    private HeaderEdit() {}

    /** {@code id：  A.1 → id：  B.1} */
    static String valued(String line, String value) {
        String bare = LineEnds.bare(line);
        HeaderLine field = HeaderLine.of(bare).orElseThrow();
        String rest = line.substring(field.start() + field.value().length());
        String before = bare.substring(0, field.start());
        boolean tight = field.value().isEmpty() && before.endsWith(":");
        return before + (tight ? " " : "") + value + rest;
    }
}
