package kexin.quiz.cloze;

/** How an answer was marked. Near counts as right and shows the spelling. */
public enum Verdict {
    RIGHT,
    NEAR,
    WRONG,
    BLANK
}
