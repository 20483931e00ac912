package kexin.upkeep;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of ours with its columns. Names are in small letters, whatever the database makes of them.
 *
 * @param parents other tables that its rows point to
 * @param links columns by which its rows point to rows of its own, in whatever order these are
 */
record Table(String name, List<Column> columns, Set<String> parents, List<Link> links) {

    /** The migrations' own book; what it says stands in the manifest. */
    private static final String HISTORY = "flyway_schema_history";

    /** @param type of {@link java.sql.Types}, as this database has it */
    record Column(String name, Kind kind, int type) {}

    /** @param key the column whose value it holds: the key of the table */
    record Link(String column, String key) {}

    /** All of them, each after those it points to. */
    static List<Table> of(Connection database) throws SQLException {
        Map<String, Table> open = new TreeMap<>();
        DatabaseMetaData about = database.getMetaData();
        try (ResultSet names = about.getTables(database.getCatalog(), database.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (names.next()) {
                String name = names.getString("TABLE_NAME");
                if (!name.equalsIgnoreCase(HISTORY)) {
                    open.put(small(name), read(database, name));
                }
            }
        }
        return parentsFirst(open);
    }

    private static Table read(Connection database, String name) throws SQLException {
        Set<String> parents = new LinkedHashSet<>();
        List<Link> links = new ArrayList<>();
        try (ResultSet keys = database.getMetaData().getImportedKeys(database.getCatalog(), database.getSchema(), name)) {
            while (keys.next()) {
                String parent = small(keys.getString("PKTABLE_NAME"));
                if (parent.equals(small(name))) {
                    links.add(new Link(small(keys.getString("FKCOLUMN_NAME")), small(keys.getString("PKCOLUMN_NAME"))));
                } else {
                    parents.add(parent);
                }
            }
        }
        return new Table(small(name), columns(database, name), parents, links);
    }

    private static List<Column> columns(Connection database, String name) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet none = statement.executeQuery("select * from " + name + " where 1 = 0")) {
            ResultSetMetaData about = none.getMetaData();
            for (int place = 1; place <= about.getColumnCount(); place++) {
                String column = small(about.getColumnName(place));
                int type = about.getColumnType(place);
                columns.add(new Column(column, Kind.of(type, name + "." + column), type));
            }
        }
        return columns;
    }

    private static List<Table> parentsFirst(Map<String, Table> open) {
        Map<String, Table> ordered = new LinkedHashMap<>();
        while (ordered.size() < open.size()) {
            int before = ordered.size();
            open.values().stream()
                    .filter(table -> ordered.keySet().containsAll(table.parents()))
                    .forEach(table -> ordered.putIfAbsent(table.name(), table));
            if (ordered.size() == before) {
                throw new IllegalStateException("Tables point at each other in a circle: " + open.keySet());
            }
        }
        return List.copyOf(ordered.values());
    }

    String select() {
        return "select " + names(columns) + " from " + name;
    }

    String insert(Collection<Column> given) {
        String places = IntStream.range(0, given.size()).mapToObj(place -> "?").collect(Collectors.joining(", "));
        return "insert into " + name + " (" + names(given) + ") values (" + places + ")";
    }

    /** Says of the row with a key where it points. */
    String point(Link link) {
        return "update " + name + " set " + link.column() + " = ? where " + link.key() + " = ?";
    }

    boolean isLink(Column column) {
        return links.stream().anyMatch(link -> link.column().equals(column.name()));
    }

    /** @return null where the table has none of this name */
    Column column(String wanted) {
        return columns.stream().filter(column -> column.name().equals(wanted)).findFirst().orElse(null);
    }

    private static String names(Collection<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
