package kexin.completion.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kexin.completion.Column;
import kexin.completion.RecordRow;

/**
 * Records as a spreadsheet opens them: RFC 4180 in UTF-8 with its mark, times to the second as {@code 2026-11-23 09:30:00},
 * no formula.
 */
final class CsvSheet implements Sheet {

    private static final int BUFFER = 1 << 15;
    private static final char MARK = '\uFEFF';
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    /** source: OWASP, CSV Injection; and the same signs in their full-width forms */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Wording wording;
    private final List<Column> columns;
    private final Writer out;
    private final StringBuilder line = new StringBuilder(256);

    CsvSheet(Wording wording, List<Column> columns, OutputStream out) throws IOException {
        this.wording = wording;
        this.columns = columns;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        this.out.write(MARK);
        columns.forEach(column -> field(wording.header(column)));
        end();
    }

    @Override
    public void add(RecordRow row) throws IOException {
        for (Column column : columns) {
            Object value = wording.cell(row, column);
            if (value instanceof LocalDateTime time) {
                field(TIME.format(time));
            } else {
                field(value == null ? "" : harmless(value.toString()));
            }
        }
        end();
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    /** A spreadsheet takes a text that begins like a formula for one. */
    static String harmless(String typed) {
        return !typed.isEmpty() && FORMULA.indexOf(typed.charAt(0)) >= 0 ? "'" + typed : typed;
    }

    private void field(String value) {
        if (line.length() > 0) {
            line.append(',');
        }
        line.append(isPlain(value) ? value : '"' + value.replace("\"", "\"\"") + '"');
    }

    /** In a loop: asked of every field of a million lines. */
    private static boolean isPlain(String value) {
        for (int place = 0; place < value.length(); place++) {
            char sign = value.charAt(place);
            if (sign == '"' || sign == ',' || sign == '\n' || sign == '\r') {
                return false;
            }
        }
        return true;
    }

    private void end() throws IOException {
        out.append(line).append("\r\n");
        line.setLength(0);
    }
}
