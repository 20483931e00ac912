package kexin.faces;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import kexin.Settings;

/**
 * What every response says about safety, and what no other site may do. A deed (anything but reading) must come from
 * our own pages: the browser says so by {@code Sec-Fetch-Site} or {@code Origin}, and the deed carries the session's
 * {@link Token} besides.
 */
public class Guard extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** For what is not a Faces page; those bring their own, with a nonce. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        describe(request, response);
        if (READING.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, new PathRedirect(response));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void describe(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        String path = request.getServletPath();
        if (!path.startsWith("/assets/") && !path.startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (settings.isSecure() || request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** Called by whatever answers without Faces. */
    public static void strictPolicy(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
    }

    private static boolean isOurs(HttpServletRequest request) {
        return comesFromUs(request) && mayBringFiles(request) && Token.isCarriedBy(request);
    }

    private static boolean comesFromUs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin == null || isOwn(origin, request);
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        try {
            String host = request.getHeader("Host");
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /** The token of a form with files is found only by storing all of them, which is not done for strangers. */
    private static boolean mayBringFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.startsWith("multipart/") || request.getUserPrincipal() != null;
    }
}
