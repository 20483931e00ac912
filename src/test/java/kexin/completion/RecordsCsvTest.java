package kexin.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kexin.Cast;
import kexin.Made;
import kexin.Settings;
import kexin.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsCsvTest {

    private static final List<String> HEADER =
            List.of("姓名", "工号", "部门", "课程", "版本", "状态", "报名", "完成", "得分", "证书");
    private static final Instant ENROLLED = Instant.parse("2026-11-22T16:05:06.789Z");
    private static final Instant COMPLETED = Instant.parse("2026-12-31T16:00:00Z");

    @Test
    void a_spreadsheet_sees_utf_8_by_its_mark_and_a_header() throws IOException {
        String csv = written("Asia/Shanghai");

        assertEquals("\uFEFF姓名,工号,部门,课程,版本,状态,报名,完成,得分,证书\r\n", csv);
    }

    @Test
    void a_completed_course_is_a_line_with_times_of_the_configured_zone() throws IOException {
        assertEquals(
                "韩梅,00017,城南营业厅,At the counter,counter,2,已完成,2026-11-23 00:05:06,2027-01-01 00:00:00,96,7K2QX-1",
                line(completed("韩梅", "00017", "城南营业厅"), "Asia/Shanghai"));
        assertTrue(line(completed("韩梅", "00017", ""), "UTC")
                .contains(",2026-11-22 16:05:06,2026-12-31 16:00:00,"));
    }

    @Test
    void who_still_learns_has_neither_end_nor_score_nor_certificate() throws IOException {
        RecordRow row = new RecordRow(7, "韩梅", null, "", "counter", 1, ENROLLED, null, null, null, null);

        assertEquals("韩梅,,,At the counter,counter,1,在学,2026-11-22 16:05:06,,,", line(row, "UTC"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠SUM", "=", "=HYPERLINK(\"x\")"
    })
    void what_a_spreadsheet_would_take_for_a_formula_is_made_text(String typed) {
        assertEquals("'" + typed, RecordsCsv.text(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"韩梅", "00017", "a=b", "Anne-Marie", "mei@example.com", "'=1", " ", "(=1)"})
    void what_is_no_formula_stays_as_it_was_typed(String typed) {
        assertEquals(typed, RecordsCsv.text(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Mei \"the calm\" Han` | `\"Mei \"\"the calm\"\" Han\"`",
        "`Han, Mei`             | `\"Han, Mei\"`",
        "`=A1,\"B\"`            | `\"'=A1,\"\"B\"\"\"`",
        "`＝1`                  | `'＝1`",
    })
    void commas_and_quotes_do_not_break_a_line_and_no_field_of_text_is_a_formula(String typed, String field)
            throws IOException {
        String line = line(completed(typed, typed, typed), "UTC");

        assertTrue(line.startsWith(field + "," + field + "," + field + ",At the counter,counter,"), line);
    }

    private static final Map<String, String> TITLES = Map.of("counter", "At the counter");

    private static RecordRow completed(String name, String staffNumber, String department) {
        return new RecordRow(
                7, name, staffNumber, department, "counter", 2, ENROLLED, COMPLETED, 29.0, 30.0, "7K2QX-1");
    }

    private static String line(RecordRow row, String zone) throws IOException {
        String csv = written(zone, row);
        return csv.substring(csv.indexOf("\r\n") + 2).stripTrailing();
    }

    private static String written(String zone, RecordRow... rows) throws IOException {
        StringWriter out = new StringWriter();
        Settings settings = new Settings(Map.of("kexin.zone", zone)::get);
        RecordsCsv csv = Made.of(RecordsCsv.class, new Register(rows), settings);
        csv.write(Cast.officer(), RecordFilter.ALL, HEADER, TITLES::get, List.of("在学", "已完成"), out);
        return out.toString();
    }

    /** A register that has its rows by heart. */
    private static final class Register extends Completions {

        private final List<RecordRow> rows;

        Register(RecordRow... rows) {
            this.rows = List.of(rows);
        }

        @Override
        public void each(Person officer, RecordFilter filter, Consumer<RecordRow> consumer) {
            rows.forEach(consumer);
        }
    }
}
