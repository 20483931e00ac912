package kexin.faces;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Files as an answer, for the doors that are no pages. */
public final class Files {

    private Files() {}

    /** A browser may keep it for an hour, a proxy may not: who may ask for it is another question for everybody. */
    public static void send(HttpServletResponse response, String type, byte[] bytes) throws IOException {
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.setHeader("Cache-Control", "private, max-age=3600");
        response.getOutputStream().write(bytes);
    }
}
