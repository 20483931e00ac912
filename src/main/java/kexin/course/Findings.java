package kexin.course;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kexin.course.notation.Flaw;
import kexin.course.notation.Flaws;

/** The flaws of all files of an archive. */
final class Findings {

    private final SortedMap<String, Flaws> byFile = new TreeMap<>();

    Flaws in(String file) {
        return byFile.computeIfAbsent(file, path -> new Flaws());
    }

    List<CourseProblem> problems() {
        return byFile.entrySet().stream()
                .flatMap(file -> file.getValue().all().stream().map(flaw -> problem(file.getKey(), flaw)))
                .toList();
    }

    private static CourseProblem problem(String file, Flaw flaw) {
        return new CourseProblem(file, flaw.place().line(), flaw.place().column(), flaw.key(), flaw.arguments());
    }
}
