package kexin.quiz.cloze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every key and every answer. */
class MarkingPropertiesTest {

    private static final Folding FOLDING = Folding.STANDARD;

    @Property(tries = 3000)
    void folding_twice_changes_nothing_more(@ForAll(supplier = Typed.class) String text) {
        String once = FOLDING.fold(text);
        assertEquals(once, FOLDING.fold(once));
    }

    @Property(tries = 1000)
    void what_equals_its_key_is_right_whatever_is_switched_off(
            @ForAll(supplier = Typed.class) String key, @ForAll Set<Step> steps) {
        Marking marking = new Marking(new Folding(steps), 100);
        Assume.that(!marking.folding().fold(key.strip()).isEmpty() && !key.isBlank());
        Assume.that(!Invisible.drop(key).isBlank());
        assertEquals(Verdict.RIGHT, mark(gap(marking, key.strip()), key).verdict());
    }

    @Property(tries = 2000)
    void two_texts_are_the_same_to_each_other_in_both_directions(
            @ForAll(supplier = Typed.class) String one, @ForAll(supplier = Typed.class) String other) {
        Assume.that(!FOLDING.fold(one).isEmpty() && !FOLDING.fold(other).isEmpty());
        assertEquals(isRight(one, other), isRight(other, one));
    }

    @Property(tries = 1000)
    void an_answer_that_folds_to_nothing_is_never_right(@ForAll(supplier = Typed.class) String key, @ForAll(supplier = Typed.class) String typed) {
        Assume.that(FOLDING.fold(typed).isEmpty());
        assertEquals(0, mark(gap(Marking.STANDARD, key), typed).points());
    }

    @Property(tries = 2000)
    void a_key_with_a_negation_added_is_never_right(@ForAll(supplier = Typed.class) String key, @ForAll @IntRange(max = 5) int which) {
        Assume.that(!FOLDING.fold(key).isEmpty());
        String[] negations = {"不", "没", "not ", "never ", "无", "非"};
        Mark mark = mark(gap(Marking.STANDARD, key), negations[which] + key);
        assertEquals(0, mark.points(), mark::toString);
    }

    @Property(tries = 2000)
    void whatever_is_typed_ends_as_a_mark_with_a_reason(@ForAll(supplier = Typed.class) String key, @ForAll(supplier = Typed.class) String typed) {
        Mark mark = mark(gap(Marking.STANDARD, key), typed);
        assertTrue(mark.reason().startsWith("mark."));
        assertTrue(mark.points() >= 0 && mark.points() <= mark.worth());
    }

    @Property(tries = 500)
    void a_number_is_the_same_in_chinese_numerals_and_in_figures(@ForAll @IntRange(max = 99_999_999) int number) {
        String figures = String.valueOf(number);
        assertEquals(FOLDING.fold(figures), FOLDING.fold(chinese(number)));
        assertEquals(FOLDING.fold(figures), FOLDING.fold(String.format("%,d", number)));
    }

    @Property(tries = 1000)
    void two_different_numbers_are_never_the_same(@ForAll @IntRange(max = 1_000_000) int one, @ForAll @IntRange(max = 100) int step) {
        assertNotEquals(FOLDING.fold("" + one), FOLDING.fold(chinese(one + step + 1)));
        assertNotEquals(FOLDING.fold("" + one), FOLDING.fold("-" + (one + 1)));
    }

    @Property(tries = 1000)
    void the_reader_never_throws_and_what_it_reads_without_problems_can_be_written(
            @ForAll @Size(max = 12) List<String> pieces) {
        ClozeReading reading = ClozeReader.read(String.join("\n", pieces));
        if (reading.problems().isEmpty()) {
            assertEquals(List.of(), ClozeReader.read(ClozeWriter.write(reading.text())).problems());
        }
    }

    private static boolean isRight(String key, String typed) {
        return mark(gap(Marking.STANDARD, key), typed).verdict() == Verdict.RIGHT;
    }

    static Gap gap(Marking marking, String key) {
        return new Gap("q_1", 1, Gap.Kind.TYPED, List.of(key), List.of(), List.of(), "", "", 1, Tolerance.NONE, marking, 1, 1);
    }

    static Mark mark(Gap gap, String typed) {
        Item item = new Item("q", "p", List.of(), true, List.of(gap), 1);
        ClozeText text = new ClozeText(OptionalInt.empty(), List.of(item));
        return Grader.grade(text, Map.of("q_1", typed)).marks().get(0);
    }

    /** 100203 → 十万零二百零三, as it is taught. */
    private static String chinese(int number) {
        if (number == 0) {
            return "零";
        }
        String high = number >= 10_000 ? section(number / 10_000) + "万" : "";
        int low = number % 10_000;
        String gap = !high.isEmpty() && low > 0 && low < 1000 ? "零" : "";
        return high + gap + (low > 0 ? section(low) : "");
    }

    private static String section(int number) {
        StringBuilder words = new StringBuilder();
        boolean nought = false;
        for (int unit = 1000; unit > 0; unit /= 10) {
            int digit = number / unit % 10;
            if (digit > 0) {
                words.append(nought ? "零" : "").append("零一二三四五六七八九".charAt(digit));
                words.append(unit == 1000 ? "千" : unit == 100 ? "百" : unit == 10 ? "十" : "");
                nought = false;
            } else {
                nought = words.length() > 0;
            }
        }
        return words.toString();
    }
}
