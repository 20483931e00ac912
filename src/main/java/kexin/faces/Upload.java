package kexin.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import kexin.Refused;

/** The file that was chosen in a form. Taken from the request, since Faces takes a file of no bytes for none. */
@RequestScoped
public class Upload {

    @Inject
    private HttpServletRequest request;

    /** @throws Refused where none was chosen, or one without content */
    public Part file() throws IOException, ServletException {
        Part file = request.getPart("file");
        if (file == null || file.getSubmittedFileName() == null || file.getSubmittedFileName().isEmpty()) {
            throw new Refused("refused.upload.none");
        } else if (file.getSize() == 0) {
            throw new Refused("refused.upload.empty", file.getSubmittedFileName());
        }
        return file;
    }
}
