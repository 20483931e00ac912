package kexin.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import kexin.Settings;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.people.SigningIn;

/** Switches the language and leads back to the very page: {@code /language/en?next=/courses}. */
@WebServlet("/-/language")
public class LanguageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private Me me;

    @Inject
    private Tongue tongue;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = Here.word(request, "language");
        if (!tongue.isOffered(language)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        remember(language, request, response);
        if (me.isSignedIn()) {
            signingIn.speak(me.person(), language);
        }
        response.sendRedirect(request.getContextPath() + LocalPath.of(request.getParameter("next")));
    }

    private void remember(String language, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(Tongue.COOKIE, language);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isSecure() || request.isSecure());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
