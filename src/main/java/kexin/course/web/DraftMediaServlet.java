package kexin.course.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kexin.Refused;
import kexin.course.Picture;
import kexin.course.Publishing;
import kexin.faces.Files;
import kexin.faces.Here;
import kexin.people.web.Me;

/** A picture of one's own draft. */
@WebServlet("/-/draft-media")
public class DraftMediaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private Publishing publishing;

    @Inject
    private Me me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Picture> picture = Optional.empty();
        try {
            picture = Picture.of(
                    publishing.files(me.person(), Here.word(request, "course")), Here.word(request, "file"));
        } catch (Refused unknown) {
            // answered below, like a picture that is not there
        }
        if (picture.isPresent()) {
            Files.send(response, picture.get().type(), picture.get().bytes());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
