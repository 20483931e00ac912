package kexin.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Serves the service worker. It stands at the top, since a worker governs the addresses beneath its own only; and it
 * begins with the version of the {@link Assets}, so that a browser finds another worker with every release.
 */
@WebServlet("/-/worker")
public class WorkerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InputStream script = getServletContext().getResourceAsStream(Assets.FOLDER + "worker.js")) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; connect-src 'self'");
            response.setHeader("Cache-Control", "no-cache");
            response.setContentType("text/javascript;charset=UTF-8");
            response.getOutputStream().write("const BUILD = '%s';%n".formatted(assets.version())
                    .getBytes(StandardCharsets.UTF_8));
            script.transferTo(response.getOutputStream());
        }
    }
}
