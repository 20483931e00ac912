package kexin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kexin.Refused;
import kexin.course.CourseArchive;
import kexin.course.Courses;
import kexin.course.Draft;
import kexin.course.Edition;
import kexin.course.Editing;
import kexin.course.Editions;
import kexin.course.Publishing;
import kexin.course.editing.NewCourse;
import kexin.faces.Tongue;
import kexin.faces.Upload;
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
    private Editing editing;

    @Inject
    private Upload upload;

    @Inject
    private Me me;

    @Inject
    private Tongue tongue;

    private boolean replacing;
    private String address = "";
    private String chinese = "";
    private String english = "";
    private List<Line> drafts;
    private List<Edition> published;

    /**
     * A draft by its title.
     *
     * @param title its address where it does not say its title in any language
     * @param author whose it is, empty where it is one's own
     */
    public record Line(String slug, String title, Instant updatedAt, String author) {}

    @PostConstruct
    void load() {
        me.person().must(Role.TRAINER);
        drafts = courses.drafts(me.person()).stream().map(this::line).toList();
        published = courses.openTo(me.person());
    }

    public void upload() throws IOException, ServletException {
        Draft draft;
        try (InputStream content = upload.file().getInputStream()) {
            draft = publishing.handIn(me.person(), CourseArchive.ofZip(content), replacing);
        }
        go("/studio/" + draft.slug());
    }

    /** A course from nothing: its first page is to be written at once. Without an address it gets one from its title. */
    public void begin() throws IOException {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("zh-CN", chinese);
        titles.put("en", english);
        if (address.isBlank()) {
            address = SuggestedAddress.of(english.isBlank() ? chinese : english);
        }
        Draft draft = editing.begin(me.person(), new NewCourse(address, titles));
        go("/studio/" + draft.slug() + "/edit");
    }

    /** The course as new learners get it, to be changed. */
    public void reopen(String course) throws IOException {
        go("/studio/" + editing.reopen(me.person(), course).slug() + "/edit");
    }

    private static void go(String path) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + path);
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getChinese() {
        return chinese;
    }

    public void setChinese(String chinese) {
        this.chinese = chinese;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
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
        return new Line(draft.slug(), title.isBlank() ? draft.slug() : title, draft.updatedAt(),
                draft.author().isSame(me.person()) ? "" : draft.author().getName());
    }

    public boolean isReplacing() {
        return replacing;
    }

    public void setReplacing(boolean replacing) {
        this.replacing = replacing;
    }
}
