package kexin.completion.web;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kexin.Deed;
import kexin.Settings;
import kexin.completion.RecordsCsv;
import kexin.faces.Tongue;
import kexin.people.web.Me;

/** {@code /records.csv}: the register under the same filter as the page, streamed. */
@WebServlet("/-/records.csv")
public class RecordsCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecordsCsv csv;

    @Inject
    private CourseTitles titles;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private Tongue tongue;

    @Inject
    private Me me;

    @Inject
    private Event<Deed> deeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        LocalDate today = clock.instant().atZone(settings.zone()).toLocalDate();
        response.setHeader("Content-Disposition", "attachment; filename=\"records-" + today + ".csv\"");
        deeds.fire(Deed.of(me.person().id(), "records.exported", "records-" + today + ".csv", "/records"));
        Map<String, String> names = titles.all(tongue.getTag());
        csv.write(
                me.person(),
                Chosen.of(request::getParameter).filter(settings.zone()),
                header(),
                course -> names.getOrDefault(course, course),
                List.of(tongue.say("completion.state.learning"), tongue.say("completion.state.completed")),
                response.getWriter());
    }

    private List<String> header() {
        return Stream.of(
                        "name", "staffNumber", "department", "course", "address", "edition", "state", "enrolled", "completed",
                        "percent", "certificate")
                .map(column -> tongue.say("completion.records." + column))
                .toList();
    }
}
