package kexin.quiz.cloze;

/** How an answer was marked. Near counts as right unless the quiz says less, and shows the spelling. */
public enum Verdict {
    RIGHT,
    NEAR,
    /** An answer for which the author gives a part of the points. */
    PARTLY,
    WRONG,
    BLANK
}
