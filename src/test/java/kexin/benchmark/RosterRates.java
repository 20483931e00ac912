package kexin.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kexin.Cast;
import kexin.Fired;
import kexin.Made;
import kexin.database.Entities;
import kexin.database.Vendor;
import kexin.people.Departments;
import kexin.people.People;
import kexin.people.Person;
import kexin.people.roster.HundredThousand;
import kexin.people.roster.KeepingRosters;
import kexin.people.roster.Rosters;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A roster of 100,000 new people: its dry run beside the bare parsing of the same file, and applying it beside the bare
 * parsing and a batch insert of the same rows in one transaction. Without a server, in this JVM.
 */
final class RosterRates {

    private static final int ROUNDS = 3;
    private static final int BATCH = 500;
    private static final byte[] FILE = HundredThousand.roster(0).getBytes(UTF_8);

    private final Vendor vendor;
    private final List<Double> dryRuns = new ArrayList<>();
    private final List<Double> parsings = new ArrayList<>();
    private final List<Double> applyings = new ArrayList<>();
    private final List<Double> insertings = new ArrayList<>();

    RosterRates(Vendor vendor) {
        this.vendor = vendor;
    }

    static String head() {
        return """
                | 100,000 people | Kexin, rows a second | baseline, rows a second | Kexin ÷ baseline |
                |---|---|---|---|
                """;
    }

    /** Two rows of the table; the first round only warms up. */
    String rows() throws IOException, SQLException {
        for (int round = 0; round <= ROUNDS; round++) {
            apply();
            insert();
        }
        return row("dry run beside bare parsing", dryRuns, parsings) + row("applying beside a batch insert", applyings, insertings);
    }

    private void apply() {
        Person officer = Cast.officer();
        try (Entities entities = Entities.on(vendor)) {
            entities.write(manager -> manager.persist(officer));
            entities.write(manager -> keeping(manager).handIn(officer, "roster.csv", FILE, false));
            long from = System.nanoTime();
            String shown = entities.read(manager -> keeping(manager).dryRun(officer).orElseThrow().plan().fingerprint());
            dryRuns.add(rate(from));
            from = System.nanoTime();
            entities.write(manager -> keeping(manager).apply(officer, shown, ""));
            applyings.add(rate(from));
        }
    }

    private static KeepingRosters keeping(EntityManager manager) {
        return Made.of(
                KeepingRosters.class, Made.of(Rosters.class, manager), Made.of(People.class, manager),
                Made.of(Departments.class, manager), Cast.CLOCK, new Fired<>());
    }

    private void insert() throws IOException, SQLException {
        try (Entities entities = Entities.on(vendor)) {
            long from = System.nanoTime();
            parse(row -> {});
            parsings.add(rate(from));
            from = System.nanoTime();
            entities.write(manager -> insert(manager.unwrap(Connection.class)));
            insertings.add(rate(from));
        }
    }

    private static void insert(Connection connection) {
        try (PreparedStatement insert = connection.prepareStatement("insert into person (id, version, account, name,"
                + " staff_number, department, email, language, one_time, active, demo, epoch, created_at)"
                + " values (?, 1, ?, ?, ?, ?, ?, 'zh-CN', false, true, false, 1, ?)")) {
            int[] rows = new int[1];
            parse(row -> {
                insert.setLong(1, 1000 + rows[0]);
                insert.setString(2, row.get(0).toLowerCase(Locale.ROOT));
                insert.setString(3, row.get(1));
                insert.setString(4, row.get(0));
                insert.setString(5, row.get(2));
                insert.setString(6, row.get(3));
                insert.setTimestamp(7, Timestamp.from(Cast.NOW));
                insert.addBatch();
                if (++rows[0] % BATCH == 0) {
                    insert.executeBatch();
                }
            });
            insert.executeBatch();
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private interface Row {
        void take(CSVRecord row) throws SQLException;
    }

    private static void parse(Row taker) throws IOException, SQLException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser rows = format.parse(new StringReader(new String(FILE, UTF_8)))) {
            for (CSVRecord row : rows) {
                taker.take(row);
            }
        }
    }

    private static double rate(long from) {
        return HundredThousand.PEOPLE * 1e9 / (System.nanoTime() - from);
    }

    private String row(String what, List<Double> ours, List<Double> theirs) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            ratios.add(ours.get(round) / theirs.get(round));
        }
        return String.format(
                Locale.ROOT, "| %s, %s | %.0f | %.0f | **%.2f** |%n", what, vendor,
                Comparison.middle(ours.subList(1, ours.size())), Comparison.middle(theirs.subList(1, theirs.size())),
                Comparison.middle(ratios));
    }
}
