package kexin.quiz.interchange;

import java.util.Comparator;
import java.util.List;
import kexin.quiz.cloze.Gap;

/** Moodle refuses a question whose answers earn other parts of the points than these. source: question_bank::fraction_options */
final class Grades {

    private static final List<String> PARTS = List.of("90", "83.33333", "80", "75", "70", "66.66667", "60", "50", "40",
            "33.33333", "30", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10", "5");

    private Grades() {}

    /** The nearest one, {@code %33.33333%}, listed where it would not be read as the same again. */
    static String share(Gap.PartAnswer part, Losses losses) {
        String nearest = PARTS.stream()
                .min(Comparator.comparingDouble(grade -> Math.abs(Double.parseDouble(grade) - part.percent())))
                .orElseThrow();
        if (Math.round(Double.parseDouble(nearest)) != part.percent()) {
            losses.add("part", part.answer(), part.percent(), nearest);
        }
        return "%" + nearest + "%";
    }
}
