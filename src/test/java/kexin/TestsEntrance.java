package kexin;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;

/** Lets Arquillian in before the product's own filters, which know neither its address nor its token. */
@WebListener
public class TestsEntrance implements ServletContextListener {

    private static final String RUNNER = "ArquillianServletRunnerEE9";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .addFilter(TestsEntrance.class.getName(), new Entrance())
                .addMappingForUrlPatterns(null, false, "/" + RUNNER);
    }

    private static final class Entrance implements Filter {

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
                throws IOException, ServletException {
            request.getServletContext().getNamedDispatcher(RUNNER).forward(request, response);
        }
    }
}
