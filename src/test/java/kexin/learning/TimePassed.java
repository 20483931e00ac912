package kexin.learning;

import jakarta.annotation.Resource;
import jakarta.persistence.Cache;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import kexin.InstantColumn;

/**
 * For tests, which cannot wait: a timed try has begun so much earlier that its time was up in the moment it began. From
 * outside whoever asks for {@code /time-passed?attempt=} finds it so.
 */
@WebListener
public class TimePassed implements ServletContextListener {

    public static final String PATH = "/time-passed";

    @Resource(lookup = "java:app/jdbc/kexin")
    private DataSource database;

    @PersistenceUnit(unitName = "kexin")
    private EntityManagerFactory store;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .addFilter(TimePassed.class.getName(), new Bell(database, store))
                .addMappingForUrlPatterns(null, false, PATH);
    }

    /** @param known what the application remembers of tries, and has to read anew */
    static void of(long attempt, DataSource database, Cache known) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("update attempt set begun_at = ? where id = ?")) {
            update.setTimestamp(1, Timestamp.from(earlier(attempt, connection)));
            update.setLong(2, attempt);
            update.executeUpdate();
        }
        known.evict(Attempt.class, attempt);
    }

    private static Instant earlier(long attempt, Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select begun_at, seconds from attempt where id = ?")) {
            query.setLong(1, attempt);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return InstantColumn.read(row.getObject(1)).minusSeconds(row.getInt(2));
            }
        }
    }

    private record Bell(DataSource database, EntityManagerFactory store) implements Filter {

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
                throws IOException, ServletException {
            try {
                of(Long.parseLong(request.getParameter("attempt")), database, store.getCache());
            } catch (SQLException failed) {
                throw new ServletException(failed);
            }
        }
    }
}
