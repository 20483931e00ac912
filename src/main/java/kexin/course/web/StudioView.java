package kexin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import kexin.Refused;
import kexin.course.CourseArchive;
import kexin.course.Courses;
import kexin.course.Draft;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.course.Publishing;
import kexin.faces.Tongue;
import kexin.people.Role;
import kexin.people.web.Me;

/** The studio: one's drafts, the courses open to one, and the way in for an archive. */
@Named
@RequestScoped
public class StudioView {

    @Inject
    private Courses courses;

    @Inject
    private Editions editions;

    @Inject
    private Publishing publishing;

    @Inject
    private Me me;

    @Inject
    private Tongue tongue;

    private Part file;
    private List<Line> drafts;
    private List<Edition> published;

    /**
     * A draft by its title.
     *
     * @param title its address where it does not say its title in any language
     */
    public record Line(String slug, String title, Instant updatedAt) {}

    @PostConstruct
    void load() {
        me.person().must(Role.TRAINER);
        drafts = courses.drafts(me.person()).stream().map(this::line).toList();
        published = courses.openTo(me.person());
    }

    public void upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new Refused("refused.upload.none");
        }
        Draft draft;
        try (InputStream content = file.getInputStream()) {
            draft = publishing.handIn(me.person(), CourseArchive.ofZip(content));
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/studio/" + draft.slug());
    }

    public List<Line> getDrafts() {
        return drafts;
    }

    public List<Edition> getPublished() {
        return published;
    }

    public String title(Edition edition) {
        return editions.text(edition).title().in(tongue.getTag());
    }

    private Line line(Draft draft) {
        String title = publishing.title(me.person(), draft.slug()).in(tongue.getTag());
        return new Line(draft.slug(), title.isBlank() ? draft.slug() : title, draft.updatedAt());
    }

    public Part getFile() {
        return null;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
