package kexin.completion;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import kexin.people.Person;
import kexin.people.Role;

/** All lines of a question, however many, one after the other as they stood at one instant, in constant memory. */
@ApplicationScoped
public class RecordStream {

    private static final int AT_ONCE = 500;

    @Resource(lookup = "java:app/jdbc/kexin")
    private DataSource database;

    @Inject
    private Records records;

    /** Takes a line at a time. */
    public interface Reader {
        void read(RecordRow row) throws IOException;
    }

    /** How many lines there are just now. */
    public long count(Person officer, Asked asked) throws IOException {
        officer.must(Role.HR);
        Conditions conditions = new Conditions(records.filter(officer, asked), UnaryOperator.identity());
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

    /** In the order of the question, which is that of its pages. */
    public void each(Person officer, Asked asked, Reader reader) throws IOException {
        officer.must(Role.HR);
        each(database, records.filter(officer, asked), asked.order(), reader);
    }

    /** A repeatable read is one snapshot from beginning to end, on both databases, and holds up nobody. */
    static void each(DataSource database, RecordFilter filter, Order order, Reader reader) throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            lazily(connection, true);
            try {
                read(connection, filter, order, reader);
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

    private static void read(Connection connection, RecordFilter filter, Order order, Reader reader)
            throws SQLException, IOException {
        Conditions conditions = new Conditions(filter, UnaryOperator.identity());
        String sql = "select " + Records.COLUMNS + " from register_line" + conditions.sql() + " order by " + order.sql();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setFetchSize(AT_ONCE);
            bind(query, conditions);
            ResultSet rows = query.executeQuery();
            Object[] columns = new Object[rows.getMetaData().getColumnCount()];
            while (rows.next()) {
                for (int place = 0; place < columns.length; place++) {
                    columns[place] = rows.getObject(place + 1);
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
