package kexin.quiz.cloze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form of a question keeps whatever its notation says. */
class ItemFormTest {

    private static final String ALL = """
            ## SM.1.q4
            page: SM.1.3
            topics: SM-06, SM-07
            scored: false
            pool: basics

            SAS 的一位客户 {20|二十} 年约值 {48\\|四} 万\\{美元\\}，
            \\## 是 {她|他}。

            any-order: 1, 2
            kind: number
            weight: 3
            within: 7..9
            near: 100
            fold 2: -case +script
            wrong 1: 10 = 书上算的是二十年。
            wrong 2: a\\=b = 不\\\\是。
            wrong 2: c =
            partly 3: 50% 它 = 一半。
            hint 3: 接近五十。
            right 3: 对。
            """;

    @Test
    void everything_that_a_notation_says_is_in_the_form_and_written_again() {
        ItemForm form = ItemForm.read(ALL).orElseThrow();

        assertEquals(List.of("20", "二十"), form.gaps().get(0).accepted());
        assertEquals("7..9", form.gaps().get(0).within());
        assertEquals("100", form.gaps().get(0).near());
        assertEquals(new ItemForm.Said("a=b", "", "不\\是。"), form.gaps().get(1).wrong().get(0));
        assertEquals(List.of(1, 1, 0), form.gaps().stream().map(ItemForm.GapForm::group).toList());
        assertEquals(form, ItemForm.read(form.notation()).orElseThrow());
        assertEquals(withoutPlaces(ALL), withoutPlaces(form.notation()));
    }

    @Test
    void a_blank_in_a_group_of_its_own_is_in_none() {
        ItemForm form = ItemForm.read("## q\npage: p\n\n{a} {b}\n\nany-order: 1, 2\n").orElseThrow();
        ItemForm.GapForm b = form.gaps().get(1);
        ItemForm alone = new ItemForm(
                form.id(), form.page(), form.topics(), form.scored(), form.pool(), form.statement(),
                List.of(form.gaps().get(0), new ItemForm.GapForm(
                        b.accepted(), b.kind(), b.weight(), b.within(), b.near(), b.fold(), 2, b.wrong(), b.partly(), b.hint(), b.right())));

        assertTrue(form.notation().contains("any-order: 1, 2"), form.notation());
        assertFalse(alone.notation().contains("any-order"), alone.notation());
    }

    static Stream<String> real() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("quizzes"))) {
            return files.filter(file -> file.toString().matches(".*/[0-9]+-[^/]*\\.md")).map(ItemFormTest::text)
                    .flatMap(text -> Stream.of(text.split("(?m)(?=^## )")).filter(item -> item.startsWith("## ")))
                    .toList().stream();
        }
    }

    @Test
    void every_question_of_the_built_in_courses_goes_through_the_form_unchanged() throws IOException {
        List<String> items = real().toList();

        assertTrue(items.size() > 200, items.size() + " questions");
        items.forEach(item -> assertEquals(
                withoutPlaces(item), withoutPlaces(ItemForm.read(item).orElseThrow().notation()), item));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "## a\npage: p\n\n{x}\n\nwithin: abc",
        "## a\npage: p\n\n{x}\n\nno note",
        "## a\npage: p\n\n{x}\n\nhint: a\nhint: b",
        "## a\npage: p\nodd: x\n\n{x}",
        "## a\npage: p\n\n{x",
        "## a\npage: p\n\n{x}\n\nwrong 2: y = z",
        "## a\npage: p\n\n{x}\n\n## b\npage: p\n\n{x}",
        "no item at all"
    })
    void what_a_form_could_not_keep_has_none(String notation) {
        assertTrue(ItemForm.read(notation).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("unfinished")
    void what_is_unfinished_still_has_a_form(String notation) {
        assertEquals(notation, ItemForm.read(notation).orElseThrow().notation());
    }

    static Stream<String> unfinished() {
        return Stream.of("## a\npage: p\n\nno gap yet", "## a\npage: p\n\nan empty {} one", "## a\npage: p\n\n{x}\n\nkind: choice");
    }

    @Test
    void what_is_typed_into_a_field_stays_in_its_line() {
        ItemForm.GapForm gap = new ItemForm.GapForm(List.of(), "typed", "1", "", "", "", 0,
                List.of(new ItemForm.Said("a\n## b", "", "x\n\ny")), List.of(), "h\n## c", "");
        ItemForm form = new ItemForm("a", "p", "", true, "", "{x}\n\n## not an item", List.of(gap));

        assertEquals("## a\npage: p\n\n{x}\n\\## not an item\n\nwrong: a ## b = x y\nhint: h ## c", form.notation());
        assertEquals(1, ClozeReader.read(form.notation()).text().items().size());
    }

    private static String withoutPlaces(String notation) {
        return ClozeWriter.write(ClozeReader.read(notation).text());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
