package kexin.quiz.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kexin.quiz.cloze.ClozeReader;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.cloze.ClozeWriter;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Item;
import kexin.quiz.cloze.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every built-in quiz, out to the other systems and back. */
class RoundTripTest {

    /** As Moodle finds an embedded answer. source: question/type/multianswer/questiontype.php, ANSWER_REGEX */
    private static final String ALTERNATIVE =
            "(?:=|%-?[0-9]+(?:[.,][0-9]*)?%)?.+?(?<!\\\\|&|&amp;)(?=[~#}]|$)(?:#.*?(?<!\\\\)(?=[~}]|$))?";
    private static final Pattern EMBEDDED = Pattern.compile(
            "\\{[0-9]*:(?:NUMERICAL|MULTICHOICE_S|SHORTANSWER(?:_C)?):(" + ALTERNATIVE + "(?:~" + ALTERNATIVE + ")*)\\}", Pattern.DOTALL);

    static Stream<Path> quizzes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("quizzes"), 2)) {
            return files.filter(file -> file.getNameCount() == 3).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("quizzes")
    void moodle_xml_comes_back_the_same(Path quiz) throws IOException {
        ClozeText text = read(quiz);
        Imported back = MoodleXml.read(MoodleXmlWriter.write(text).document(), "P.1");
        assertEquals(List.of(), back.losses());
        assertEquals(ClozeWriter.write(new ClozeText(OptionalInt.empty(), text.items())), ClozeWriter.write(back.text()));
    }

    @ParameterizedTest
    @MethodSource("quizzes")
    void gift_comes_back_as_the_same_gaps_in_the_same_words(Path quiz) throws IOException {
        ClozeText text = read(quiz);
        Imported back = Gift.read(GiftWriter.write(text).document(), "P.1");
        assertEquals(List.of(), back.losses());
        assertEquals(gaps(text), gaps(back.text()));
        assertEquals(
                text.items().stream().flatMap(item -> item.gaps().stream().map(gap -> words(item, gap))).toList(),
                back.text().items().stream().map(item -> words(item, item.gaps().get(0))).toList());
    }

    @ParameterizedTest
    @MethodSource("quizzes")
    void moodle_itself_finds_every_gap(Path quiz) throws IOException {
        ClozeText text = read(quiz);
        String document = MoodleXmlWriter.write(text).document()
                .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
        Matcher embedded = EMBEDDED.matcher(document);
        List<Integer> found = new ArrayList<>();
        while (embedded.find()) {
            found.add(embedded.group(1).split("~").length);
        }
        assertEquals(text.gaps().stream().map(RoundTripTest::answers).toList(), found);
        assertTrue(document.indexOf('\\') < 0);
    }

    private static int answers(Gap gap) {
        return gap.accepted().size() + gap.partly().size() + gap.wrong().size();
    }

    private static ClozeText read(Path quiz) throws IOException {
        return ClozeReader.read(Files.readString(quiz)).text();
    }

    private static List<List<Object>> gaps(ClozeText text) {
        return text.gaps().stream()
                .map(gap -> List.<Object>of(gap.kind(), gap.accepted(), gap.wrong(), gap.partly(), gap.right(), gap.tolerance()))
                .toList();
    }

    /** The item as GIFT shows it for one of its gaps. */
    private static String words(Item item, Gap asked) {
        StringBuilder words = new StringBuilder(item.page() + item.topics());
        item.segments().forEach(segment -> words.append(
                segment == asked ? "{" : segment instanceof Gap ? "(…)" : ((Words) segment).text()));
        return words.toString();
    }
}
