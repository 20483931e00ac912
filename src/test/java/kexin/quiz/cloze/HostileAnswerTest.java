package kexin.quiz.cloze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileAnswerTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(10);
    private static final int MEGABYTE = 1 << 20;
    private static final ClozeText QUIZ = ClozeReader.read("""
            ## q
            page: p

            At the {moment of truth|真理瞬间} it takes {3.5|三点五} minutes, {heard|served} and {served|heard}.

            wrong: moment of fear = No.
            any-order: 3, 4
            """).text();

    static Stream<Arguments> answers() {
        return Stream.of(
                answer("a megabyte of a letter", () -> "a".repeat(MEGABYTE)),
                answer("a megabyte of spaces", () -> " ".repeat(MEGABYTE)),
                answer("a megabyte of zero-width characters", () -> "\u200B".repeat(MEGABYTE)),
                answer("a megabyte of figures", () -> "9".repeat(MEGABYTE)),
                answer("a megabyte of numerals", () -> "一".repeat(MEGABYTE)),
                answer("a thousand figures", () -> "9".repeat(1000)),
                answer("a thousand figures behind a point", () -> "0." + "9".repeat(990)),
                answer("a thousand figures in groups", () -> "1" + ",000".repeat(240)),
                answer("numerals without end", () -> "一千万亿".repeat(240)),
                answer("nested fractions", () -> "分之".repeat(400)),
                answer("hundredths of hundredths", () -> "百分之".repeat(330)),
                answer("fractions of fractions", () -> "1/".repeat(490)),
                answer("a division by nought", () -> "1/0"),
                answer("noughts of noughts", () -> "零分之一"),
                answer("English numbers without end", () -> "hundred million ".repeat(60)),
                answer("twenty-twenty", () -> "twenty-".repeat(140)),
                answer("a storm of combining marks", () -> "e" + "\u0301\u0323\u0307".repeat(330)),
                answer("ligatures that swell", () -> "\uFDFA".repeat(1000)),
                answer("right-to-left controls", () -> "\u202E\u202D\u2066".repeat(300) + "moment"),
                answer("lone surrogates", () -> "\uD83D\uDE00\uD83D".repeat(300) + "\uDC00"),
                answer("unbalanced brackets", () -> "⟨((（【{[".repeat(140)),
                answer("number brackets", () -> "⟨" + "1".repeat(900) + "/" + "0⟩"),
                answer("hyphens", () -> "a-".repeat(500)),
                answer("negations", () -> "not ".repeat(250)),
                answer("articles", () -> "the ".repeat(250)),
                answer("a pattern", () -> "(a+)+$".repeat(150)),
                answer("controls", () -> "\u0000\u0007\u001B[31m".repeat(140)),
                answer("nothing there", () -> null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void ends_soon_as_a_mark_without_points(String name, Supplier<String> answer) {
        Map<String, String> answers = new HashMap<>();
        QUIZ.gaps().forEach(gap -> answers.put(gap.key(), answer.get()));
        Score score = assertTimeoutPreemptively(AT_ONCE, () -> Grader.grade(QUIZ, answers));
        assertEquals(0, score.points());
        assertEquals(4, score.marks().size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void ends_soon_as_problems_or_a_text_when_it_is_a_source(String name, Supplier<String> answer) {
        String source = "" + answer.get();
        assertTimeoutPreemptively(AT_ONCE, () -> {
            ClozeReader.read(source);
            ClozeReader.read("## q\npage: p\n\n{" + source + "}\n\nwrong: " + source + " = x\n");
        });
    }

    @Test
    void braces_without_end_are_problems_soon() {
        for (String piece : List.of("{", "}", "{a|", "\\", "{a}", "## q\n", "wrong: ", "=")) {
            String source = "## q\npage: p\n\n" + piece.repeat(20_000);
            ClozeReading reading = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ClozeReader.read(source));
            assertFalse(reading.problems().isEmpty() && reading.text().items().isEmpty());
        }
    }

    @Test
    void an_answer_for_a_gap_that_is_not_there_changes_nothing() {
        assertEquals(Grader.grade(QUIZ, Map.of()), Grader.grade(QUIZ, Map.of("x_9", "y")));
    }

    private static Arguments answer(String name, Supplier<String> answer) {
        return Arguments.of(name, answer);
    }
}
