package kexin.people.roster.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import kexin.Refused;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The first visible sheet of a workbook. */
final class XlsxTable implements Table {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final byte[] file;
    private final Parts parts;
    private final Form form;

    XlsxTable(byte[] file) {
        this.parts = new Parts(file);
        this.file = parts.hasWordedDates() ? withTexts(file) : file;
        this.form = open(XlsxTable::form);
    }

    private static byte[] withTexts(byte[] file) {
        try {
            return WordedDates.asTexts(file);
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            throw new Refused("refused.table.workbook");
        }
    }

    private interface Work<T> {
        T on(ReadableWorkbook workbook) throws IOException;
    }

    /** The library tells of what is damaged by whatever exception it runs into. */
    private <T> T open(Work<T> work) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)) {
            return work.on(workbook);
        } catch (Refused refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            throw new Refused("refused.table.workbook");
        }
    }

    private static Form form(ReadableWorkbook workbook) {
        Sheet read = sheet(workbook);
        List<String> others = workbook.getSheets()
                .filter(sheet -> sheet.getIndex() != read.getIndex())
                .map(Sheet::getName)
                .toList();
        return new Form(null, ' ', read.getName(), others);
    }

    private static Sheet sheet(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new ExcelReaderException("no sheet to be seen"));
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public void read(Consumer<Line> lines) {
        open(workbook -> {
            Sheet sheet = sheet(workbook);
            Merged merged = parts.merged(sheet.getId());
            try (Stream<Row> rows = sheet.openStream()) {
                rows.forEach(row -> lines.accept(line(row, merged)));
            }
            return null;
        });
    }

    private static Line line(Row row, Merged merged) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            Cell cell = column < row.getCellCount() ? WorkbookCell.read(row.getCell(column)) : Cell.EMPTY;
            cells.add(cell.isEmpty() && merged.hides(row.getRowNum(), column) ? Cell.BENEATH : cell);
            if (column >= row.getCellCount() && !merged.hides(row.getRowNum(), column)) {
                break;
            }
        }
        return new Line(row.getRowNum(), cells);
    }
}
