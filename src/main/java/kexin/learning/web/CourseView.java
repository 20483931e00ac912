package kexin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import kexin.course.CourseText;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.faces.Tongue;
import kexin.learning.Enrolment;
import kexin.learning.Learning;
import kexin.people.web.Me;

/** A course before, while and after it is taken. */
@Named
@RequestScoped
public class CourseView {

    @Inject
    private Reader reader;

    @Inject
    private Learning learning;

    @Inject
    private Courses courses;

    @Inject
    private Tongue tongue;

    @Inject
    private Me me;

    private CourseCard card;
    private List<LessonState> lessons;
    private List<News> news;

    /** A later edition in its publisher's words. */
    public record News(int number, Instant at, String words) {}

    @PostConstruct
    void load() {
        CourseText course = reader.course();
        card = CourseCard.of(course, reader.language(), isEnrolled() ? reader.progress() : null, getCompletedAt() != null);
        lessons = LessonState.of(course, reader.progress(), card.lang());
    }

    public void enrol() throws IOException {
        learning.enrol(me.person(), card.slug());
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String first = reader.course().stops().get(0).path();
        external.redirect(external.getRequestContextPath() + "/courses/" + card.slug() + "/" + first);
    }

    public CourseCard getCard() {
        return card;
    }

    public List<LessonState> getLessons() {
        return lessons;
    }

    public List<String> getObjectives() {
        return reader.course().objectives().stream()
                .map(objective -> objective.words().in(reader.language()))
                .toList();
    }

    /** What later editions than the reader's own brought. */
    public List<News> getNews() {
        if (news == null) {
            news = isEnrolled()
                    ? courses.newsSince(reader.edition()).stream().map(this::news).toList()
                    : List.of();
        }
        return news;
    }

    private News news(Edition edition) {
        return new News(edition.number(), edition.publishedAt(), edition.note().in(tongue.getTag()));
    }

    /** When the reader was moved to the edition they have; null where they never were. */
    public Instant getMovedAt() {
        return reader.enrolment().map(Enrolment::movedAt).orElse(null);
    }

    /** What the edition that the reader was moved to brings. */
    public String getMovedNote() {
        return reader.edition().note().in(tongue.getTag());
    }

    /** The one the reader has or would get. */
    public Edition getEdition() {
        return reader.edition();
    }

    public boolean isEnrolled() {
        return reader.enrolment().isPresent();
    }

    public Instant getCompletedAt() {
        return reader.enrolment().map(Enrolment::completedAt).orElse(null);
    }

    /** Id of the enrolment, under which the certificate is found; null where not enrolled. */
    public Long getEnrolment() {
        return reader.enrolment().map(Enrolment::id).orElse(null);
    }
}
