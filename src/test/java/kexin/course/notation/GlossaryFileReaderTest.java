package kexin.course.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryFileReaderTest {

    private final Flaws flaws = new Flaws();

    @Test
    void an_entry_has_its_names_in_each_language() {
        List<Term> terms = read("terms:\n"
                + "  - zh-CN:\n      term: 客户\n      meaning: 接受服务的人。\n      synonyms: [顾客, 客人]\n"
                + "    en:\n      term: customer\n      meaning: Anyone we serve.\n");

        assertEquals(List.of(), List.copyOf(flaws.all()));
        assertEquals(1, terms.size());
        assertEquals(new Term.Names("客户", "接受服务的人。", List.of("顾客", "客人")), terms.get(0).byLanguage().get("zh-CN"));
        assertEquals(new Term.Names("customer", "Anyone we serve.", List.of()), terms.get(0).byLanguage().get("en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            words: []                                                   | 1:1  | problem.key.unknown
            terms: customer                                             | 1:8  | problem.yaml.list
            terms: [customer]                                           | 1:9  | problem.yaml.mapping
            terms: [{english: {term: customer, meaning: Us.}}]          | 1:19 | problem.language.tag
            terms: [{en: {meaning: Anyone we serve.}}]                  | 1:14 | problem.key.missing
            terms: [{en: {term: customer}}]                             | 1:14 | problem.key.missing
            terms: [{en: {term: customer, meaning: Us., synonym: a}}]   | 1:45 | problem.key.unknown
            terms: [{en: {term: customer, meaning: ''}}]                | 1:40 | problem.yaml.blank
            terms: [                                                    | 1:9  | problem.yaml.syntax
            """)
    void what_is_wrong_is_told_with_its_place(String text, String place, String key) {
        read(text.replace("''", "\"\""));

        Flaw first = flaws.all().iterator().next();
        assertEquals(place + " " + key, first.place().line() + ":" + first.place().column() + " " + first.key());
    }

    @Test
    void an_empty_file_lacks_its_terms() {
        assertEquals(List.of(), read(""));
        assertEquals("problem.key.missing", flaws.all().iterator().next().key());
    }

    private List<Term> read(String text) {
        return GlossaryFileReader.read(Source.read(text.getBytes(StandardCharsets.UTF_8), flaws), flaws);
    }
}
