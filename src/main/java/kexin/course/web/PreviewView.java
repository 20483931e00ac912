package kexin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    @PostConstruct
    void load() {
        course = publishing.read(me.person(), here.word("course")).course();
        if (course == null) {
            throw Refused.unknown();
        }
        String page = here.word("page") == null ? Stop.QUIZ : here.word("page");
        lesson = course.lesson(here.word("lesson")).orElseThrow(Refused::unknown);
        stop = course.stop(lesson.slug(), page).orElseThrow(Refused::unknown);
        language = course.languageFor(tongue.getTag());
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
