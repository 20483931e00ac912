package kexin.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.people.roster.Column;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * {@code /people/roster/example.{format}}: a roster to begin with, {@code csv} or {@code xlsx}. In the workbook the whole
 * column of staff numbers is text, so that whoever fills it in loses no leading zero.
 */
@WebServlet("/-/roster-example")
public class RosterExampleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TEXT = "@";
    private static final int LINES_TO_FILL = 1000;

    @Inject
    private Tongue tongue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String format = Here.word(request, "format");
        if (!format.equals("csv") && !format.equals("xlsx")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Content-Disposition", "attachment; filename=\"roster." + format + "\"");
        if (format.equals("csv")) {
            csv(response);
        } else {
            workbook(response);
        }
    }

    private void csv(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.getWriter().write('\uFEFF');
        CSVPrinter csv = new CSVPrinter(response.getWriter(), CSVFormat.EXCEL);
        csv.printRecord(headings());
        for (List<String> line : lines()) {
            csv.printRecord(line);
        }
        csv.flush();
    }

    private void workbook(HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        try (Workbook workbook = new Workbook(response.getOutputStream(), "Kexin", null)) {
            Worksheet sheet = workbook.newWorksheet(tongue.say("roster.title"));
            write(sheet, 0, headings());
            sheet.range(0, 0, 0, headings().size() - 1).style().bold().set();
            for (int line = 0; line < lines().size(); line++) {
                write(sheet, line + 1, lines().get(line));
            }
            sheet.range(1, 0, LINES_TO_FILL, 0).style().format(TEXT).set();
            sheet.freezePane(0, 1);
        }
    }

    private static void write(Worksheet sheet, int row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            sheet.value(row, column, texts.get(column));
        }
    }

    private List<String> headings() {
        return Stream.of(Column.values()).map(column -> tongue.say("people." + column.key())).toList();
    }

    private List<List<String>> lines() {
        return Stream.of("roster.example.one", "roster.example.two", "roster.example.three")
                .map(key -> List.of(tongue.say(key).split("\\|", -1)))
                .toList();
    }
}
