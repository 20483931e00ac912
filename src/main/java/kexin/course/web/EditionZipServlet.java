package kexin.course.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kexin.Refused;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.faces.Files;
import kexin.faces.Here;
import kexin.people.web.Me;

/** {@code /studio/{course}/editions/{edition}.zip}: the archive of an edition, which may be handed in again as it is. */
@WebServlet("/-/edition.zip")
public class EditionZipServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private Courses courses;

    @Inject
    private Editions editions;

    @Inject
    private Me me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String course = Here.word(request, "course");
            Edition edition = courses.edition(me.person(), course, Here.number(request, "edition"));
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"" + course + "-" + edition.number() + ".zip\"");
            Files.send(response, "application/zip", editions.archive(edition.id()).zip());
        } catch (Refused unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
