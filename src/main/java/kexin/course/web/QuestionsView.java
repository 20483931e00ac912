package kexin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kexin.Refused;
import kexin.course.CourseText;
import kexin.course.Courses;
import kexin.course.Editions;
import kexin.course.Lesson;
import kexin.faces.Here;
import kexin.faces.Notices;
import kexin.faces.Tongue;
import kexin.faces.Upload;
import kexin.people.Role;
import kexin.people.web.Me;
import kexin.quiz.cloze.ClozeWriter;
import kexin.quiz.interchange.Exported;
import kexin.quiz.interchange.ForeignFile;
import kexin.quiz.interchange.Imported;
import kexin.quiz.interchange.Loss;

/** Questions from other systems in our notation, and ours in theirs, with everything that is lost on the way. */
@Named
@RequestScoped
public class QuestionsView {

    private static final int LARGEST = 20_000_000;

    @Inject
    private Courses courses;

    @Inject
    private Editions editions;

    @Inject
    private QuestionsExport export;

    @Inject
    private Upload upload;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    @Inject
    private Notices notices;

    private String page = "P.1";
    private Imported imported;
    private Exported exported;
    private List<Choice> choices;

    /** A quiz that can be taken along. @param address {@code course/lesson/language} */
    public record Choice(String address, String words) {}

    /** Something that could not be taken over, or not as it was, in words. */
    public record Left(String item, String words) {}

    @PostConstruct
    void load() {
        me.person().must(Role.TRAINER);
        if (isAsked()) {
            exported = export.of(me.person(), getQuiz(), getFormat());
        }
    }

    public void read() throws IOException, ServletException {
        Part file = upload.file();
        if (file.getSize() > LARGEST) {
            throw new Refused("refused.questions.large", LARGEST / 1_000_000);
        }
        imported = ForeignFile.read(file.getInputStream().readAllBytes(), page.strip());
        notices.doneHere("course.questions.read", getItems());
    }

    /** Every quiz of every course that is open to the trainer, in each of its languages. */
    public List<Choice> getChoices() {
        if (choices == null) {
            choices = new ArrayList<>();
            courses.openTo(me.person()).forEach(edition -> addQuizzes(editions.text(edition)));
        }
        return choices;
    }

    private void addQuizzes(CourseText course) {
        for (Lesson lesson : course.lessons()) {
            for (String language : course.languages()) {
                if (lesson.quiz(language) != null) {
                    choices.add(new Choice(
                            course.slug() + "/" + lesson.slug() + "/" + language,
                            course.title().in(language) + " · " + lesson.title().in(language)));
                }
            }
        }
    }

    public boolean isRead() {
        return imported != null;
    }

    public int getItems() {
        return imported.text().items().size();
    }

    /** The imported items in our notation. */
    public String getNotation() {
        return ClozeWriter.write(imported.text());
    }

    public List<Left> getLeftOut() {
        return words(imported.losses().stream().filter(loss -> !loss.isChange()).toList());
    }

    /** What came along otherwise than it was. */
    public List<Left> getChanged() {
        return words(imported.losses().stream().filter(Loss::isChange).toList());
    }

    public boolean isAsked() {
        return here.parameter("quiz") != null;
    }

    public String getQuiz() {
        return here.parameter("quiz");
    }

    public String getFormat() {
        return "gift".equals(here.parameter("format")) ? "gift" : "xml";
    }

    public String getDocument() {
        return exported.document();
    }

    public List<Left> getNotTaken() {
        return words(exported.losses());
    }

    private List<Left> words(List<Loss> losses) {
        return losses.stream()
                .map(loss -> new Left(loss.item(), tongue.say(loss.key(), loss.arguments().toArray())))
                .toList();
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
