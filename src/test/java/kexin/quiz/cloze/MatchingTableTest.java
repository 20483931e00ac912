package kexin.quiz.cloze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of {@code quizzes/README.md} that say how answers are marked, row by row. */
class MatchingTableTest {

    private static final Path DOCUMENT = Path.of("quizzes/README.md");
    private static final String HEADER = "| statement | lines under it | typed | mark |";
    private static final Pattern CODE = Pattern.compile("\\\\u([0-9A-F]{4})");

    record Row(int line, String statement, String notes, String typed, String marks) {

        @Override
        public String toString() {
            return "line " + line + ": " + statement + " ← " + typed;
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void an_answer_is_marked_as_the_document_says(Row row) {
        ClozeText text = quiz(row);
        List<String> typed = row.typed().isEmpty() ? List.of("") : Arrays.asList(row.typed().split(" · "));
        Map<String, String> answers = new HashMap<>();
        for (int i = 0; i < text.gaps().size(); i++) {
            answers.put(text.gaps().get(i).key(), typed.get(i));
        }
        String marks = Grader.grade(text, answers).marks().stream()
                .map(MatchingTableTest::words)
                .collect(Collectors.joining(" · "));
        assertEquals(row.marks(), marks, row.toString());
    }

    @Test
    void the_document_has_a_table_for_each_kind_of_case() throws IOException {
        assertTrue(rows().count() > 150);
    }

    private static ClozeText quiz(Row row) {
        String notes = row.notes().replace(" ; ", "\n");
        ClozeReading reading = ClozeReader.read("## q\npage: p\n\n" + row.statement() + "\n\n" + notes + "\n");
        assertEquals(List.of(), reading.problems(), "the row itself");
        return reading.text();
    }

    /** {@code mark.right.case} → {@code right: case}. */
    private static String words(Mark mark) {
        String[] parts = mark.reason().split("\\.");
        assertEquals(mark.verdict().name().toLowerCase(), parts[1]);
        return parts.length == 2 ? parts[1] : parts[1] + ": " + parts[2];
    }

    static Stream<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        boolean inside = false;
        List<String> lines = Files.readAllLines(DOCUMENT);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            inside = line.equals(HEADER) || inside && line.startsWith("|");
            if (inside && line.startsWith("| `")) {
                String[] cells = line.split("(?<!\\\\)\\|");
                rows.add(new Row(i + 1, cell(cells[1]), cell(cells[2]), cell(cells[3]), cells[4].strip()));
            }
        }
        return rows.stream();
    }

    private static String cell(String cell) {
        String code = cell.strip();
        String text = code.length() < 2 ? code : code.substring(1, code.length() - 1).replace("\\|", "|");
        return CODE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement("" + (char) Integer.parseInt(found.group(1), 16)));
    }
}
