package kexin.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kexin.faces.Tongue;
import kexin.people.roster.DryRun;
import kexin.people.roster.KeepingRosters;
import kexin.people.roster.RosterPlan;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** {@code /people/roster.csv}: every line of the dry run, of which the page shows the first of each kind. */
@WebServlet("/-/roster.csv")
public class RosterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeepingRosters keeping;

    @Inject
    private Me me;

    @Inject
    private RosterWords words;

    @Inject
    private Tongue tongue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<DryRun> dryRun = keeping.dryRun(me.person());
        if (dryRun.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"roster-dry-run.csv\"");
        response.getWriter().write('\uFEFF');
        CSVPrinter csv = new CSVPrinter(response.getWriter(), CSVFormat.EXCEL);
        csv.printRecord(
                tongue.say("roster.line"), tongue.say("roster.what"), tongue.say("people.staffNumber"),
                tongue.say("people.name"), tongue.say("roster.detail"));
        print(csv, dryRun.get().plan());
        csv.flush();
    }

    private void print(CSVPrinter csv, RosterPlan plan) throws IOException {
        for (var problem : plan.problems()) {
            row(csv, problem.line(), "roster.problems", "", "", words.placed(problem));
        }
        for (String path : plan.founded()) {
            row(csv, "", "roster.newDepartment", "", "", path);
        }
        for (var one : plan.arrivals()) {
            row(csv, one.line(), "roster.arrivals", one.details().staffNumber(), one.details().name(), one.details().department());
        }
        for (var one : plan.changes()) {
            for (var difference : one.differences()) {
                row(csv, one.line(), "roster.changes", one.details().staffNumber(), one.name(), words.told(difference));
            }
            if (one.returning()) {
                row(csv, one.line(), "roster.returning", one.details().staffNumber(), one.name(), "");
            }
        }
        for (var one : plan.leavers()) {
            row(csv, "", "roster.leavers", one.staffNumber(), one.name(), one.department());
        }
        for (var one : plan.spared()) {
            row(csv, "", "roster.spared", one.staffNumber(), one.name(), tongue.say(one.key()));
        }
    }

    private void row(CSVPrinter csv, Object line, String what, String number, String name, String detail) throws IOException {
        csv.printRecord(line, tongue.say(what), SpreadsheetText.of(number), SpreadsheetText.of(name), SpreadsheetText.of(detail));
    }
}
