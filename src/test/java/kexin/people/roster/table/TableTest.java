package kexin.people.roster.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kexin.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables as they come: from Excel in Shanghai and in London, from scripts, and from people who mean no good. */
@Timeout(20)
class TableTest {

    private static final Set<String> KNOWN = Set.of("工号", "姓名", "number", "name");
    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String CHINESE = "工号,姓名\n00017,林晓雨\n00018,欧阳㛃\n";
    private static final String SIMPLE = "工号,姓名\r\n00017,林晓雨\r\n00018,韩梅\r\n";

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", CHINESE.getBytes(UTF_8)),
                Arguments.of("UTF-8", ("\uFEFF" + CHINESE).getBytes(UTF_8)),
                Arguments.of("UTF-16LE", ("\uFEFF" + CHINESE).getBytes(UTF_16LE)),
                Arguments.of("UTF-16BE", ("\uFEFF" + CHINESE).getBytes(UTF_16BE)),
                Arguments.of("UTF-16LE", CHINESE.getBytes(UTF_16LE)),
                Arguments.of("UTF-16BE", CHINESE.getBytes(UTF_16BE)),
                Arguments.of("GB18030", CHINESE.getBytes(GB18030)),
                Arguments.of("GB18030", SIMPLE.getBytes(GBK)),
                Arguments.of("GB18030", "number,name\n7,王芳\n".getBytes(GBK)),
                Arguments.of("UTF-8", "number,name\n7,Zoë Łuk\n".getBytes(UTF_8)),
                Arguments.of("UTF-8", "number,name\n7,Ann\n".getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void an_encoding_is_recognised_and_no_character_is_lost(String encoding, byte[] file) {
        Table table = Table.of(file, TableTest::known);

        assertEquals(encoding, table.form().encoding());
        String expected = new String(file, Charset.forName(encoding)).replace("\uFEFF", "").replace("\r", "").strip();
        assertEquals(expected, joined(table));
    }

    static Stream<byte[]> unreadable() {
        byte[] noise = new byte[5000];
        new Random(5).nextBytes(noise);
        return Stream.of(
                "number,name\n7,Zoë Müller\n8,José Núñez\n".getBytes(ISO_8859_1),
                "工號,姓名\n7,王小明\n8,陳志遠\n9,林曉雨\n".getBytes(Charset.forName("Big5")),
                "社員番号,氏名\n7,田中さくら\n8,さとうひかり\n".getBytes(Charset.forName("Shift_JIS")),
                noise,
                new byte[] {0, 0, 0, 0, 0},
                new byte[] {'a', 0, 0, (byte) 0xD8, 'b', 0},
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFF});
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void what_is_in_no_encoding_we_know_is_refused_and_never_guessed(byte[] file) {
        assertRefused("refused.table.encoding", file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"number,name|,", "number;name|;", "a, b;name;number|;", "numberTABname|TAB", "\"number\",\"name\"|,"})
    void the_delimiter_is_the_one_that_makes_headings(String heading, String delimiter) {
        byte[] file = (heading + "\n1" + delimiter + "x\n").replace("TAB", "\t").getBytes(UTF_8);

        assertEquals(delimiter.replace("TAB", "\t"), "" + Table.of(file, TableTest::known).form().delimiter());
    }

    @Test
    void lines_are_counted_as_an_editor_counts_them() {
        List<Line> lines = lines(Table.of("number,name\n\n1,\"two\nlines\"\n2,next\n".getBytes(UTF_8), TableTest::known));

        assertEquals(List.of(1, 2, 3, 5), lines.stream().map(Line::number).toList());
        assertEquals("two lines", lines.get(2).cell(1).text());
    }

    @Test
    void a_quotation_mark_without_a_partner_is_told_with_its_line() {
        Refused refusal = assertRefused("refused.table.quote", "number,name\n1,a\n2,\"b\n3,c\n".getBytes(UTF_8));

        assertEquals("3", refusal.arguments()[0]);
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of("refused.table.empty", new byte[0]),
                Arguments.of("refused.table.large", new byte[Table.LARGEST + 1]),
                Arguments.of("refused.table.pdf", "%PDF-1.7\n%âãÏÓ".getBytes(ISO_8859_1)),
                Arguments.of("refused.table.old", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(ISO_8859_1)),
                Arguments.of("refused.table.workbook", "PK\u0003\u0004 cut short".getBytes(ISO_8859_1)),
                Arguments.of("refused.table.workbook", zip("word/document.xml", "<w/>".getBytes(UTF_8))),
                Arguments.of("refused.table.workbook", zip("xl/worksheets/sheet1.xml", "<worksheet><no".getBytes(UTF_8))),
                Arguments.of("refused.table.bomb", zip("xl/sharedStrings.xml", new byte[310_000_000])),
                Arguments.of("refused.table.bomb", manyEntries(1001)));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void what_is_no_table_is_refused_for_what_it_is(String key, byte[] file) {
        assertRefused(key, file);
    }

    @Test
    void a_cell_says_what_a_workbook_makes_of_it() throws IOException {
        List<Line> lines = lines(Table.of(Workbooks.of(sheet -> {
            sheet.value(0, 0, "  text\u00A0");
            sheet.value(0, 1, 17);
            sheet.style(0, 1).format("00000").set();
            sheet.value(0, 2, 10023);
            sheet.value(0, 3, 46000);
            sheet.style(0, 3).format("yyyy-mm-dd").set();
            sheet.formula(0, 4, "A1");
            sheet.value(0, 5, true);
            sheet.value(0, 6, 1.5);
            sheet.value(0, 7, 46000);
            sheet.style(0, 7).format("m\"月\"d\"日\"").set();
            sheet.value(0, 8, 12);
            sheet.style(0, 8).format("\"day\" 0").set();
            sheet.value(1, 0, "above");
            sheet.range(1, 0, 3, 0).merge();
            sheet.value(3, 1, "beside");
        }), TableTest::known));

        assertEquals(
                "TEXT text, NUMBER 00017, NUMBER 10023, DATE , FORMULA , BOOLEAN , NUMBER 1.5, DATE , NUMBER 12",
                String.join(", ", lines.get(0).cells().stream().limit(9).map(cell -> cell.kind() + " " + cell.text()).toList()));
        assertEquals("above", lines.get(1).cell(0).text());
        Line last = lines.get(lines.size() - 1);
        assertEquals(4, last.number());
        assertEquals(Cell.Kind.MERGED, last.cell(0).kind());
    }

    @Test
    void the_first_sheet_is_read_and_the_others_are_named() throws IOException {
        Table table = Table.of(Workbooks.of(List.of("员工", "说明"), sheet -> sheet.value(0, 0, "工号")), TableTest::known);

        assertEquals(new Table.Form(null, ' ', "员工", List.of("说明")), table.form());
    }

    private static Refused assertRefused(String key, byte[] file) {
        Refused refusal = assertThrows(Refused.class, () -> lines(Table.of(file, TableTest::known)));
        assertEquals(key, refusal.key());
        return refusal;
    }

    private static int known(List<String> headings) {
        return (int) headings.stream().map(String::strip).filter(KNOWN::contains).count();
    }

    private static List<Line> lines(Table table) {
        List<Line> lines = new ArrayList<>();
        table.read(lines::add);
        return lines;
    }

    private static String joined(Table table) {
        return String.join("\n", lines(table).stream()
                .map(line -> String.join(",", line.cells().stream().map(Cell::text).toList()))
                .toList());
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] manyEntries(int count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int entry = 0; entry < count; entry++) {
                zip.putNextEntry(new ZipEntry("xl/media/" + entry));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
