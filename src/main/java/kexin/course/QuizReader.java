package kexin.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import kexin.course.notation.Flaws;
import kexin.course.notation.Place;
import kexin.course.notation.Source;
import kexin.quiz.cloze.ClozeReader;
import kexin.quiz.cloze.ClozeReading;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.Folding;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Item;

/** Reads the quiz of one lesson in each language and holds it against the lesson's pages, which it mirrors. */
final class QuizReader {

    /** Accepted answers of one quiz: each is looked for on its page. */
    private static final int ANSWERS = 1_000;

    private final Syllabus.Entry entry;
    private final List<String> languages;
    private final Folder folder;
    private final Findings findings;

    QuizReader(Syllabus.Entry entry, List<String> languages, Folder folder, Findings findings) {
        this.entry = entry;
        this.languages = languages;
        this.folder = folder;
        this.findings = findings;
    }

    /** One language's file. */
    private record Version(String language, String path, ClozeText text) {}

    Lesson read(Lesson lesson) {
        SortedMap<String, String> paths = entry.quizzes();
        Map<String, ClozeText> quizzes = new HashMap<>();
        Version first = null;
        for (String language : languages) {
            if (paths.containsKey(language)) {
                Version version = version(lesson, language, paths.get(language));
                quizzes.put(language, version.text());
                first = first == null ? version : first;
                compare(version, first);
            }
        }
        if (first != null) {
            checkLanguages(first, paths);
        }
        return new Lesson(lesson.slug(), lesson.title(), lesson.pages(), quizzes);
    }

    private Version version(Lesson lesson, String language, String path) {
        Flaws flaws = findings.in(path);
        Source source = Source.read(folder.bytes(path), flaws);
        ClozeReading reading = ClozeReader.read(source.text());
        reading.problems().forEach(problem -> flaws.add(
                new Place(problem.line(), problem.column()), problem.key(), problem.arguments().toArray()));
        if (reading.text().gaps().stream().mapToInt(gap -> gap.accepted().size()).sum() > ANSWERS) {
            flaws.add(Place.START, "problem.quiz.long", ANSWERS);
        } else {
            reading.text().items().forEach(item -> checkMirror(lesson, language, source, item, flaws));
        }
        return new Version(language, path, reading.text());
    }

    private void checkLanguages(Version first, SortedMap<String, String> paths) {
        for (String language : languages) {
            if (!paths.containsKey(language)) {
                findings.in(first.path())
                        .add(Place.START, "problem.quiz.language", language, folder.quizFile(entry.name(), language));
            }
        }
    }

    /** What the learner fills in here stands on the page that the item names. */
    private void checkMirror(Lesson lesson, String language, Source source, Item item, Flaws flaws) {
        if (item.page().isEmpty()) {
            return;
        }
        Optional<Page> page = lesson.page(item.page());
        if (page.isEmpty()) {
            flaws.add(placeOfPage(source, item), "problem.mirror.page", item.page(), entry.name());
            return;
        }
        String words = page.get().text(language).words();
        for (Gap gap : item.gaps()) {
            if (isSaid(gap) && gap.accepted().stream().noneMatch(a -> Folding.STANDARD.standsIn(a, words))) {
                flaws.add(new Place(gap.line(), gap.column()), "problem.mirror.answer",
                        String.join(" | ", gap.accepted()), item.page());
            }
        }
    }

    /** A gap without an answer is a problem already. */
    private static boolean isSaid(Gap gap) {
        return gap.accepted().stream().anyMatch(answer -> !answer.isBlank());
    }

    private static Place placeOfPage(Source source, Item item) {
        List<String> lines = source.lines();
        for (int i = item.line(); i < lines.size() && !lines.get(i).isBlank(); i++) {
            if (lines.get(i).startsWith("page:")) {
                return new Place(i + 1, lines.get(i).indexOf(item.page()) + 1);
            }
        }
        return new Place(item.line(), 1);
    }

    private void compare(Version version, Version first) {
        Flaws flaws = findings.in(version.path());
        boolean samePass = version.text().pass().equals(first.text().pass());
        if (!samePass || !version.text().rules().equals(first.text().rules())) {
            flaws.add(Place.START, "problem.quiz.settings", first.path());
        }
        List<Item> items = version.text().items();
        List<Item> others = first.text().items();
        for (int i = 0; i < Math.min(items.size(), others.size()); i++) {
            if (!compare(items.get(i), others.get(i), flaws)) {
                return;
            }
        }
        if (items.size() != others.size()) {
            flaws.add(Place.START, "problem.quiz.count", items.size(), others.size(), first.path());
        }
    }

    /** @return whether both are the same item */
    private static boolean compare(Item item, Item other, Flaws flaws) {
        Place place = new Place(item.line(), 1);
        if (!item.id().equals(other.id())) {
            flaws.add(place, "problem.quiz.order", item.id(), other.id());
            return false;
        }
        if (!item.page().equals(other.page())) {
            flaws.add(place, "problem.quiz.page", item.page(), other.page());
        }
        if (item.scored() != other.scored()) {
            flaws.add(place, "problem.quiz.scored", other.scored());
        }
        return true;
    }
}
