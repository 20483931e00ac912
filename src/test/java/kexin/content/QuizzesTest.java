package kexin.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.course.Terms;
import kexin.course.notation.Flaws;
import kexin.course.notation.Term;
import kexin.quiz.cloze.AnswerKey;
import kexin.quiz.cloze.ClozeReader;
import kexin.quiz.cloze.ClozeReading;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.ClozeWriter;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Glossary;
import kexin.quiz.cloze.Item;
import kexin.quiz.cloze.Mark;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Every quiz that comes with the product, whichever there are, marked with the glossary that comes with them. */
class QuizzesTest {

    private static final Path QUIZZES = Path.of(System.getProperty("kexin.quizzes", "quizzes"));
    private static final Map<Path, ClozeReading> READINGS = new ConcurrentHashMap<>();
    private static final List<Term> TERMS = Shelf.terms(new Flaws());

    @TestFactory
    Stream<DynamicTest> is_read_without_a_problem_and_written_back_the_same() throws IOException {
        return quizzes((file, reading) -> {
            assertEquals(List.of(), reading.problems());
            ClozeReading again = ClozeReader.read(ClozeWriter.write(reading.text()));
            assertEquals(List.of(), again.problems());
            assertEquals(answers(reading.text()), answers(again.text()));
        });
    }

    @TestFactory
    Stream<DynamicTest> gives_full_points_for_every_accepted_answer() throws IOException {
        return quizzes((file, reading) -> eachGap(file, reading.text(), (key, gap) -> gap.accepted()
                .forEach(answer -> assertEquals(1.0, share(key, gap, answer), gap.key() + " ← " + answer))));
    }

    @TestFactory
    Stream<DynamicTest> gives_nothing_for_an_answer_turned_into_its_opposite() throws IOException {
        return quizzes((file, reading) -> eachGap(file, reading.text(), (key, gap) -> opposites(gap)
                .forEach(answer -> assertEquals(0.0, share(key, gap, answer), gap.key() + " ← " + answer))));
    }

    @TestFactory
    Stream<DynamicTest> gives_nothing_for_another_key_of_the_page() throws IOException {
        return quizzes((file, reading) -> eachGap(file, reading.text(), (key, gap) -> othersOfPage(reading.text(), gap)
                .forEach(answer -> assertEquals(0.0, share(key, gap, answer), gap.key() + " ← " + answer))));
    }

