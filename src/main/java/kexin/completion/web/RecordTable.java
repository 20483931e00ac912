package kexin.completion.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import kexin.completion.Asked;
import kexin.completion.Column;
import kexin.completion.RecordRow;
import kexin.completion.export.Wording;
import kexin.faces.Figures;

/**
 * Writes lines of the register, for {@code completion/records.xhtml}: as nested repetitions two hundred cells would be
 * most of the page's cost. Each header leads to the same lines sorted by it. The roles are said because a narrow screen
 * shows the rows as cards, and a table that is shown otherwise is none to a screen reader.
 */
@FacesComponent("kexin.RecordTable")
public class RecordTable extends UIComponentBase {

    @Override
    public String getFamily() {
        return "kexin";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Asked asked = (Asked) getAttributes().get("asked");
        Wording wording = (Wording) getAttributes().get("wording");
        ResponseWriter out = context.getResponseWriter();
        begin(out, "table", "table");
        out.writeAttribute("id", "lines", null);
        out.writeAttribute("class", "register", null);
        begin(out, "thead", "rowgroup");
        begin(out, "tr", "row");
        for (Column column : asked.columns()) {
            header(out, asked, column, wording.header(column));
        }
        out.endElement("tr");
        out.endElement("thead");
        begin(out, "tbody", "rowgroup");
        for (Object row : (List<?>) getAttributes().get("rows")) {
            begin(out, "tr", "row");
            for (Column column : asked.columns()) {
                cell(out, (RecordRow) row, column, wording);
            }
            out.endElement("tr");
        }
        out.endElement("tbody");
        out.endElement("table");
    }

    private static void header(ResponseWriter out, Asked asked, Column column, String words) throws IOException {
        boolean sorts = asked.sorted().filter(column::equals).isPresent();
        begin(out, "th", "columnheader");
        out.writeAttribute("scope", "col", null);
        out.writeAttribute("class", classes(column), null);
        if (sorts) {
            out.writeAttribute("aria-sort", asked.isDescending() ? "descending" : "ascending", null);
        }
        out.startElement("a", null);
        out.writeAttribute("href", "?" + asked.sortedBy(column).query(), null);
        out.writeText(words, null);
        out.endElement("a");
        out.endElement("th");
    }

    private void cell(ResponseWriter out, RecordRow row, Column column, Wording wording) throws IOException {
        begin(out, "td", "cell");
        out.writeAttribute("class", classes(column), null);
        out.writeAttribute("data-label", wording.header(column), null);
        Object value = wording.cell(row, column);
        if (value != null) {
            write(out, row, column, value.toString());
        }
        out.endElement("td");
    }

    private void write(ResponseWriter out, RecordRow row, Column column, String words) throws IOException {
        Figures figures = (Figures) getAttributes().get("figures");
        switch (column) {
            case NAME -> link(out, "/records/people/" + row.person(), "", words);
            case CERTIFICATE -> link(out, "/certificates/" + words + ".pdf", "serial", words);
            case STATE -> span(out, row.isCompleted() ? "seal-tag" : "tag", words);
            case ENROLLED -> out.writeText(figures.day(row.enrolledAt()), null);
            case COMPLETED -> out.writeText(figures.time(row.completedAt()), null);
            case PERCENT -> out.writeText(words + "%", null);
            default -> out.writeText(words, null);
        }
    }

    private void link(ResponseWriter out, String path, String style, String words) throws IOException {
        out.startElement("a", null);
        out.writeAttribute("href", getAttributes().get("base") + path, null);
        out.writeAttribute("class", style, null);
        out.writeText(words, null);
        out.endElement("a");
    }

    private static void span(ResponseWriter out, String style, String words) throws IOException {
        out.startElement("span", null);
        out.writeAttribute("class", style, null);
        out.writeText(words, null);
        out.endElement("span");
    }

    private static void begin(ResponseWriter out, String element, String role) throws IOException {
        out.startElement(element, null);
        out.writeAttribute("role", role, null);
    }

    private static String classes(Column column) {
        if (column.isNumber()) {
            return "figure number";
        }
        return column.isTime() || column == Column.STAFF_NUMBER ? "figure" : column.word();
    }
}
