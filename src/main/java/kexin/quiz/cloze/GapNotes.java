package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the lines under a statement say of one gap. */
final class GapNotes {

    private static final int MOST_POINTS = 100;

    private final Values values;
    private final Problems problems;
    private final Set<String> seen = new HashSet<>();
    private final List<Gap.WrongAnswer> wrong = new ArrayList<>();
    private final List<Gap.PartAnswer> partly = new ArrayList<>();
    private Gap.Kind kind = Gap.Kind.TYPED;
    private String hint = "";
    private String right = "";
    private int weight = 1;
    private Tolerance tolerance = Tolerance.NONE;
    private Folding folding;
    private int near;

    /** @param marking of the whole quiz */
    GapNotes(Marking marking, Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
        this.folding = marking.folding();
        this.near = marking.near();
    }

    Gap dress(Gap bare) {
        return new Gap(bare.key(), bare.number(), kind, bare.accepted(), wrong, partly, hint, right, weight, tolerance,
                new Marking(folding, near), bare.line(), bare.column());
    }

    void read(Field field) {
        if (field.value().isEmpty()) {
            problems.at(field, "note.empty", field.fullName());
        } else if (field.name().equals("wrong")) {
            readWrong(field);
        } else if (field.name().equals("partly")) {
            readPartly(field);
        } else if (!seen.add(field.name())) {
            problems.at(field, "field.twice", field.fullName());
        } else {
            set(field);
        }
    }

    private void set(Field field) {
        switch (field.name()) {
            case "hint" -> hint = Escapes.resolve(field.value());
            case "right" -> right = Escapes.resolve(field.value());
            case "kind" -> kind = kind(field);
            case "weight" -> weight = values.whole(field, 1, MOST_POINTS).orElse(weight);
            case "within" -> tolerance = values.tolerance(field);
            case "fold" -> folding = values.folding(field, folding);
            case "near" -> near = values.whole(field, 0, 100).orElse(near);
            default -> problems.at(field.line(), "note.unknown", field.name());
        }
    }

    private void readWrong(Field field) {
        AnswerNote.of(field.value())
                .ifPresentOrElse(
                        note -> wrong.add(new Gap.WrongAnswer(note.answer(), note.feedback())),
                        () -> problems.at(field, "note.answer", field.fullName()));
    }

    private void readPartly(Field field) {
        AnswerNote.of(field.value())
                .flatMap(AnswerNote::part)
                .ifPresentOrElse(partly::add, () -> problems.at(field, "note.partly", field.fullName()));
    }

    private Gap.Kind kind(Field field) {
        for (Gap.Kind one : Gap.Kind.values()) {
            if (one.word().equals(field.value())) {
                return one;
            }
        }
        problems.at(field, "value.kind", field.value());
        return Gap.Kind.TYPED;
    }
}
