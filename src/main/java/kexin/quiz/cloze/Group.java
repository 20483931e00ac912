package kexin.quiz.cloze;

/** Gaps whose answers may come in any order. */
final class Group {

    static final int MOST_GAPS = 10;

    private Group() {}
}
