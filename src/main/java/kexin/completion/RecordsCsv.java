package kexin.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;
import kexin.Settings;
import kexin.people.Person;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The register as a spreadsheet opens it: UTF-8 with its mark, times in the configured zone, no formula. */
@ApplicationScoped
public class RecordsCsv {

    private static final char MARK = '\uFEFF';

    @Inject
    private Completions completions;

    @Inject
    private Settings settings;

    /**
     * Streams every row of the filter.
     *
     * @param header words of the columns in the reader's language: name, staff number, department, course, its address,
     *     edition, state, enrolled, completed, per cent, certificate
     * @param titles address of a course to its title
     * @param states words for learning and completed
     * @param out left open
     */
    public void write(
            Person officer,
            RecordFilter filter,
            List<String> header,
            UnaryOperator<String> titles,
            List<String> states,
            Writer out)
            throws IOException {
        out.write(MARK);
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.EXCEL);
        csv.printRecord(header);
        completions.each(officer, filter, row -> print(csv, row, titles, states));
        csv.flush();
    }

    private void print(CSVPrinter csv, RecordRow row, UnaryOperator<String> titles, List<String> states) {
        try {
            csv.printRecord(
                    text(row.name()),
                    text(row.staffNumber()),
                    text(row.department()),
                    text(titles.apply(row.course())),
                    row.course(),
                    row.edition(),
                    states.get(row.isCompleted() ? 1 : 0),
                    time(row.enrolledAt()),
                    time(row.completedAt()),
                    row.percent(),
                    row.serial());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String time(Instant instant) {
        ZoneId zone = settings.zone();
        return instant == null
                ? ""
                : DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(zone).format(instant);
    }

    /**
     * What people typed, made harmless: a spreadsheet takes a text that begins like a formula for one.
     *
     * <p>source: OWASP, CSV Injection: = + - @ tab and carriage return, also in their full-width forms
     */
    static String text(String typed) {
        if (typed == null || typed.isEmpty()) {
            return "";
        }
        return "=+-@\t\r\n＝＋－＠".indexOf(typed.charAt(0)) >= 0 ? "'" + typed : typed;
    }
}
