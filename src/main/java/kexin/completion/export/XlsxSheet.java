package kexin.completion.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import kexin.completion.Column;
import kexin.completion.RecordRow;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Records as a workbook: texts are texts whatever they look like, so that none is a formula and a staff number keeps its
 * zeros; times are times. A sheet holds as many rows as a spreadsheet can show; what is more goes on the next.
 */
final class XlsxSheet implements Sheet {

    /** A spreadsheet has 1,048,576 rows, and the first is the header's. */
    private static final int ROWS = Worksheet.MAX_ROWS - 1;
    private static final int AT_ONCE = 500;
    private static final String TIME = "yyyy-mm-dd hh:mm:ss";

    private final Wording wording;
    private final List<Column> columns;
    private final Workbook book;
    private final int rows;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxSheet(Wording wording, List<Column> columns, OutputStream out) throws IOException {
        this(wording, columns, out, ROWS);
    }

    /** @param rows the most on a sheet, without its header */
    XlsxSheet(Wording wording, List<Column> columns, OutputStream out, int rows) throws IOException {
        this.wording = wording;
        this.columns = columns;
        this.rows = rows;
        this.book = new Workbook(out, "Kexin", null);
        begin();
    }

    @Override
    public void add(RecordRow record) throws IOException {
        if (row == rows) {
            begin();
        }
        row++;
        for (int place = 0; place < columns.size(); place++) {
            write(place, wording.cell(record, columns.get(place)));
        }
        if (row % AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void finish() throws IOException {
        book.finish();
    }

    private void begin() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheets++;
        row = 0;
        sheet = book.newWorksheet("Kexin " + sheets);
        sheet.freezePane(0, 1);
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            sheet.width(place, column.isNumber() ? 10 : column.isTime() ? 20 : 24);
            sheet.style(place).format(column.isTime() ? TIME : null).set();
            sheet.inlineString(0, place, wording.header(column));
            sheet.style(0, place).bold().set();
        }
    }

    private void write(int place, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, place, number);
        } else if (value instanceof LocalDateTime time) {
            sheet.value(row, place, time);
            sheet.style(row, place).format(TIME).set();
        } else if (value != null) {
            sheet.inlineString(row, place, (String) value);
        }
    }
}
