package kexin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import kexin.Refused;
import kexin.course.CourseText;
import kexin.course.Lesson;
import kexin.course.Page;
import kexin.course.PageText;
import kexin.course.Publishing;
import kexin.course.Stop;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.people.web.Me;
import kexin.quiz.cloze.ClozeText;

/** A page or quiz of a draft, as a learner will see it. */
@Named
@RequestScoped
public class PreviewView {

    @Inject
    private Publishing publishing;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    private CourseText course;
    private Lesson lesson;
    private Stop stop;
    private String language;
    private boolean phone;

    @PostConstruct
    void load() {
        course = publishing.read(me.person(), here.word("course")).course();
        if (course == null) {
            throw Refused.unknown();
        }
        String page = here.word("page") == null ? Stop.QUIZ : here.word("page");
        lesson = course.lesson(here.word("lesson")).orElseThrow(Refused::unknown);
        stop = course.stop(lesson.slug(), page).orElseThrow(Refused::unknown);
        String wanted = here.parameter("language");
        language = course.languageFor(wanted == null ? tongue.getTag() : wanted);
        phone = "phone".equals(here.parameter("width"));
    }

    public List<String> getLanguages() {
        return course.languages();
    }

    /** A language in its own words. */
    public String name(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getDisplayLanguage(locale);
    }

    /** Whether it is shown as wide as on a phone. */
    public boolean isPhone() {
        return phone;
    }

    /** Keeps to the same way of looking. */
    public String getLook() {
        return "?language=" + language + (phone ? "&width=phone" : "");
    }

    public Stop getStop() {
        return stop;
    }

    public String getSlug() {
        return course.slug();
    }

    public String getCourseTitle() {
        return course.title().in(language);
    }

    public String getLessonTitle() {
        return lesson.title().in(language);
    }

    public String getLanguage() {
        return language;
    }

    public Page getPage() {
        return lesson.page(stop.page()).orElse(null);
    }

    public PageText getText() {
        PageText text = getPage().text(language);
        return text != null ? text : getPage().texts().values().iterator().next();
    }

    /** Null where the draft lacks the quiz in this language. */
    public ClozeText getQuiz() {
        return lesson.quiz(language);
    }

    public Stop getPrevious() {
        return course.from(stop, -1).orElse(null);
    }

    public Stop getNext() {
        return course.from(stop, 1).orElse(null);
    }
}
