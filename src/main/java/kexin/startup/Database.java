package kexin.startup;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kexin.Settings;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The connections behind {@code java:app/jdbc/kexin}: H2 or PostgreSQL as the configured address says, at most as many as
 * configured. The server makes one of these by its name ({@code WEB-INF/glassfish-resources.xml}), so it reads the
 * configuration itself; the server keeps transactions, this keeps the pool.
 */
public class Database extends HikariDataSource {

    /**
     * What H2 must do whatever address is given, unless the address itself says otherwise. Measured in decision 0002: a
     * commit is in the file before it is acknowledged; space is used again after five seconds and the file compacted on
     * closing; times are kept in UTC wherever the server stands. Whoever finds a row held waits twenty seconds for it, and
     * not the two of H2's own: a certificate is drawn while its enrolment is held, and a roster holds its people.
     */
    private static final List<String> H2_SETTINGS = List.of(
            "WRITE_DELAY=0",
            "RETENTION_TIME=5000",
            "MAX_COMPACT_TIME=5000",
            "DB_CLOSE_ON_EXIT=FALSE",
            "LOCK_TIMEOUT=20000",
            "QUERY_CACHE_SIZE=128",
            "TRACE_LEVEL_FILE=0",
            "TIME ZONE=UTC");

    private static final Set<Database> OPEN = ConcurrentHashMap.newKeySet();

    /** Called by the server. */
    public Database() {
        this(new Settings(ConfigProvider.getConfig()));
    }

    public Database(Settings settings) {
        setPoolName("kexin");
        setDriverClassName(isH2(settings.databaseUrl()) ? "org.h2.Driver" : "org.postgresql.Driver");
        setJdbcUrl(durable(settings.databaseUrl()));
        setUsername(settings.databaseUser());
        setPassword(settings.databasePassword());
        setMaximumPoolSize(settings.databasePool());
        setMinimumIdle(Math.min(2, settings.databasePool()));
        setConnectionTimeout(10_000);
        OPEN.add(this);
    }

    /** When the application goes: the server forgets what it made here, but only closing compacts an H2 file. */
    static void closeAll() {
        OPEN.forEach(Database::close);
        OPEN.clear();
    }

    /** The first connection is asked for by the server's persistence, which has no words for a database not there. */
    @Override
    public Connection getConnection() throws SQLException {
        try {
            return super.getConnection();
        } catch (SQLException unusable) {
            if (isRunning()) {
                throw unusable;
            }
            CannotStart failure = new CannotStart(
                    "The database cannot be used (" + CannotStart.reason(unusable) + "): start it, or correct"
                            + " KEXIN_DATABASE_URL, KEXIN_DATABASE_USER and KEXIN_DATABASE_PASSWORD.",
                    unusable);
            Bulletin.failure(failure.getMessage());
            throw failure;
        }
    }

    private static String durable(String url) {
        if (!isH2(url)) {
            return url;
        }
        String given = url.toUpperCase(Locale.ROOT);
        StringBuilder durable = new StringBuilder(url);
        for (String setting : H2_SETTINGS) {
            String name = setting.substring(0, setting.indexOf('=') + 1);
            if (!given.contains(";" + name)) {
                durable.append(';').append(setting);
            }
        }
        return durable.toString();
    }

    private static boolean isH2(String url) {
        return url.startsWith("jdbc:h2:");
    }
}
