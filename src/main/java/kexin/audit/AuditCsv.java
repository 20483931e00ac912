package kexin.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import kexin.Deed;
import kexin.Settings;
import kexin.people.Person;
import kexin.people.Role;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Either trail as a spreadsheet opens it: UTF-8 with its mark, times in the configured zone, no formula. Taking it along is a deed too. */
@ApplicationScoped
public class AuditCsv {

    private static final char MARK = '\uFEFF';

    @Inject
    private AuditTrail trail;

    @Inject
    private Settings settings;

    @Inject
    private Event<Deed> deeds;

    /**
     * @param header words of the columns: time, who, what, verb, subject, address
     * @param words what a line says, in the reader's language
     * @param out left open
     */
    public void deeds(
            Person administrator, TrailFilter filter, List<String> header, Function<DeedRecord, String> words, Writer out)
            throws IOException {
        tell(administrator, "/audit");
        CSVPrinter csv = begin(header, out);
        trail.eachDeed(administrator, filter, line -> print(
                csv, time(line.at()), line.actorName(), words.apply(line), line.verb(), line.subject(), line.address()));
        csv.flush();
    }

    /**
     * @param header words of the columns: time, who, account, what, network address
     * @param words what came of it, in the reader's language
     */
    public void doors(
            Person administrator, TrailFilter filter, List<String> header, Function<DoorRecord, String> words, Writer out)
            throws IOException {
        tell(administrator, "/audit/sign-ins");
        CSVPrinter csv = begin(header, out);
        trail.eachDoor(administrator, filter, line -> print(
                csv, time(line.at()), line.name(), line.account(), words.apply(line), line.address()));
        csv.flush();
    }

    private void tell(Person administrator, String address) {
        administrator.must(Role.ADMINISTRATOR);
        deeds.fire(Deed.of(administrator.id(), "audit.exported", address, address));
    }

    private static CSVPrinter begin(List<String> header, Writer out) throws IOException {
        out.write(MARK);
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.EXCEL);
        csv.printRecord(header);
        return csv;
    }

    private static void print(CSVPrinter csv, String... cells) {
        try {
            for (String cell : cells) {
                csv.print(text(cell));
            }
            csv.println();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(settings.zone()).format(instant);
    }

    /**
     * Made harmless: a spreadsheet takes a text that begins like a formula for one.
     *
     * <p>source: OWASP, CSV Injection: = + - @ tab and carriage return, also in their full-width forms
     */
    static String text(String typed) {
        boolean formula = !typed.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(typed.charAt(0)) >= 0;
        return formula ? "'" + typed : typed;
    }
}
