package kexin.faces;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import kexin.Settings;

/** Where people come by https, the session's cookie never goes by http, also where https ends at a proxy. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (settings.isSecure()) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
