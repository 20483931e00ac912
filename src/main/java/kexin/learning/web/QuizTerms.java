package kexin.learning.web;

import java.time.Instant;
import kexin.course.CourseText;
import kexin.learning.Attempt;
import kexin.learning.GivenMark;
import kexin.people.Person;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Rules;
import kexin.quiz.cloze.Sheet;

/** On what terms a quiz is taken, and what is left of them after the tries made so far. */
public final class QuizTerms {

    private final ClozeText quiz;
    private final CourseText course;
    private final Attempt last;
    private final int made;
    private final Person learner;
    private final Instant now;

    /**
     * @param last the last try, null if there is none
     * @param made tries that count
     */
    QuizTerms(ClozeText quiz, CourseText course, Attempt last, int made, Person learner, Instant now) {
        this.quiz = quiz;
        this.course = course;
        this.last = last;
        this.made = made;
        this.learner = learner;
        this.now = now;
    }

    /** Blanks that a try asks. Where items are drawn their number may differ from try to try: told is that of one. */
    public int getGaps() {
        return Sheet.of(quiz, 0).asked().gaps().size();
    }

    public int getPass() {
        return quiz.pass().orElse(course.pass());
    }

    public boolean isLimited() {
        return rules().tries().isPresent();
    }

    /** Tries that may still be begun; where there is no limit, more than anybody makes. */
    public int getTriesLeft() {
        return rules().tries().orElse(Integer.MAX_VALUE) - made;
    }

    /** Minutes of one try, rounded up, with what this person gets on top; null for no limit. */
    public Long getMinutes() {
        return rules().time()
                .map(time -> time.plus(learner.extension(time)))
                .map(time -> time.plusSeconds(59).toMinutes())
                .orElse(null);
    }

    /** When the next try may begin; null if now. */
    public Instant getPausedUntil() {
        Instant next = last == null || !last.isSubmitted() ? now : rules().nextTry(last.submittedAt());
        return next.isAfter(now) ? next : null;
    }

    public boolean isAnotherTryOpen() {
        return getTriesLeft() > 0 && getPausedUntil() == null;
    }

    /** Whether some of the last try was right and some was not, so that it is worth asking only the rest. */
    public boolean isPartRight() {
        long right = last.getMarks().stream().filter(GivenMark::isWhole).count();
        return right > 0 && right < last.getMarks().size();
    }

    private Rules rules() {
        return quiz.rules();
    }
}
