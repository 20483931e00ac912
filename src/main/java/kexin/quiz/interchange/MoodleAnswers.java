package kexin.quiz.interchange;

import kexin.quiz.cloze.Gap;
import org.w3c.dom.Element;

/** Answers that stand each in an element of its own. */
record MoodleAnswers(MoodleWords words, Losses losses) {

    /** Plain text in which an asterisk stands for anything. */
    void typed(Element question, GapSketch gap) {
        if (Xml.text(question, "usecase").strip().equals("1")) {
            gap.minusCase();
        }
        for (Element answer : Xml.children(question, "answer")) {
            String typed = Xml.text(answer, "text");
            if (Wildcards.isIn(typed)) {
                gap.wildcard(typed, feedback(answer));
            } else {
                gap.answer(Wildcards.resolve(typed), percent(answer), feedback(answer));
            }
        }
    }

    void numbers(Element question, GapSketch gap) {
        gap.kind(Gap.Kind.NUMBER);
        for (Element answer : Xml.children(question, "answer")) {
            String number = Xml.text(answer, "text").strip();
            if (number.equals("*")) {
                gap.wildcard(number, feedback(answer));
            } else {
                gap.number(number, Xml.text(answer, "tolerance"), percent(answer), feedback(answer));
            }
        }
        for (Element units : Xml.children(question, "units")) {
            Xml.children(units, "unit").forEach(unit -> losses.add("unit", Xml.text(unit, "unit_name").strip()));
        }
    }

    void chosen(Element question, GapSketch gap) {
        gap.kind(Gap.Kind.CHOICE);
        for (Element answer : Xml.children(question, "answer")) {
            gap.answer(words.of(answer), percent(answer), feedback(answer));
        }
    }

    /** Old numbers say in an element of their own which part of the points they earn: {@code <fraction>0.5</fraction>}. */
    private static double percent(Element answer) {
        return Numerals.decimal(answer.getAttribute("fraction"))
                .orElseGet(() -> 100 * Numerals.decimal(Xml.text(answer, "fraction")).orElse(0));
    }

    private String feedback(Element answer) {
        return words.line(answer, "feedback");
    }
}
