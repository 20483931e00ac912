package kexin.upkeep.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import kexin.Settings;
import kexin.people.web.Me;
import kexin.upkeep.Backup;

/** {@code /system/backup.zip}: everything in the database, streamed. */
@WebServlet("/-/backup")
public class BackupServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private Backup backup;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private Me me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocalDate today = clock.instant().atZone(settings.zone()).toLocalDate();
        String file = "kexin-" + today + ".zip";
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        backup.write(me.person(), file, response.getOutputStream());
    }
}
