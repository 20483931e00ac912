package kexin.people.roster.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import kexin.Refused;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A text whose cells are parted by commas, semicolons or tabs. */
final class CsvTable implements Table {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
    /** Headings may stand beneath a title. */
    private static final int HEADINGS_WITHIN = 10;

    private final Decoded decoded;
    private final char delimiter;

    CsvTable(Decoded decoded, ToIntFunction<List<String>> recognised) {
        this.decoded = decoded;
        this.delimiter = DELIMITERS.stream()
                .max(Comparator.comparingInt((Character one) -> mostRecognised(one, recognised))
                        .thenComparing(Comparator.comparingInt(DELIMITERS::indexOf).reversed()))
                .orElseThrow();
    }

    private int mostRecognised(char tried, ToIntFunction<List<String>> recognised) {
        String beginning = decoded.text().lines().limit(HEADINGS_WITHIN).map(line -> line + "\n").reduce("", String::concat);
        return Stream.of(beginning.split("\n"))
                .map(line -> List.of(line.replace("\"", "").split(String.valueOf(tried), -1)))
                .mapToInt(recognised)
                .max()
                .orElse(0);
    }

    @Override
    public Form form() {
        return new Form(decoded.encoding(), delimiter, null, List.of());
    }

    @Override
    public void read(Consumer<Line> lines) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
        try (CSVParser rows = format.parse(new StringReader(decoded.text()))) {
            read(rows, lines);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void read(CSVParser rows, Consumer<Line> lines) {
        int next = 1;
        try {
            for (CSVRecord row : rows) {
                lines.accept(new Line(next, row.stream().map(Cell::text).toList()));
                next = (int) rows.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException broken) {
            throw new Refused("refused.table.quote", String.valueOf(next));
        }
    }
}
