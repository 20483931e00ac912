package kexin.people.roster.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import kexin.Refused;

/** A table that was handed in, read from its first row to its last. */
public interface Table {

    /** Bytes of a file; 100,000 people need about 8 million as CSV. */
    int LARGEST = 20_000_000;

    /** Of a workbook: beyond nobody looks. */
    int COLUMNS = 100;

    /**
     * @param recognised how many of the texts of a row are known headings: the delimiter is the one that gives most
     * @throws Refused what is no table, is empty, too large or in no known encoding
     */
    static Table of(byte[] file, ToIntFunction<List<String>> recognised) {
        if (file.length == 0) {
            throw new Refused("refused.table.empty");
        }
        if (file.length > LARGEST) {
            throw new Refused("refused.table.large", LARGEST / 1_000_000);
        }
        return switch (Sort.of(file)) {
            case ZIP -> new XlsxTable(file);
            case TEXT -> new CsvTable(Decoded.of(file), recognised);
            case OLD_OFFICE -> throw new Refused("refused.table.old");
            case PDF -> throw new Refused("refused.table.pdf");
        };
    }

    /** @throws Refused what is damaged on the way, with its line where there is one */
    void read(Consumer<Line> lines);

    /** How it was read, in facts: {@code GB18030} and the delimiter, or the name of the sheet. */
    Form form();

    /**
     * @param encoding of a text, null of a workbook
     * @param delimiter of a text
     * @param sheet that was read, null of a text
     * @param otherSheets that were not
     */
    record Form(String encoding, char delimiter, String sheet, List<String> otherSheets) {}
}
