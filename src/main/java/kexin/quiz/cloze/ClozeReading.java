package kexin.quiz.cloze;

import java.util.List;

/**
 * What came of reading a source.
 *
 * @param text what could be read, as far as it could
 * @param problems all of them, in the order of the source; the text is fit for use only without problems
 */
public record ClozeReading(ClozeText text, List<ClozeProblem> problems) {

    public ClozeReading {
        problems = List.copyOf(problems);
    }
}
