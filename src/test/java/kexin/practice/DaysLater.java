package kexin.practice;

import jakarta.annotation.Resource;
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
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** For walks from outside, which cannot wait: whoever asks for {@code /days-later} finds every missed blank due today. */
@WebListener
public class DaysLater implements ServletContextListener {

    public static final String PATH = "/days-later";

    @Resource(lookup = "java:app/jdbc/kexin")
    private DataSource database;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .addFilter(DaysLater.class.getName(), new Calendar(database))
                .addMappingForUrlPatterns(null, false, PATH);
    }

    private record Calendar(DataSource database) implements Filter {

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
                throws IOException, ServletException {
            try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
                statement.executeUpdate("update missed_blank set due_on = current_date where due_on < date '9999-01-01'");
            } catch (SQLException failed) {
                throw new ServletException(failed);
            }
        }
    }
}
