package kexin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kexin.Refused;
import kexin.course.CourseText;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.course.Lesson;
import kexin.course.Page;
import kexin.course.PageText;
import kexin.course.Stop;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.people.web.Me;
import kexin.quiz.cloze.ClozeText;

/** A page or quiz of an edition, as its learners see it. */
@Named
@RequestScoped
public class EditionPageView {

    @Inject
    private Courses courses;

    @Inject
    private Editions editions;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    private Edition edition;
    private CourseText course;
    private Lesson lesson;
    private Stop stop;
    private String language;

    @PostConstruct
    void load() {
        edition = courses.edition(me.person(), here.word("course"), here.number("edition"));
        course = editions.text(edition);
        String page = here.word("page") == null ? Stop.QUIZ : here.word("page");
        lesson = course.lesson(here.word("lesson")).orElseThrow(Refused::unknown);
        stop = course.stop(lesson.slug(), page).orElseThrow(Refused::unknown);
        language = course.languageFor(tongue.getTag());
    }

    public int getNumber() {
        return edition.number();
    }

    /** Address of the edition. */
    public String getHome() {
        return "/studio/" + course.slug() + "/editions/" + edition.number();
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
        return getPage().text(language);
    }

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
