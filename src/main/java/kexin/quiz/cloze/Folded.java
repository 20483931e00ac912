package kexin.quiz.cloze;

import java.util.Optional;

/** A text on its way through a folding: as it was written, after each step taken once, and in the end. */
final class Folded {

    private final String written;
    private final String[] after;
    private final String text;

    /** @param after in the order of {@link Step}; a step that is not taken leaves what was there before it */
    Folded(String written, String[] after, String text) {
        this.written = written;
        this.after = after;
        this.text = text;
    }

    String written() {
        return written;
    }

    String text() {
        return text;
    }

    String before(Step step) {
        return step.ordinal() == 0 ? written : after[step.ordinal() - 1];
    }

    /** The first step after which both are the same; empty if they are the same from the start or never become so. */
    Optional<Step> equalisedBy(Folded other) {
        if (!written.equals(other.written)) {
            for (int i = 0; i < after.length; i++) {
                if (after[i].equals(other.after[i])) {
                    return Optional.of(Step.all().get(i));
                }
            }
        }
        return Optional.empty();
    }
}
