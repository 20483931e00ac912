package kexin.completion.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kexin.completion.Column;
import kexin.completion.RecordRow;

/** A file of records in the making. */
interface Sheet {

    static Sheet of(Format format, Wording wording, List<Column> columns, OutputStream out) throws IOException {
        return format == Format.CSV ? new CsvSheet(wording, columns, out) : new XlsxSheet(wording, columns, out);
    }

    void add(RecordRow row) throws IOException;

    /** Writes what is still to be written; what it writes to is left open. */
    void finish() throws IOException;
}
