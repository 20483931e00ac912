package kexin.faces;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Redirects by the path alone. The server would put the scheme and port before it that it sees itself, and lead whoever
 * comes through a proxy that speaks https back to http.
 */
final class PathRedirect extends HttpServletResponseWrapper {

    PathRedirect(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        resetBuffer();
        setStatus(SC_FOUND);
        setHeader("Location", ascii(location));
        setContentLength(0);
        flushBuffer();
    }

    /** {@code /records?text=韩} → {@code /records?text=%E9%9F%A9} */
    private static String ascii(String location) {
        StringBuilder ascii = new StringBuilder();
        for (byte each : location.getBytes(StandardCharsets.UTF_8)) {
            ascii.append(each > ' ' && each < 0x7F ? String.valueOf((char) each) : String.format("%%%02X", each));
        }
        return ascii.toString();
    }
}
