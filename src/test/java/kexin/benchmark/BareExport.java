package kexin.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.sql.DataSource;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The least that the usual columns of all records can be written with: a loop over a result, and the bare library. */
final class BareExport {

    private static final String SQL = "select name, staff_number, department, course, state, enrolled_at, completed_at, percent,"
            + " serial from register_line order by enrolled_at desc, enrolment_id desc";
    private static final String[] HEADER = {
        "Name", "Staff number", "Department", "Course", "State", "Enrolled", "Completed", "Score (%)", "Certificate"
    };
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final DataSource database;

    BareExport(DataSource database) {
        this.database = database;
    }

    private interface Row {
        void write(ResultSet row) throws SQLException, IOException;
    }

    void csv(OutputStream out) throws SQLException, IOException {
        Writer csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.write('\uFEFF' + String.join(",", HEADER) + "\r\n");
        read(row -> {
            boolean completed = row.getString(5).equals("COMPLETED");
            csv.append(row.getString(1)).append(',').append(row.getString(2)).append(',');
            csv.append(row.getString(3)).append(',').append(row.getString(4)).append(',');
            csv.append(completed ? "completed" : "learning").append(',');
            csv.append(TIME.format(time(row, 6))).append(',');
            csv.append(completed ? TIME.format(time(row, 7)) : "").append(',');
            csv.append(completed ? row.getString(8) : "").append(',').append(row.getString(9)).append("\r\n");
        });
        csv.flush();
    }

    void workbook(OutputStream out) throws SQLException, IOException {
        Workbook book = new Workbook(out, "Bare", null);
        Worksheet sheet = book.newWorksheet("Bare");
        for (int place = 0; place < HEADER.length; place++) {
            sheet.inlineString(0, place, HEADER[place]);
        }
        int[] at = {0};
        read(row -> {
            boolean completed = row.getString(5).equals("COMPLETED");
            at[0]++;
            for (int place = 0; place < 4; place++) {
                sheet.inlineString(at[0], place, row.getString(place + 1));
            }
            sheet.inlineString(at[0], 4, completed ? "completed" : "learning");
            sheet.value(at[0], 5, time(row, 6));
            sheet.style(at[0], 5).format("yyyy-mm-dd hh:mm:ss").set();
            if (completed) {
                sheet.value(at[0], 6, time(row, 7));
                sheet.style(at[0], 6).format("yyyy-mm-dd hh:mm:ss").set();
                sheet.value(at[0], 7, row.getInt(8));
                sheet.inlineString(at[0], 8, row.getString(9));
            }
            if (at[0] % 500 == 0) {
                sheet.flush();
            }
        });
        book.finish();
    }

    /** With the snapshot and the portions that Kexin reads with, so that only the rest is compared. */
    private void read(Row reader) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            if (h2) {
                statement.execute("set lazy_query_execution true");
            }
            statement.setFetchSize(500);
            ResultSet rows = statement.executeQuery(SQL);
            while (rows.next()) {
                reader.write(rows);
            }
            rows.close();
            if (h2) {
                statement.execute("set lazy_query_execution false");
            }
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(true);
        }
    }

    private static LocalDateTime time(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }
}
