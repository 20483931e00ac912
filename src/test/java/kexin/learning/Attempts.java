package kexin.learning;

import java.util.Map;
import kexin.Cast;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Glossary;
import kexin.quiz.cloze.Grader;

/** Attempts that were never in a database. */
public final class Attempts {

    private Attempts() {}

    /** @param pass per cent that passes */
    public static Attempt submitted(ClozeText quiz, String language, Map<String, String> answers, int pass) {
        Attempt attempt = new Enrolment().attempt("lesson", 1, language, 1, Cast.NOW);
        attempt.close(answers, Grader.grade(quiz, answers, Glossary.NONE), pass, Cast.NOW);
        return attempt;
    }
}
