package kexin.completion;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** All lines of a question, however many, one after the other as they stand at one instant, in constant memory. */
public final class Lines {

    private static final int AT_ONCE = 500;
    private static final List<String> ALWAYS = List.of("enrolment_id", "person_id", "state");
    private static final OffsetDateTime EPOCH = Instant.EPOCH.atOffset(ZoneOffset.UTC);
    /** A line of which nothing was read. */
    private static final Object[] BLANK = {0L, 0L, "", "", "", "", "", 0, "", null, EPOCH, EPOCH, 0, ""};

    private final DataSource database;
    private final RecordFilter filter;
    private final Order order;
    private final List<String> wanted;

    /** @param columns to be shown; what the others hold is not read */
    Lines(DataSource database, RecordFilter filter, Order order, List<Column> columns) {
        this.database = database;
        this.filter = filter;
        this.order = order;
        Set<String> shown = columns.stream().map(Column::stored).collect(Collectors.toSet());
        this.wanted = Records.STORED.stream().filter(each -> ALWAYS.contains(each) || shown.contains(each)).toList();
    }

    /** Takes a line at a time; where a column is not shown, its value says nothing. */
    public interface Reader {
        void read(RecordRow row) throws IOException;
    }

    /** How many there are just now. */
    public long count() throws IOException {
        Conditions conditions = new Conditions(filter, UnaryOperator.identity());
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select count(*) from register_line" + conditions.sql())) {
            bind(query, conditions);
            ResultSet row = query.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IOException("The database did not count the records", failed);
        }
    }

    /**
     * In the order of the question, which is that of its pages. A repeatable read is one snapshot from beginning to end, on
     * both databases, and holds up nobody.
     */
    public void each(Reader reader) throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            lazily(connection, true);
            try {
                read(connection, reader);
            } finally {
                lazily(connection, false);
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IOException("The database broke off the reading of records", failed);
        }
    }

    private void read(Connection connection, Reader reader) throws SQLException, IOException {
        Conditions conditions = new Conditions(filter, UnaryOperator.identity());
        String sql = "select " + String.join(", ", wanted) + " from register_line" + conditions.sql() + " order by " + order.sql();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setFetchSize(AT_ONCE);
            bind(query, conditions);
            ResultSet rows = query.executeQuery();
            Object[] columns = BLANK.clone();
            int[] places = wanted.stream().mapToInt(Records.STORED::indexOf).toArray();
            while (rows.next()) {
                for (int each = 0; each < places.length; each++) {
                    columns[places[each]] = rows.getObject(each + 1);
                }
                reader.read(Records.row(columns));
            }
        }
    }

    private static void bind(PreparedStatement query, Conditions conditions) throws SQLException {
        List<Object> values = conditions.values();
        for (int place = 0; place < values.size(); place++) {
            query.setObject(place + 1, values.get(place));
        }
    }

    /** Otherwise H2 copies a whole result before it gives its first row. PostgreSQL reads by portions without a word. */
    private static void lazily(Connection connection, boolean lazily) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set lazy_query_execution " + lazily);
            }
        }
    }
}
