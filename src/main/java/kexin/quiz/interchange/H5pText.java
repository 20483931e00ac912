package kexin.quiz.interchange;

/** A text with gaps between asterisks; two asterisks are one that is meant as such. */
final class H5pText {

    private final String text;
    private final boolean caseSensitive;
    private final boolean near;

    H5pText(String text, boolean caseSensitive, boolean near) {
        this.text = text;
        this.caseSensitive = caseSensitive;
        this.near = near;
    }

    void into(ItemSketch sketch) {
        int at = 0;
        for (int open = star(0); open >= 0; open = star(at)) {
            int close = star(open + 1);
            if (close < 0 || text.substring(open, close).contains("\n")) {
                break;
            }
            sketch.words(plain(text.substring(at, open)));
            readGap(text.substring(open + 1, close), sketch.gap());
            at = close + 1;
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
        Cuts.at(answers, '/').forEach(answer -> gap.answer(plain(resolve(answer)), 100, ""));
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
