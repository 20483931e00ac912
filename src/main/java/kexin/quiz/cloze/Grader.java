package kexin.quiz.cloze;

import java.util.Map;

/** Marks answers. Whatever was typed ends as a mark with its reason, never as an exception. */
public final class Grader {

    private Grader() {}

    /** @param answersByGapKey what was typed; a gap without an entry is blank */
    public static Score grade(ClozeText text, Map<String, String> answersByGapKey) {
        return grade(text, answersByGapKey, Glossary.NONE);
    }

    public static Score grade(ClozeText text, Map<String, String> answersByGapKey, Glossary glossary) {
        return new AnswerKey(text, glossary).mark(answersByGapKey);
    }
}
