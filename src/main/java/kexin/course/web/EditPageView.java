package kexin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kexin.Refused;
import kexin.course.Editing;
import kexin.course.Page;
import kexin.course.editing.CourseTexts;
import kexin.course.editing.LessonSource;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.people.web.Me;

/** One page of a draft to be edited, in all its languages. */
@Named
@RequestScoped
public class EditPageView {

    @Inject
    private Editing editing;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    private CourseTexts texts;
    private String lesson;
    private String page;

    /** A question in its languages. */
    public record Question(String id, List<Version> versions) {}

    @PostConstruct
    void load() {
        texts = editing.texts(me.person(), here.word("course"));
        lesson = texts.lesson(here.word("lesson"));
        page = here.word("page");
        if (texts.languages(lesson).stream().noneMatch(language -> texts.lesson(lesson, language).has(page))) {
            throw Refused.unknown();
        }
    }

    public String getLesson() {
        return CourseTexts.address(lesson);
    }

    public String getPage() {
        return page;
    }

    /** In the reader's language if it is there in that; what it is called by its id where it has no title yet. */
    public String getTitle() {
        List<String> languages = getVersions().stream().map(Version::language).toList();
        String language = languages.contains(tongue.getTag()) ? tongue.getTag() : languages.get(0);
        String title = texts.lesson(lesson, language).title(page);
        return title.isEmpty() ? tongue.say("course.edit.page", page) : title;
    }

    public List<Version> getVersions() {
        return texts.languages(lesson).stream()
                .filter(language -> texts.lesson(lesson, language).has(page))
                .map(language -> Version.of(texts, language, texts.lessonFile(lesson, language), "page:" + page))
                .toList();
    }

    /** The questions that mirror the page, each in all languages that have it. */
    public List<Question> getQuestions() {
        return texts.languages().stream()
                .flatMap(language -> texts.quiz(lesson, language).ids(page).stream())
                .distinct()
                .map(this::question)
                .toList();
    }

    private Question question(String id) {
        return new Question(id, texts.languages().stream()
                .filter(language -> texts.quiz(lesson, language).has(id))
                .map(language -> Version.of(texts, language, texts.quizFile(lesson, language), "item:" + id))
                .toList());
    }

    /** What the page says of itself under this key, in its first language. */
    public String value(String key) {
        return first().value(page, key);
    }

    public List<String> getKinds() {
        return Arrays.stream(Page.Kind.values()).map(Page.Kind::word).toList();
    }

    public String getKind() {
        return value("kind").isEmpty() ? Page.Kind.POINTS.word() : value("kind");
    }

    /** Null where this is the first page of all. */
    public String getPrevious() {
        return neighbour(-1);
    }

    /** Null where this is the last page of all. */
    public String getNext() {
        return neighbour(1);
    }

    private String neighbour(int step) {
        List<String> pages = texts.lessons().stream()
                .filter(each -> !texts.languages(each).isEmpty())
                .flatMap(each -> texts.lesson(each, texts.languages(each).get(0)).ids().stream()
                        .map(id -> CourseTexts.address(each) + "/" + id))
                .toList();
        int at = pages.indexOf(getLesson() + "/" + page) + step;
        return at < 0 || at >= pages.size() ? null : pages.get(at);
    }

    private LessonSource first() {
        return texts.lesson(lesson, getVersions().get(0).language());
    }
}
