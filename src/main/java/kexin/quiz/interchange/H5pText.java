package kexin.quiz.interchange;

/** A text with gaps between asterisks; two asterisks are one that is meant as such. */
final class H5pText {

    private static final int SHOWN = 40;

    private final String text;
    private final boolean caseSensitive;
    private final boolean near;
    private final Losses losses;

    H5pText(String text, boolean caseSensitive, boolean near, Losses losses) {
        this.text = text;
        this.caseSensitive = caseSensitive;
        this.near = near;
        this.losses = losses;
    }

    void into(ItemSketch sketch) {
        int at = 0;
        for (int open = star(0); open >= 0; open = star(at)) {
            int close = text.indexOf('*', open + 1);
            int end = close < 0 ? text.length() : close;
            sketch.words(plain(text.substring(at, open)));
            if (close < 0 || text.substring(open, end).contains("\n")) {
                losses.add("open", Plain.line(text.substring(open, Math.min(end, open + SHOWN))));
                sketch.words("*");
                at = open + 1;
            } else {
                readGap(text.substring(open + 1, close), sketch.gap());
                at = close + 1;
            }
        }
        sketch.words(plain(text.substring(at)));
    }

    private void readGap(String inside, GapSketch gap) {
        if (caseSensitive) {
            gap.minusCase();
        }
        gap.near(near ? 100 : 0);
        int colon = Cuts.find(inside, ':', 0);
        gap.hint(colon < 0 ? "" : Plain.line(resolve(inside.substring(colon + 1))));
        String answers = colon < 0 ? inside : inside.substring(0, colon);
        Cuts.at(answers, '/').forEach(answer -> gap.answer(resolve(answer), 100, ""));
    }

    /** The next asterisk that has no other beside it, or -1. */
    private int star(int from) {
        int i = from;
        while (i < text.length()) {
            if (text.startsWith("**", i)) {
                i += 2;
            } else if (text.charAt(i) == '*') {
                return i;
            } else {
                i++;
            }
        }
        return -1;
    }

    private static String plain(String words) {
        return words.replace("**", "*");
    }

    private static String resolve(String words) {
        return words.replaceAll("\\\\([/:])", "$1");
    }
}
