package kexin.learning.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.course.Picture;
import kexin.faces.Files;
import kexin.faces.Here;
import kexin.learning.Enrolment;
import kexin.learning.Enrolments;
import kexin.people.web.Me;

/** A picture of the edition that its reader has. */
@WebServlet("/-/media")
public class MediaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private Me me;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Courses courses;

    @Inject
    private Editions editions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String course = Here.word(request, "course");
        var picture = enrolments
                .find(me.person(), course)
                .map(Enrolment::edition)
                .or(() -> courses.latest(course).filter(edition -> !edition.course().isWithdrawn()))
                .map(Edition::id)
                .flatMap(edition -> Picture.of(editions.archive(edition), Here.word(request, "file")));
        if (picture.isPresent()) {
            Files.send(response, picture.get().type(), picture.get().bytes());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
