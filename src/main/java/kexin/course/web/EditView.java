package kexin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import kexin.course.CourseReading;
import kexin.course.Editing;
import kexin.course.editing.CourseTexts;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.people.Person;
import kexin.people.web.Me;

/** A draft to work on: what it consists of, in order. */
@Named
@RequestScoped
public class EditView {

    @Inject
    private Editing editing;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    private String slug;
    private CourseReading reading;
    private CourseTexts texts;
    private DraftPlan plan;

    @PostConstruct
    void load() {
        slug = here.word("course");
        reading = editing.read(me.person(), slug).reading();
        texts = editing.texts(me.person(), slug);
        plan = DraftPlan.of(texts, reading.problems(), tongue.getTag());
    }

    public String getSlug() {
        return slug;
    }

    public String getTitle() {
        return reading.course().title().in(tongue.getTag());
    }

    public List<DraftPlan.Part> getLessons() {
        return plan.lessons();
    }

    public int getProblems() {
        return reading.problems().size();
    }

    public List<String> getLanguages() {
        return texts.languages();
    }

    /** A language in the words of the reader's. */
    public String name(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(tongue.getLocale());
    }

    public Person getAuthor() {
        return me.person();
    }
}
