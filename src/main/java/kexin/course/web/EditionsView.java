package kexin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kexin.course.Course;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.course.FewLines;
import kexin.course.Withdrawing;
import kexin.faces.Here;
import kexin.faces.Notices;
import kexin.faces.Tongue;
import kexin.people.web.Me;

/** Every edition of a course, the latest first, and what may be done with it. */
@Named
@RequestScoped
public class EditionsView {

    @Inject
    private Courses courses;

    @Inject
    private Editions texts;

    @Inject
    private Withdrawing withdrawing;

    @Inject
    private Notices notices;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    private String reason = "";
    private List<Edition> editions;
    private Map<Long, Long> sizes;

    /**
     * An edition as a line of the list.
     *
     * @param publisher empty where it came with the application
     * @param note empty where it has none
     * @param earlier number of the edition before it, 0 where there is none
     */
    public record Line(
            int number, Instant at, String publisher, String note, long bytes, boolean latest, int earlier) {}

    @PostConstruct
    void load() {
        editions = courses.editions(me.person(), here.word("course"));
        sizes = courses.sizes(editions.get(0).course());
    }

    public void withdraw() throws IOException {
        withdrawing.withdraw(me.person(), getSlug(), reason);
        notices.done("course.editions.withdrawn");
        again();
    }

    public void offerAgain() throws IOException {
        withdrawing.offerAgain(me.person(), getSlug());
        notices.done("course.editions.offered");
        again();
    }

    private void again() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + here.getPath());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Course getCourse() {
        return editions.get(0).course();
    }

    public int getLongest() {
        return FewLines.LONGEST;
    }

    public String getSlug() {
        return editions.get(0).course().slug();
    }

    public String getTitle() {
        return texts.text(editions.get(0)).title().in(tongue.getTag());
    }

    public List<Line> getLines() {
        return editions.stream().map(this::line).toList();
    }

    /** Whether the person has a draft of this course at hand. */
    public boolean isDrafted() {
        return courses.drafts(me.person()).stream().anyMatch(draft -> draft.slug().equals(getSlug()));
    }

    private Line line(Edition edition) {
        return new Line(
                edition.number(),
                edition.publishedAt(),
                edition.publisher().isSystem() ? "" : edition.publisher().getName(),
                edition.note().in(tongue.getTag()),
                sizes.get(edition.id()),
                edition == editions.get(0),
                edition.number() - 1);
    }
}
