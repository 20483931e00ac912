package kexin.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import kexin.learning.Aftermath;
import kexin.learning.Paper;
import kexin.learning.Paper.Answered;
import kexin.learning.Paper.Remarked;
import kexin.learning.Papers.Pass;
import kexin.quiz.cloze.Mark;
import kexin.quiz.cloze.Score;
import kexin.quiz.cloze.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of ten points six pass. */
class ConsequenceTest {

    private static final int PASS = 6;

    /**
     * @param attempts points before and after, one attempt after the other: {@code 5>7 8>8}; what stays is no change
     * @param expected attempts, passes gained, lost and kept, completions, revocations and restatements, as digits
     */
    @ParameterizedTest
    @CsvSource({
        "5>7,      false, false, 1100000",
        "5>7,      true,  false, 1100001",
        "4>5,      false, false, 1000000",
        "7>9,      false, false, 1000000",
        "7>9,      true,  false, 1000001",
        "7>5,      false, false, 0001000",
        "7>5,      false, true,  1010000",
        "7>5,      true,  false, 0001000",
        "7>5,      true,  true,  1010010",
        "7>5 8>8,  true,  true,  1010000",
        "8>5 7>7,  true,  true,  1010001",
        "8>7,      true,  false, 1000001",
        "8>7 9>9,  true,  false, 1000000",
        "6>8 7>9,  true,  false, 2000001",
        "7>5 4>6,  true,  false, 1101000",
        "7>5 4>6,  true,  true,  2110001",
    })
    void an_enrolment_follows_its_attempts(String attempts, boolean complete, boolean takingAway, String expected) {
        List<Remarked> remarked = new ArrayList<>();
        List<Pass> passes = new ArrayList<>();
        for (String attempt : attempts.split(" ")) {
            int id = passes.size() + remarked.size();
            int before = Integer.parseInt(attempt.split(">")[0]);
            int after = Integer.parseInt(attempt.split(">")[1]);
            if (before >= PASS) {
                passes.add(new Pass(id, before));
            }
            if (before != after) {
                remarked.add(remarked(id, before, after));
            }
        }

        assertEquals(expected, told(new Consequence(remarked, passes, complete).of(takingAway)), attempts);
    }

    private static Remarked remarked(long id, int before, int after) {
        Paper paper = new Paper(
                id, 1, 1, before, before >= PASS, List.of(new Answered("g", "x", Verdict.PARTLY, before)));
        Mark mark = new Mark("g", Verdict.PARTLY, "mark.partly", List.of(), "", after, 10);
        return new Remarked(paper, new Score(List.of(mark)), after >= PASS);
    }

    private static String told(Aftermath aftermath) {
        return "" + aftermath.attempts() + aftermath.gained() + aftermath.lost() + aftermath.kept()
                + aftermath.completed() + aftermath.revoked() + aftermath.restated();
    }
}
