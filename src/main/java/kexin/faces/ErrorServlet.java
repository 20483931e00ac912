package kexin.faces;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where the container sends what failed: a fault is logged once with an id, and the page that follows shows it. It
 * needs neither database nor session nor Faces, any of which may be what failed.
 */
@WebServlet("/-/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ErrorServlet.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Tongue tongue;

    @Inject
    private Assets assets;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
        response.setStatus(code);
        response.setContentType("text/html;charset=UTF-8");
        Guard.strictPolicy(response);
        response.getWriter().print(page(request, kind(code), code >= 500 ? log(request) : null));
    }

    private static String kind(int code) {
        return code >= 500 ? "fault" : code == HttpServletResponse.SC_NOT_FOUND ? "unknown" : "refused";
    }

    /** @return the id under which the fault stands in the log */
    private static String log(HttpServletRequest request) {
        byte[] bits = new byte[4];
        RANDOM.nextBytes(bits);
        String id = HexFormat.of().formatHex(bits);
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        LOG.log(Level.SEVERE, "Fault " + id + " at " + request.getMethod() + " " + path, (Throwable) fault);
        return id;
    }

    private String page(HttpServletRequest request, String kind, String id) {
        String title = tongue.say("error." + kind + ".title");
        String marks = id == null ? "" : "<p class=\"error-id\">" + tongue.say("error.id", id) + "</p>";
        return """
                <!DOCTYPE html>
                <html lang="%s" data-scheme="auto">
                <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · Kexin 客心</title>
                <link rel="stylesheet" href="%s"><link rel="stylesheet" href="%s"></head>
                <body><main class="error"><h1>%s</h1><p>%s</p>%s<p><a class="button" href="%s/">%s</a></p></main></body>
                </html>
                """
                .formatted(
                        tongue.getTag(),
                        title,
                        assets.url("theme/theme.css"),
                        assets.url("kexin.css"),
                        title,
                        tongue.say("error." + kind + ".words"),
                        marks,
                        request.getContextPath(),
                        tongue.say("error.home"));
    }
}