    @TestFactory
    Stream<DynamicTest> gives_nothing_but_its_feedback_for_a_listed_wrong_answer() throws IOException {
        return quizzes((file, reading) -> eachGap(file, reading.text(), (key, gap) -> {
            for (Gap.WrongAnswer wrong : gap.wrong()) {
                Mark mark = mark(key, gap, wrong.answer());
                assertEquals(0.0, mark.points(), gap.key() + " ← " + wrong.answer());
                assertEquals(wrong.feedback(), mark.feedback());
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> gives_full_points_for_what_the_glossary_lists_beside_an_accepted_answer() throws IOException {
        return quizzes((file, reading) -> eachGap(file, reading.text(), (key, gap) -> synonyms(file, gap).stream()
                .filter(name -> gap.wrong().stream().noneMatch(wrong -> fold(wrong.answer(), gap).equals(fold(name, gap))))
                .filter(name -> !othersOfPage(reading.text(), gap).contains(name))
                .forEach(name -> assertEquals(1.0, share(key, gap, name), gap.key() + " ← " + name))));
    }

    /** Feedback would say that it is wrong, the glossary that it is the same. */
    @TestFactory
    Stream<DynamicTest> lists_nothing_as_wrong_that_the_glossary_calls_right() throws IOException {
        return quizzes((file, reading) -> eachGap(file, reading.text(), (key, gap) -> {
            List<String> same = synonyms(file, gap).stream().map(name -> fold(name, gap)).toList();
            gap.wrong().forEach(wrong -> assertFalse(same.contains(fold(wrong.answer(), gap)), gap.key() + " ← " + wrong.answer()));
        }));
    }

    private static Glossary glossary(Path file) {
        return Terms.glossary(TERMS, file.toString().endsWith(".en.md") ? "en" : "zh-CN");
    }

    /** Other names of whatever the gap accepts. */
    private static List<String> synonyms(Path file, Gap gap) {
        List<String> accepted = gap.accepted().stream().map(answer -> fold(answer, gap)).toList();
        List<String> names = new ArrayList<>();
        glossary(file).synonyms().forEach((term, others) -> {
            List<String> entry = Stream.concat(Stream.of(term), others.stream()).toList();
            if (entry.stream().anyMatch(name -> accepted.contains(fold(name, gap)))) {
                names.addAll(entry);
            }
        });
        return names;
    }

    private static Stream<DynamicTest> quizzes(BiConsumer<Path, ClozeReading> promise) throws IOException {
        try (Stream<Path> files = Files.walk(QUIZZES)) {
            List<DynamicTest> tests = files.filter(QuizzesTest::isQuiz)
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(
                            QUIZZES.relativize(file).toString(), test(file, promise)))
                    .toList();
            return tests.stream();
        }
    }

    private static boolean isQuiz(Path file) {
        return file.toString().endsWith(".md") && !file.endsWith("README.md");
    }

    private static Executable test(Path file, BiConsumer<Path, ClozeReading> promise) {
        return () -> promise.accept(file, read(file));
    }

    private static ClozeReading read(Path file) {
        return READINGS.computeIfAbsent(file, QuizzesTest::readAnew);
    }

    private static ClozeReading readAnew(Path file) {
        try {
            return ClozeReader.read(Files.readString(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void eachGap(Path file, ClozeText text, BiConsumer<AnswerKey, Gap> promise) {
        AnswerKey key = new AnswerKey(text, glossary(file));
        assertTrue(!text.gaps().isEmpty());
        text.gaps().forEach(gap -> promise.accept(key, gap));
    }

    private static double share(AnswerKey key, Gap gap, String answer) {
        return mark(key, gap, answer).points() / gap.weight();
    }

    /** Practice is marked as well; here it counts. */
    private static Mark mark(AnswerKey key, Gap gap, String answer) {
        Item alone = new Item("alone", "page", List.of(), true, List.of(gap), 1);
        ClozeText asked = new ClozeText(OptionalInt.empty(), List.of(alone));
        return key.mark(asked, Map.of(gap.key(), answer)).marks().get(0);
    }

    private static List<String> opposites(Gap gap) {
        List<String> opposites = new ArrayList<>();
        for (String answer : gap.accepted()) {
            boolean chinese = answer.codePoints().anyMatch(Character::isIdeographic);
            List<String> before = chinese ? List.of("不", "没", "非", "无") : List.of("not ", "never ", "no ", "un", "non-");
            before.forEach(negation -> opposites.add(negation + answer));
            opposites.add(answer.replaceAll("[不没未勿无非别]", ""));
            opposites.add(answer.replaceAll("\\b(not|no|never) ", ""));
        }
        opposites.removeIf(opposite -> opposite.isEmpty() || gap.accepted().contains(opposite));
        return opposites;
    }

    private static List<String> othersOfPage(ClozeText text, Gap gap) {
        Map<String, String> pages = new HashMap<>();
        text.items().forEach(item -> item.gaps().forEach(each -> pages.put(each.key(), item.page())));
        Set<String> own = gap.accepted().stream().map(answer -> fold(answer, gap)).collect(Collectors.toSet());
        return text.gaps().stream()
                .filter(other -> !other.equals(gap))
                .filter(other -> pages.get(other.key()).equals(pages.get(gap.key())))
                .flatMap(other -> other.accepted().stream())
                .filter(answer -> !own.contains(fold(answer, gap)))
                .toList();
    }

    private static String fold(String answer, Gap gap) {
        return gap.marking().folding().fold(answer);
    }

    private static List<List<String>> answers(ClozeText text) {
        return text.gaps().stream().map(Gap::accepted).toList();
    }
}
