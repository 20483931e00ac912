package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what an author must mend. A source may hold more mistakes than a person can read: enough is enough. */
final class Problems {

    private static final int MOST = 500;

    private final List<ClozeProblem> found = new ArrayList<>();

    /** @param word what follows {@code problem.cloze.} in the message key */
    void at(int line, int column, String word, Object... arguments) {
        if (found.size() < MOST) {
            List<String> shown = new ArrayList<>();
            for (Object argument : arguments) {
                shown.add(String.valueOf(argument));
            }
            found.add(new ClozeProblem(line, column, "problem.cloze." + word, shown));
        }
    }

    void at(Line line, String word, Object... arguments) {
        at(line.number(), 1, word, arguments);
    }

    void at(Field field, String word, Object... arguments) {
        at(field.line().number(), field.column(), word, arguments);
    }

    List<ClozeProblem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(ClozeProblem::line).thenComparingInt(ClozeProblem::column))
                .toList();
    }
}
