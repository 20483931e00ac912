package kexin.quiz.cloze;

/** Numbers in a text, each written in one way. */
final class Numbers {

    private Numbers() {}

    static String mark(String text) {
        return text;
    }
}
