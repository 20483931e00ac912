package kexin.quiz.cloze;

/**
 * All that a page says, folded so that answers can be looked up in it.
 *
 * @param folded without spaces at the joints of Chinese, with one space between other words, and one at each end
 */
record PageWords(String folded, Folding folding) {

    /** Steps that look at a whole answer would see a whole page as one. */
    static PageWords of(String words, Folding folding) {
        Folding spaced = folding.without(Step.SPACE).without(Step.NUMBER).without(Step.ARTICLE).without(Step.PLURAL);
        return new PageWords(" " + spaced.fold(words) + " ", spaced);
    }

    boolean hold(String answer) {
        String sought = folding.fold(answer).strip();
        if (sought.isEmpty()) {
            return false;
        }
        for (int at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
            if (isWhole(at, at + sought.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean isWhole(int begin, int end) {
        return !(isWordy(folded.charAt(begin - 1)) && isWordy(folded.charAt(begin)))
                && !(isWordy(folded.charAt(end - 1)) && isWordy(folded.charAt(end)));
    }

    private static boolean isWordy(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
