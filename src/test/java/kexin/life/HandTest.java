package kexin.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kexin.quiz.cloze.ClozeReader;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Grader;
import kexin.quiz.cloze.Mark;
import kexin.quiz.cloze.Verdict;
import org.junit.jupiter.api.Test;

class HandTest {

    private static final ClozeText QUIZ = ClozeReader.read("""
            ## A.q1
            page: A.1

            At {three metres|3 metres} look up, at {one metre} greet.

            wrong: ten metres = Too far off to see a face.
            wrong 2: two metres = That is where one slows down.

            ## A.q2
            page: A.1

            Answer within {three rings}.

            wrong: five rings = By then most have hung up.
            """).text();

    private final Hand hand = new Hand(1);

    @Test
    void a_hand_types_the_same_under_the_same_chance() {
        assertEquals(sheet(0.3, 7), sheet(0.3, 7));
    }

    @Test
    void who_knows_more_has_more_right() {
        assertTrue(marks(1.5).get(Verdict.RIGHT) > marks(-1.5).get(Verdict.RIGHT) * 1.2, marks(1.5) + " " + marks(-1.5));
    }

    @Test
    void a_middling_hand_does_everything_that_can_be_done_with_a_blank() {
        Map<Verdict, Integer> marks = marks(-0.5);

        assertTrue(marks.keySet().containsAll(List.of(Verdict.RIGHT, Verdict.NEAR, Verdict.WRONG, Verdict.BLANK)), marks.toString());
        assertTrue(marks.get(Verdict.RIGHT) > marks.get(Verdict.WRONG), marks.toString());
    }

    @Test
    void wrong_answers_come_again_so_that_they_can_be_counted() {
        Map<String, Integer> counts = new HashMap<>();
        for (int turn = 0; turn < 500; turn++) {
            counts.merge(sheet(-1, turn).get("A.q2_1"), 1, Integer::sum);
        }

        assertTrue(counts.get("five rings") > 20, counts.toString());
        assertTrue(counts.size() < 60, counts.toString());
    }

    private Map<Verdict, Integer> marks(double skill) {
        Map<Verdict, Integer> marks = new EnumMap<>(Verdict.class);
        for (int turn = 0; turn < 500; turn++) {
            for (Mark mark : Grader.grade(QUIZ, sheet(skill, turn)).marks()) {
                marks.merge(mark.verdict(), 1, Integer::sum);
            }
        }
        return marks;
    }

    private Map<String, String> sheet(double skill, int turn) {
        Map<String, String> typed = new HashMap<>();
        for (Gap gap : QUIZ.gaps()) {
            typed.put(gap.key(), hand.answer(gap, QUIZ, List.of(), skill, Chance.of(1, gap.key(), turn)));
        }
        return typed;
    }
}
