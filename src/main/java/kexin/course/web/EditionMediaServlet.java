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
import kexin.course.Picture;
import kexin.faces.Files;
import kexin.faces.Here;
import kexin.people.web.Me;

/** A picture of an edition, for who may look into it. */
@WebServlet("/-/edition-media")
public class EditionMediaServlet extends HttpServlet {

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
            Edition edition =
                    courses.edition(me.person(), Here.word(request, "course"), Here.number(request, "edition"));
            Picture picture = Picture.of(editions.archive(edition.id()), Here.word(request, "file"))
                    .orElseThrow(Refused::unknown);
            Files.send(response, picture.type(), picture.bytes());
        } catch (Refused unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
