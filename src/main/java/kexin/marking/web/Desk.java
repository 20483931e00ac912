package kexin.marking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kexin.course.Course;
import kexin.course.CourseText;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.marking.Charge;
import kexin.marking.Slice;
import kexin.people.web.Me;

/** The course that the inbox and the figures are about, and the part of it that the address asks for. */
@Named("markingDesk")
@RequestScoped
public class Desk {

    @Inject
    private Charge charge;

    @Inject
    private Editions editions;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    private Course course;
    private List<Edition> all;

    Course course() {
        if (course == null) {
            course = charge.course(me.person(), here.word("course"));
        }
        return course;
    }

    CourseText text() {
        return editions.text(getEditions().get(0));
    }

    public String getSlug() {
        return course().slug();
    }

    public String getTitle() {
        return text().title().in(tongue.getTag());
    }

    public String getLang() {
        return text().languageFor(tongue.getTag());
    }

    /** The latest first. */
    public List<Edition> getEditions() {
        if (all == null) {
            all = charge.editions(course());
        }
        return all;
    }

    public List<Option> getLessons() {
        return text().lessons().stream()
                .filter(lesson -> lesson.hasQuiz())
                .map(lesson -> new Option(lesson.slug(), lesson.title().in(tongue.getTag())))
                .toList();
    }

    public List<Option> getLanguages() {
        return text().languages().stream()
                .map(tag -> new Option(tag, language(tag)))
                .toList();
    }

    private String language(String tag) {
        return switch (tag) {
            case "zh-CN" -> tongue.say("marking.language.chinese");
            case "en" -> tongue.say("marking.language.english");
            default -> tag;
        };
    }

    /** Something to choose. */
    public record Option(String value, String words) {}

    /** Null for every edition. */
    public Integer getEdition() {
        String asked = here.parameter("edition");
        return getEditions().stream()
                .map(Edition::number)
                .filter(number -> number.toString().equals(asked))
                .findFirst()
                .orElse(null);
    }

    public String getLesson() {
        return known("lesson", getLessons());
    }

    public String getLanguage() {
        return known("language", getLanguages());
    }

    Slice slice() {
        return new Slice(getEdition(), getLesson(), getLanguage());
    }

    private String known(String parameter, List<Option> options) {
        String asked = here.parameter(parameter);
        return options.stream().map(Option::value).filter(value -> value.equals(asked)).findFirst().orElse(null);
    }
}
