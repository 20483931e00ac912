package kexin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import kexin.course.Editing;
import kexin.course.editing.CourseTexts;
import kexin.course.editing.Unwritten;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.people.web.Me;

/** What a draft's author has still to write, where they are about to publish it. */
@Named
@RequestScoped
public class UnwrittenView {

    @Inject
    private Editing editing;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    private CourseTexts texts;
    private Unwritten unwritten;

    /** @param address in the editor, beneath the draft's */
    public record Line(String address, String title) {}

    @PostConstruct
    void load() {
        texts = editing.texts(me.person(), here.word("course"));
        unwritten = Unwritten.of(texts);
    }

    public int getSamples() {
        return unwritten.samples();
    }

    public boolean isSummary() {
        return unwritten.summary();
    }

    public String getCourseFile() {
        return texts.courseFile();
    }

    public List<Line> getPages() {
        return unwritten.pages().stream()
                .map(page -> new Line(CourseTexts.address(page.lesson()) + "/" + page.page(), page.page()))
                .toList();
    }

    /** Titles of the lessons without a question; empty where there is none. */
    public String getQuizless() {
        return unwritten.quizless().stream().map(this::title).collect(Collectors.joining(tongue.say("course.unwritten.and")));
    }

    private String title(String lesson) {
        List<String> languages = texts.languages(lesson);
        if (languages.isEmpty()) {
            return CourseTexts.address(lesson);
        }
        String language = languages.contains(tongue.getTag()) ? tongue.getTag() : languages.get(0);
        return texts.lesson(lesson, language).title();
    }
}
