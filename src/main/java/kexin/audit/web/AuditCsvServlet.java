package kexin.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kexin.Settings;
import kexin.audit.AuditCsv;
import kexin.audit.TrailFilter;
import kexin.faces.Tongue;
import kexin.people.web.Me;

/** {@code /audit.csv} and {@code /audit/sign-ins.csv}: a trail under the same filter as its page, streamed. */
@WebServlet({"/-/audit.csv", "/-/sign-ins.csv"})
public class AuditCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditCsv csv;

    @Inject
    private Wording wording;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private Tongue tongue;

    @Inject
    private Me me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean doors = request.getServletPath().equals("/-/sign-ins.csv");
        LocalDate today = clock.instant().atZone(settings.zone()).toLocalDate();
        String file = (doors ? "sign-ins-" : "audit-") + today + ".csv";
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        TrailFilter filter = Asked.of(request::getParameter).filter(settings.zone());
        if (doors) {
            List<String> header = header("time", "who", "account", "outcome", "network");
            csv.doors(me.person(), filter, header, wording::say, response.getWriter());
        } else {
            List<String> header = header("time", "who", "what", "verb", "subject", "address");
            csv.deeds(me.person(), filter, header, wording::say, response.getWriter());
        }
    }

    private List<String> header(String... columns) {
        return Stream.of(columns).map(column -> tongue.say("audit.column." + column)).toList();
    }
}
