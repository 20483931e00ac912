package kexin.quiz.interchange;

import static kexin.quiz.interchange.Foreign.assertLost;
import static kexin.quiz.interchange.Foreign.assertNotation;
import static kexin.quiz.interchange.Foreign.gift;
import static kexin.quiz.interchange.Foreign.moodle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that the other side tells apart stay apart. */
class ApartTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "its   | it's   | -punctuation",
        "Monday | monday | -case",
        "a note | the note | -article",
        "box | boxes | -plural",
        "?     | !      | -punctuation",
        "re-sent | resent | -hyphen",
        "十    | 10     | -number",
        "后    | 後     | -script"
    })
    void two_choices_that_would_be_the_same_here_are_told_apart_by_one_step_less(String right, String wrong, String fold) {
        Imported imported = gift("::x:: Choose {=" + right + " ~" + wrong + "}");
        assertNotation("## x\npage: P.1\n\nChoose {" + right + "}\n\nkind: choice\nfold: " + fold + "\nwrong: " + wrong + " =", imported);
        assertLost(imported.losses());
    }

    @Test
    void where_one_step_is_not_enough_choices_are_told_apart_by_every_sign() {
        Imported imported = gift("::x:: Choose {=a note ~the note ~a Note}");
        assertNotation("""
                ## x
                page: P.1

                Choose {a note}

                kind: choice
                fold: -invisible -form -case -script -number -article -punctuation -hyphen -space -plural
                wrong: the note =
                wrong: a Note =
                """, imported);
        assertLost(imported.losses());
    }

    @Test
    void a_typed_answer_that_is_wrong_there_for_one_sign_stays_wrong_here() {
        Imported imported = moodle("""
                <question type="shortanswer"><name><text>x</text></name><questiontext><text>A team and ___ goal</text></questiontext>
                  <answer fraction="100"><text>its</text></answer>
                  <answer fraction="0"><text>It's</text><feedback><text>That is short for it is.</text></feedback></answer>
                  <answer fraction="0"><text>ITS</text></answer></question>
                """);
        assertNotation("""
                ## x
                page: P.1

                A team and {its} goal

                fold: -punctuation
                wrong: It's = That is short for it is.
                """, imported);
        assertLost(imported.losses(), "x repeat");
    }

    @Test
    void a_number_is_its_value_however_it_is_written() {
        assertLost(gift("::x:: How many? {#=5 =%50%5.0}").losses(), "x repeat");
    }
}
