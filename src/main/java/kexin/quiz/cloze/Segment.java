package kexin.quiz.cloze;

/** A piece of a statement: words that are shown, or a gap that is filled. */
public sealed interface Segment permits Words, Gap {

    default boolean isGap() {
        return this instanceof Gap;
    }
}
