package kexin.faces;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Serves {@link Assets}: {@code /assets/<hash>/<file>}. */
@WebServlet("/assets/*")
public class AssetsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        int file = path.indexOf('/', 1);
        if (file < 0 || path.contains("..") || path.endsWith("/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String resource = Assets.FOLDER + path.substring(file + 1);
        try (InputStream content = getServletContext().getResourceAsStream(resource)) {
            if (content == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            Guard.strictPolicy(response);
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            response.setContentType(type(resource));
            content.transferTo(response.getOutputStream());
        }
    }

    private String type(String resource) {
        String type = getServletContext().getMimeType(resource);
        boolean text = type == null || type.startsWith("text/") || type.contains("javascript") || type.contains("svg");
        return (type == null ? "text/plain" : type) + (text ? ";charset=UTF-8" : "");
    }
}
