package kexin.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kexin.faces.Address.Access;

/** Leads each request to what answers its address, or to the sign-in, or nowhere. */
public class Router extends HttpFilter {

    /** Request attribute: the signed-in person must choose a password before anything else. */
    public static final String ONE_TIME = "kexin.oneTime";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        Optional<Address.Visit> visit = Address.of(path);
        if (visit.isPresent()) {
            admit(request, response, visit.get(), path);
        } else if (isServedElsewhere(path)) {
            chain.doFilter(request, response);
        } else if (path.length() > 1 && path.endsWith("/") && Address.of(path.substring(0, path.length() - 1)).isPresent()) {
            response.sendRedirect(request.getRequestURI().replaceFirst("/+$", ""));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, Address.Visit visit, String path)
            throws IOException, ServletException {
        Access access = visit.address().access();
        boolean signedIn = request.getUserPrincipal() != null;
        if (access != Access.ANYBODY && !signedIn) {
            askToSignIn(request, response, path);
        } else if (mustChoosePassword(request, visit.address())) {
            response.sendRedirect(request.getContextPath() + "/password");
        } else if (!mayEnter(request, access)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            request.setAttribute(Here.VISIT, visit);
            request.setAttribute(Here.PATH, path);
            request.getRequestDispatcher(visit.address().target()).forward(request, response);
        }
    }

    private static boolean mayEnter(HttpServletRequest request, Access access) {
        return switch (access) {
            case ANYBODY, SIGNED_IN -> true;
            case HR_OR_ADMINISTRATOR -> request.isUserInRole(Access.HR.name())
                    || request.isUserInRole(Access.ADMINISTRATOR.name());
            default -> request.isUserInRole(access.name());
        };
    }

    private static boolean mustChoosePassword(HttpServletRequest request, Address address) {
        return request.getAttribute(ONE_TIME) != null
                && address.access() != Access.ANYBODY
                && address != Address.PASSWORD;
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        if (path.startsWith("/api/")) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String next = path.equals("/") ? "" : "?next=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8);
        response.sendRedirect(request.getContextPath() + "/sign-in" + next);
    }

    private static boolean isServedElsewhere(String path) {
        return path.startsWith("/assets/")
                || path.startsWith("/jakarta.faces.resource/")
                || path.equals("/health")
                || path.startsWith("/health/");
    }

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
