package kexin.quiz.interchange;

import java.util.List;

/** Formulas in TeX: other systems draw them, here their source is shown. */
final class Formulas {

    private static final List<List<String>> SIGNS =
            List.of(List.of("\\(", "\\)"), List.of("\\[", "\\]"), List.of("$$", "$$"));
    private static final int SHOWN = 40;

    private Formulas() {}

    /** The first of each kind stands for all of a text. */
    static void list(String text, Losses losses) {
        for (List<String> signs : SIGNS) {
            int open = text.indexOf(signs.get(0));
            int close = open < 0 ? -1 : text.indexOf(signs.get(1), open + 2);
            if (close > open + 2) {
                losses.add("formula", Plain.line(text.substring(open, Math.min(close + 2, open + SHOWN))));
            }
        }
    }
}
