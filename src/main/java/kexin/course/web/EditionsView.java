package kexin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.faces.Here;
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
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

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
