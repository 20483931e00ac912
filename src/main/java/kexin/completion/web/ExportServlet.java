package kexin.completion.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import kexin.Refused;
import kexin.Settings;
import kexin.completion.export.Export;
import kexin.completion.export.ExportFiles;
import kexin.completion.export.Exports;
import kexin.faces.Here;
import kexin.people.web.Me;

/** {@code /records/exports/{export}.{format}}: the file, to its owner. */
@WebServlet("/-/export")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private Exports exports;

    @Inject
    private ExportFiles files;

    @Inject
    private Settings settings;

    @Inject
    private Me me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Export export = exports.byId(me.person(), Here.number(request, "export"));
            boolean asked = export.format().ending().equals(Here.word(request, "format"));
            if (!export.isReady() || !asked || !files.has(export)) {
                throw Refused.unknown();
            }
            send(export, response);
        } catch (Refused unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(Export export, HttpServletResponse response) throws IOException {
        LocalDate day = export.askedAt().atZone(settings.zone()).toLocalDate();
        String name = "records-" + day + "-" + export.id() + "." + export.format().ending();
        response.setContentType(export.format().type());
        response.setContentLengthLong(export.bytes());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("ETag", "\"" + export.sha256() + "\"");
        Files.copy(files.path(export.id(), export.format()), response.getOutputStream());
    }
}
