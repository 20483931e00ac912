package kexin.completion.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kexin.completion.Column;
import kexin.completion.RecordFilter.State;
import kexin.completion.RecordRow;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of records, opened again by another's reader. */
class SheetTest {

    private static final Instant ENROLLED = Instant.parse("2026-11-22T16:05:06.789Z");
    private static final Instant COMPLETED = Instant.parse("2026-12-31T16:00:00Z");
    private static final List<Column> ALL = List.of(Column.values());

    @Test
    void a_csv_begins_with_its_mark_and_the_words_of_its_columns() throws IOException {
        assertEquals(
                "\uFEFF姓名,账号,工号,部门,课程,课程代号,版次,语言,状态,报名时间,完成时间,成绩（%）,证书\r\n", csv("Asia/Shanghai", ALL));
        assertEquals("\uFEFF成绩（%）,姓名\r\n", csv("UTC", List.of(Column.PERCENT, Column.NAME)));
    }

    @Test
    void a_completed_course_is_a_line_with_times_of_the_configured_zone() throws IOException {
        RecordRow row = completed("韩梅", "00017", "总部/客服部");

        assertTrue(csv("Asia/Shanghai", ALL, row).endsWith("韩梅,mei,00017,总部/客服部,At the counter,counter,2,中文,已完成,"
                + "2026-11-23 00:05:06,2027-01-01 00:00:00,96,7K2QX-1\r\n"));
        assertTrue(csv("UTC", ALL, row).contains(",2026-11-22 16:05:06,2026-12-31 16:00:00,"));
    }

    @Test
    void who_still_learns_has_neither_end_nor_score_nor_certificate() throws IOException {
        RecordRow row = new RecordRow(
                7, 8, "韩梅", "mei", null, "", "gone", 1, "en", State.LEARNING, ENROLLED, null, null, null);

        assertTrue(csv("UTC", ALL, row).endsWith("韩梅,mei,,,gone,gone,1,英文,学习中,2026-11-22 16:05:06,,,\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠SUM", "=", "=HYPERLINK(\"x\")"
    })
    void what_a_spreadsheet_would_take_for_a_formula_is_made_text(String typed) throws IOException {
        assertEquals("'" + typed, CsvSheet.harmless(typed));
        Cell cell = workbook(List.of(Column.NAME), 10, completed(typed, "", "")).get(0).get(1).getCell(0);
        assertEquals(CellType.STRING, cell.getType());
        assertNull(cell.getFormula());
    }

    @ParameterizedTest
    @ValueSource(strings = {"韩梅", "00017", "a=b", "Anne-Marie", "mei@example.com", "'=1", " ", "(=1)", ""})
    void what_is_no_formula_stays_as_it_was_typed(String typed) {
        assertEquals(typed, CsvSheet.harmless(typed));
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
        List<Column> columns = List.of(Column.NAME, Column.STAFF_NUMBER, Column.DEPARTMENT);

        assertTrue(csv("UTC", columns, completed(typed, typed, typed)).endsWith("\r\n" + String.join(",", field, field, field) + "\r\n"));
    }

    @Test
    void a_workbook_keeps_the_zeros_of_a_staff_number_and_its_times_are_times() throws IOException {
        List<Row> rows = workbook(ALL, 10, completed("㛃 𠮷 <&>\u0001", "00017", "A & B")).get(0);

        assertEquals("工号", rows.get(0).getCellText(2));
        Row row = rows.get(1);
        assertTrue(row.getCellText(0).startsWith("㛃 𠮷 <&>"), row.getCellText(0));
        assertEquals(CellType.STRING, row.getCell(2).getType());
        assertEquals("00017", row.getCellText(2));
        assertEquals("A & B", row.getCellText(3));
        assertEquals(CellType.NUMBER, row.getCell(9).getType());
        assertEquals(LocalDateTime.parse("2026-11-23T00:05:06"), row.getCellAsDate(9).orElseThrow());
        assertEquals(96, row.getCellAsNumber(11).orElseThrow().intValue());
    }

    @Test
    void what_one_sheet_cannot_hold_goes_on_the_next_under_the_same_header() throws IOException {
        RecordRow[] five = Stream.of("1", "2", "3", "4", "5").map(name -> completed(name, "", "")).toArray(RecordRow[]::new);

        List<List<Row>> sheets = workbook(List.of(Column.NAME), 2, five);

        assertEquals(
                List.of("姓名 1 2", "姓名 3 4", "姓名 5"),
                sheets.stream()
                        .map(rows -> String.join(" ", rows.stream().map(row -> row.getCellText(0)).toList()))
                        .toList());
    }

    private static RecordRow completed(String name, String staffNumber, String department) {
        return new RecordRow(7, 8, name, "mei", staffNumber, department, "counter", 2, "zh-CN", State.COMPLETED, ENROLLED,
                COMPLETED, 96, "7K2QX-1");
    }

    private static Wording wording(String zone) {
        return new Wording("zh-CN", ZoneId.of(zone), Map.of("counter", "At the counter"));
    }

    private static String csv(String zone, List<Column> columns, RecordRow... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvSheet sheet = new CsvSheet(wording(zone), columns, out);
        for (RecordRow row : rows) {
            sheet.add(row);
        }
        sheet.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<List<Row>> workbook(List<Column> columns, int most, RecordRow... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxSheet writing = new XlsxSheet(wording("Asia/Shanghai"), columns, out, most);
        for (RecordRow row : rows) {
            writing.add(row);
        }
        writing.finish();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<List<Row>> sheets = new ArrayList<>();
            for (Sheet sheet : book.getSheets().toList()) {
                sheets.add(sheet.read());
            }
            return sheets;
        }
    }
}
