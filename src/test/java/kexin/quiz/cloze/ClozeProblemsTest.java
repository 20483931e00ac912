package kexin.quiz.cloze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author is told: which problem, in which line and column, in both languages, with its mend. */
class ClozeProblemsTest {

    private static final String HEAD = "## q\npage: p\n\n";

    static Stream<Arguments> sources() {
        return Stream.of(
                source("", "1:1 item.none"),
                source("Pass 80\n" + HEAD + "{a}", "1:1 setting.line"),
                source("past: 80\n" + HEAD + "{a}", "1:1 setting.unknown"),
                source("pass 2: 80\n" + HEAD + "{a}", "1:1 setting.unknown"),
                source("pass: 80\npass: 90\n" + HEAD + "{a}", "2:7 field.twice"),
                source("pass: 101\n" + HEAD + "{a}", "1:7 value.whole"),
                source("pass: 0\n" + HEAD + "{a}", "1:7 value.whole"),
                source("pass: eighty\n" + HEAD + "{a}", "1:7 value.whole"),
                source("tries: 0\n" + HEAD + "{a}", "1:8 value.whole"),
                source("near: 101\n" + HEAD + "{a}", "1:7 value.whole"),
                source("shuffle: yes\n" + HEAD + "{a}", "1:10 value.truth"),
                source("time: 10 minutes\n" + HEAD + "{a}", "1:7 value.duration"),
                source("pause: 0 s\n" + HEAD + "{a}", "1:8 value.duration"),
                source("answers: later\n" + HEAD + "{a}", "1:10 value.reveal"),
                source("fold: case\n" + HEAD + "{a}", "1:7 value.fold"),
                source("fold: -colour\n" + HEAD + "{a}", "1:7 value.fold"),
                source("fold:\n" + HEAD + "{a}", "1:6 value.fold"),
                source("draw hard: 1\n" + HEAD + "{a}", "1:1 draw.pool"),
                source("draw: 2\n" + HEAD + "{a}", "1:1 draw.many"),
                source("## \n", "1:1 item.id", "1:1 item.page", "1:1 item.statement"),
                source("##q\npage: p\n\n{a}", "1:1 item.id"),
                source("## q_1\npage: p\n\n{a}", "1:1 item.id"),
                source("## 问\npage: p\n\n{a}", "1:1 item.id"),
                source(HEAD + "{a}\n\n" + HEAD + "{b}", "6:1 item.twice"),
                source("## q\ntopics: t\n\n{a}", "1:1 item.page"),
                source("## q\npage:\n\n{a}", "1:1 item.page", "2:6 note.empty"),
                source("## q\npage: p\nThe {a} word\n", "1:1 item.statement", "3:1 item.line"),
                source("## q\npage: p\nhint: h\n\n{a}", "3:1 item.unknown"),
                source("## q\npage 2: p\n\n{a}", "1:1 item.page", "2:1 item.line"),
                source("## q\npage: p\npage: q\n\n{a}", "3:7 field.twice"),
                source("## q\npage: p\nscored: no\n\n{a}", "3:9 value.truth"),
                source("## q\npage: p\n", "1:1 item.statement"),
                source(HEAD + "no gap", "4:1 item.gap"),
                source(HEAD + "a {gap", "4:1 item.gap", "4:3 gap.open"),
                source(HEAD + "一 {二} }", "4:7 gap.close"),
                source(HEAD + "{a {b}", "4:4 gap.nested"),
                source(HEAD + "{a|}", "4:1 gap.empty"),
                source(HEAD + "x {}", "4:3 gap.empty"),
                source(HEAD + "\\n {a}", "4:1 escape"),
                source(HEAD + "😀 {a\\n}", "4:5 escape"),
                source(HEAD + "{a|b|a}", "4:1 answer.twice"),
                source(HEAD + "{" + "a".repeat(201) + "}", "4:1 answer.long"),
                source(HEAD + "{。}", "4:1 answer.nothing"),
                source(HEAD + "{many}\n\nkind: number", "4:1 answer.number"),
                source(HEAD + "{5}\n\nkind: number\nwithin: 6..7", "4:1 answer.range"),
                source(HEAD + "{5}\n\nwithin: 1", "4:1 within.kind"),
                source(HEAD + "{5}\n\nkind: number\nwithin: -1", "7:9 value.tolerance"),
                source(HEAD + "{5}\n\nkind: number\nwithin: 9..7", "7:9 value.tolerance"),
                source(HEAD + "{5}\n\nkind: number\nwithin: about 1", "7:9 value.tolerance"),
                source(HEAD + "{5}\n\nkind: numeral", "6:7 value.kind"),
                source(HEAD + "{a}\n\nkind: choice", "4:1 choice.few"),
                source(HEAD + "{客户}\n\nwrong: 客戶 = x", "4:1 wrong.accepted"),
                source(HEAD + "{a}\n\nwrong: b = x\nwrong: B = y", "4:1 wrong.twice"),
                source(HEAD + "{a}\n\nwrong: b = x\npartly: 50% b = y", "4:1 wrong.twice"),
                source(HEAD + "{a}\n\nwrong: b", "6:8 note.answer"),
                source(HEAD + "{a}\n\nwrong: = b", "6:8 note.answer"),
                source(HEAD + "{a}\n\nwrong: a\\=b", "6:8 note.answer"),
                source(HEAD + "{a}\n\npartly: b = x", "6:9 note.partly"),
                source(HEAD + "{a}\n\npartly: 100% b = x", "6:9 note.partly"),
                source(HEAD + "{a}\n\nhint:", "6:6 note.empty"),
                source(HEAD + "{a}\n\nhint: x\nhint: y", "7:7 field.twice"),
                source(HEAD + "{a}\n\nweight: 0", "6:9 value.whole"),
                source(HEAD + "{a}\n\nremark: x", "6:1 note.unknown"),
                source(HEAD + "{a}\n\nwrong：b = x", "6:1 note.line"),
                source(HEAD + "{a}\n\nwrong:b = x", "6:1 note.line"),
                source(HEAD + "{a}\n\nA second paragraph", "6:1 note.line"),
                source(HEAD + "{a}\n\nhint 2: x", "6:1 note.gap"),
                source(HEAD + "{a}\n\nhint 0: x", "6:1 note.gap"),
                source(HEAD + "{a}\n\nhint x: x", "6:1 note.gap"),
                source(HEAD + "{a} {b}\n\nany-order: 1", "6:12 value.group"),
                source(HEAD + "{a} {b}\n\nany-order: 1, 1", "6:12 value.group"),
                source(HEAD + "{a} {b}\n\nany-order: 1, 3", "6:12 value.group"),
                source(HEAD + "{a} {b} {c}\n\nany-order: 1, 2\nany-order: 2, 3", "7:12 value.group"),
                source(HEAD + "{a} ".repeat(11) + "\n\nany-order: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11", "6:12 value.group"),
                source(" ".repeat(1_000_001), "1:1 source.long"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void every_problem_is_named_with_its_place(String source, List<String> problems) {
        List<String> found = ClozeReader.read(source).problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + word(problem))
                .toList();
        assertEquals(problems, found);
    }

    @Test
    void every_problem_there_are_words_for_is_tried_here() throws IOException {
        Set<String> tried = new TreeSet<>();
        sources().forEach(each -> ((List<?>) each.get()[1]).forEach(problem -> tried.add(("" + problem).split(" ")[1])));
        Set<String> worded = bundle("en").stringPropertyNames().stream()
                .filter(key -> key.startsWith("problem.cloze.") && !key.endsWith(".mend"))
                .map(key -> key.substring("problem.cloze.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(worded, tried);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void every_problem_says_in_both_languages_what_is_wrong_and_how_to_mend_it(String source, List<String> problems)
            throws IOException {
        for (ClozeProblem problem : ClozeReader.read(source).problems()) {
            for (String language : List.of("en", "zh_CN")) {
                assertWorded(bundle(language), problem.key(), problem.arguments());
                assertWorded(bundle(language), problem.key() + ".mend", problem.arguments());
            }
        }
    }

    @Test
    void every_step_of_the_comparison_has_its_reason_in_both_languages() throws IOException {
        for (Step step : Step.values()) {
            assertTrue(bundle("en").containsKey("mark.right." + step.word()));
            assertTrue(bundle("zh_CN").containsKey("mark.right." + step.word()));
        }
    }

    private static void assertWorded(Properties bundle, String key, List<String> arguments) {
        String pattern = bundle.getProperty(key);
        assertTrue(pattern != null, key);
        String words = MessageFormat.format(pattern, arguments.toArray());
        assertFalse(words.contains("{") && !arguments.toString().contains("{"), words);
    }

    static Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages_" + language + ".properties"))) {
            bundle.load(reader);
        }
        return bundle;
    }

    private static String word(ClozeProblem problem) {
        return problem.key().substring("problem.cloze.".length());
    }

    private static Arguments source(String source, String... problems) {
        return Arguments.of(source, List.of(problems));
    }
}
