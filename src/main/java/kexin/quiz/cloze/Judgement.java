package kexin.quiz.cloze;

import java.util.List;

/**
 * What an answer is to a gap, before it is known what the gap is worth.
 *
 * @param share of the points, 0 to 1
 * @param matched the accepted or partly right answer it was taken for, empty if none
 */
record Judgement(
        Verdict verdict, String reason, List<String> arguments, String feedback, double share, String matched) {

    static final Judgement BLANK = new Judgement(Verdict.BLANK, "mark.blank", List.of(), "", 0, "");

    static Judgement right(String reason, String matched, Gap gap, String... arguments) {
        return new Judgement(Verdict.RIGHT, reason, List.of(arguments), gap.right(), 1, matched);
    }

    static Judgement near(String reason, String matched, Gap gap) {
        double share = gap.marking().near() / 100.0;
        return new Judgement(Verdict.NEAR, reason, List.of(matched), gap.right(), share, matched);
    }

    static Judgement partly(Gap.PartAnswer part) {
        List<String> percent = List.of(String.valueOf(part.percent()));
        return new Judgement(Verdict.PARTLY, "mark.partly", percent, part.feedback(), part.percent() / 100.0, part.answer());
    }

    static Judgement wrong(String reason) {
        return wrong(reason, "");
    }

    static Judgement wrong(String reason, String feedback) {
        return new Judgement(Verdict.WRONG, reason, List.of(), feedback, 0, "");
    }

    Mark mark(Gap gap, double worth) {
        return new Mark(gap.key(), verdict, reason, arguments, feedback, worth * share, worth);
    }
}
