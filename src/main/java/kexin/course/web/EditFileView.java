package kexin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import kexin.Refused;
import kexin.course.Editing;
import kexin.course.editing.CourseTexts;
import kexin.faces.Here;
import kexin.people.web.Me;

/** A file of a draft to be edited as it is: the course file, a drawing, or one that no lesson claims. */
@Named
@RequestScoped
public class EditFileView {

    @Inject
    private Editing editing;

    @Inject
    private Me me;

    @Inject
    private Here here;

    private CourseTexts texts;
    private Version file;

    @PostConstruct
    void load() {
        texts = editing.texts(me.person(), here.word("course"));
        String path = here.parameter("path") == null ? texts.courseFile() : here.parameter("path");
        if (!texts.has(path) && !path.equals(texts.courseFile())) {
            throw Refused.unknown();
        }
        file = Version.of(texts, "", path, "file");
    }

    public Version getFile() {
        return file;
    }

    public Set<String> getPaths() {
        return texts.all().keySet();
    }

    public List<String> getLanguages() {
        return texts.languages();
    }
}
