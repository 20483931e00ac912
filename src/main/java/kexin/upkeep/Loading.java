package kexin.upkeep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of one table on their way into the database, in whatever order their file has them. A row may stand before the
 * one of its own table that it points to: so where it points is left open, and said once all of them are there.
 */
record Loading(Connection database, Table table) {

    private static final int ROWS_AT_ONCE = 200;

    void insert(Iterable<CSVRecord> rows, List<Table.Column> columns) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(table.insert(columns))) {
            int waiting = 0;
            for (CSVRecord row : rows) {
                for (int place = 0; place < columns.size(); place++) {
                    Table.Column column = columns.get(place);
                    String text = table.isLink(column) ? null : row.get(place);
                    column.kind().set(insert, place + 1, text, column.type());
                }
                insert.addBatch();
                if (++waiting % ROWS_AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** @param rows all that were inserted; a file from before the link has no such column */
    void point(Iterable<CSVRecord> rows, Table.Link link) throws SQLException {
        Kind kind = table.column(link.key()).kind();
        try (PreparedStatement point = database.prepareStatement(table.point(link))) {
            int waiting = 0;
            for (CSVRecord row : rows) {
                if (row.isMapped(link.column()) && row.get(link.column()) != null) {
                    point.setObject(1, kind.value(row.get(link.column())));
                    point.setObject(2, kind.value(row.get(link.key())));
                    point.addBatch();
                    if (++waiting % ROWS_AT_ONCE == 0) {
                        point.executeBatch();
                    }
                }
            }
            point.executeBatch();
        }
    }
}
