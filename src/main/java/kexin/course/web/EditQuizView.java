package kexin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kexin.course.Editing;
import kexin.course.editing.CourseTexts;
import kexin.course.editing.QuizSource;
import kexin.faces.Here;
import kexin.people.web.Me;

/** The quiz of a lesson: what holds for all of it, and its questions by page. */
@Named
@RequestScoped
public class EditQuizView {

    @Inject
    private Editing editing;

    @Inject
    private Me me;

    @Inject
    private Here here;

    private CourseTexts texts;
    private String lesson;
    private String language;

    /** A question and the page it mirrors. */
    public record Line(String id, String page, String statement) {}

    @PostConstruct
    void load() {
        texts = editing.texts(me.person(), here.word("course"));
        lesson = texts.lesson(here.word("lesson"));
        language = texts.languages().stream()
                .filter(each -> texts.has(texts.quizFile(lesson, each)))
                .findFirst()
                .orElse(texts.languages().get(0));
    }

    public String getLesson() {
        return CourseTexts.address(lesson);
    }

    public boolean isThere() {
        return texts.hasQuiz(lesson);
    }

    /** As it is written, in the first language that has the quiz. */
    public String setting(String name) {
        return quiz().setting(name);
    }

    public List<Line> getQuestions() {
        QuizSource quiz = quiz();
        return quiz.ids().stream().map(id -> new Line(id, quiz.page(id), statement(quiz.words(id)))).toList();
    }

    public String getLanguage() {
        return language;
    }

    private QuizSource quiz() {
        return texts.quiz(lesson, language);
    }

    /** What follows the first empty line. */
    private static String statement(String words) {
        int begin = words.indexOf("\n\n");
        return begin < 0 ? "" : words.substring(begin).strip().lines().findFirst().orElse("");
    }
}
