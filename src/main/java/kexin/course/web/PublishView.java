package kexin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kexin.course.CourseReading;
import kexin.course.CourseText;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.course.FewLines;
import kexin.course.Publishing;
import kexin.course.WhatIsNew;
import kexin.faces.Elsewhere;
import kexin.faces.Here;
import kexin.faces.Notices;
import kexin.faces.Tongue;
import kexin.people.web.Me;

/** The last step before a draft becomes an edition: what learners will be told of it. */
@Named
@RequestScoped
public class PublishView {

    private static final String NOTE = "note-";

    @Inject
    private Publishing publishing;

    @Inject
    private Courses courses;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    @Inject
    private Notices notices;

    private String slug;
    private CourseText course;
    private int number;

    /** What is told in one language, as typed so far. */
    public record Field(String name, String tag, String language, String words) {}

    @PostConstruct
    void load() {
        slug = here.word("course");
        CourseReading reading = publishing.read(me.person(), slug);
        if (!reading.isPublishable()) {
            throw new Elsewhere("/studio/" + slug);
        }
        course = reading.course();
        number = courses.latest(slug).map(Edition::number).orElse(0) + 1;
    }

    public void publish() throws IOException {
        Map<String, String> told = new HashMap<>();
        getFields().forEach(field -> told.put(field.tag(), field.words()));
        Edition edition = publishing.publish(me.person(), slug, new WhatIsNew(told));
        notices.done("course.draft.published", edition.number());
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/studio/" + slug + "/editions");
    }

    public String getSlug() {
        return slug;
    }

    public String getTitle() {
        return course.title().in(tongue.getTag());
    }

    /** The number it will bear. */
    public int getNumber() {
        return number;
    }

    /** Of the pages it has. */
    public long getPages() {
        return course.pages().count();
    }

    public int getLessons() {
        return course.lessons().size();
    }

    /** One for each language of the course. */
    public List<Field> getFields() {
        return course.languages().stream()
                .map(tag -> new Field(
                        NOTE + tag,
                        tag,
                        Locale.forLanguageTag(tag).getDisplayLanguage(tongue.getLocale()),
                        Objects.requireNonNullElse(here.parameter(NOTE + tag), "")))
                .toList();
    }

    public int getLongest() {
        return FewLines.LONGEST;
    }
}
