package kexin.quiz.cloze;

/**
 * How strictly a gap is marked.
 *
 * @param folding what is overlooked between an answer and its key
 * @param near per cent of the points that a misspelling earns, 0 to 100; 0: a misspelling is wrong
 */
public record Marking(Folding folding, int near) {

    public static final Marking STANDARD = new Marking(Folding.STANDARD, 100);

    boolean allowsNear() {
        return near > 0;
    }
}
