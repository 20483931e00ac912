package kexin.completion.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import kexin.Settings;
import kexin.completion.Asked;
import kexin.completion.export.Format;
import kexin.completion.export.Writing;
import kexin.faces.Tongue;
import kexin.people.web.Me;

/** {@code /records.csv}: the lines and columns of the same question as the page's, streamed, for scripts and bookmarks. */
@WebServlet("/-/records.csv")
public class RecordsCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private Writing writing;

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
        Asked asked = Asked.of(request.getParameterMap());
        if (asked.unreadable().isEmpty()) {
            send(asked, response);
        } else {
            refuse(asked, response);
        }
    }

    private void send(Asked asked, HttpServletResponse response) throws IOException {
        LocalDate today = clock.instant().atZone(settings.zone()).toLocalDate();
        String file = "records-" + today + ".csv";
        response.setContentType(Format.CSV.type());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        writing.send(me.person(), asked, tongue.getTag(), file, response.getOutputStream());
    }

    /** In words, one line for each part that cannot be read: a script has no fields to mark. */
    private void refuse(Asked asked, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType("text/plain;charset=UTF-8");
        for (Asked.Unreadable part : asked.unreadable()) {
            response.getWriter().println(part.part() + ": " + tongue.say(part.refusal(), part.typed()));
        }
    }
}
