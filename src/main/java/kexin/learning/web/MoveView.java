package kexin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.Refused;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.course.comparison.Comparison;
import kexin.course.comparison.Comparisons;
import kexin.faces.Here;
import kexin.faces.Notices;
import kexin.faces.Tongue;
import kexin.learning.Cohorts;
import kexin.learning.Enrolment;
import kexin.learning.Enrolments;
import kexin.learning.GroupMove;
import kexin.learning.Progress;
import kexin.people.web.Me;

/** Who is under way on an earlier edition, and what they keep when they are moved to the latest. */
@Named
@RequestScoped
public class MoveView {

    /** People shown with what they keep; all are moved together, however many. */
    private static final int MOST_SHOWN = 200;

    @Inject
    private Courses courses;

    @Inject
    private Editions texts;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Comparisons comparisons;

    @Inject
    private GroupMove moving;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    @Inject
    private Notices notices;

    private Edition latest;
    private List<Enrolment> behind;

    /**
     * Those of one edition.
     *
     * @param pages that have to be read again, or for the first time
     * @param quizzes that have to be taken again, or for the first time
     */
    public record Group(int edition, int people, int pages, int quizzes) {}

    /** Somebody to be moved: what they have read and passed, and what of it they keep. */
    public record Line(
            long enrolment, String name, String department, int edition, int read, int kept, int passed, int keptPasses) {}

    @PostConstruct
    void load() {
        latest = courses.editions(me.person(), here.word("course")).get(0);
        behind = cohorts.behind(latest);
    }

    public void moveAll() throws IOException {
        move(behind.stream().map(Enrolment::id).toList());
    }

    public void moveChosen() throws IOException {
        String[] chosen = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("chosen", new String[0]);
        Set<String> ids = Set.copyOf(List.of(chosen));
        move(behind.stream().map(Enrolment::id).filter(id -> ids.contains(id.toString())).toList());
    }

    private void move(Collection<Long> ids) throws IOException {
        int moved = moving.move(me.person(), getSlug(), shown(), ids);
        notices.done("learning.move.done", moved, latest.number());
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/studio/" + getSlug() + "/editions");
    }

    /** The edition that the form was made for. */
    private long shown() {
        try {
            return Long.parseLong(here.parameter("to"));
        } catch (NumberFormatException noNumber) {
            throw Refused.unknown();
        }
    }

    public String getSlug() {
        return latest.course().slug();
    }

    public String getTitle() {
        return texts.text(latest).title().in(tongue.getTag());
    }

    public Edition getLatest() {
        return latest;
    }

    public int getPeople() {
        return behind.size();
    }

    /** Not told one by one. */
    public int getMore() {
        return Math.max(0, behind.size() - MOST_SHOWN);
    }

    public List<Group> getGroups() {
        Map<Integer, List<Enrolment>> byEdition = behind.stream()
                .collect(Collectors.groupingBy(one -> one.edition().number(), TreeMap::new, Collectors.toList()));
        List<Group> groups = new ArrayList<>();
        byEdition.forEach((number, people) -> {
            Comparison comparison = comparison(people.get(0));
            groups.add(new Group(
                    number, people.size(), comparison.pagesToRead().size(), comparison.quizzesToTake().size()));
        });
        return groups;
    }

    public List<Line> getLines() {
        return behind.stream().limit(MOST_SHOWN).map(this::line).toList();
    }

    private Line line(Enrolment enrolment) {
        Comparison comparison = comparison(enrolment);
        Progress progress = enrolments.progress(enrolment);
        Stream<String> kept = progress.seen().stream().filter(comparison::isUnchanged);
        Stream<String> passes = progress.best().keySet().stream().filter(comparison::isQuizUnchanged);
        return new Line(
                enrolment.id(),
                enrolment.person().getName(),
                enrolment.person().getDepartment(),
                enrolment.edition().number(),
                progress.seen().size(),
                (int) kept.count(),
                progress.best().size(),
                (int) passes.count());
    }

    private Comparison comparison(Enrolment enrolment) {
        return comparisons.of(enrolment.edition(), latest);
    }
}
