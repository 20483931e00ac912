package kexin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kexin.course.CourseArchive;
import kexin.course.CourseProblem;
import kexin.course.CourseReading;
import kexin.course.CourseText;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.course.Editing;
import kexin.course.Lesson;
import kexin.course.Publishing;
import kexin.course.Stop;
import kexin.course.editing.CourseTexts;
import kexin.course.editing.Whereabouts;
import kexin.faces.Here;
import kexin.faces.Notices;
import kexin.faces.Tongue;
import kexin.people.web.Me;

/** A draft: its problems beside their source, its contents, and what publishing it will do. */
@Named
@RequestScoped
public class DraftView {

    /** Lines of source shown above and below a problem. */
    private static final int AROUND = 1;

    private static final int MOST_SHOWN = 200;

    @Inject
    private Publishing publishing;

    @Inject
    private Editing editing;

    @Inject
    private Courses courses;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    @Inject
    private Notices notices;

    private String slug;
    private CourseReading reading;
    private CourseTexts texts;
    private List<Finding> findings;

    /**
     * A problem in words, with the lines it stands in.
     *
     * @param path beneath the editor's address, where it is mended
     */
    public record Finding(String place, String path, String what, String mend, List<SourceLine> source) {}

    /** A line of a draft's source. */
    public record SourceLine(int number, String text, boolean meant) {}

    @PostConstruct
    void load() {
        slug = here.word("course");
        CourseArchive files = publishing.files(me.person(), slug);
        reading = publishing.read(me.person(), slug);
        texts = editing.texts(me.person(), slug);
        findings = reading.problems().stream()
                .limit(MOST_SHOWN)
                .map(problem -> finding(problem, files))
                .toList();
    }

    public void discard() throws IOException {
        publishing.discard(me.person(), slug);
        notices.done("course.draft.discarded");
        go("/studio");
    }

    private static void go(String path) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + path);
    }

    private Finding finding(CourseProblem problem, CourseArchive files) {
        Object[] arguments = problem.arguments().toArray();
        return new Finding(
                problem.place(),
                path(problem),
                tongue.say(problem.key(), arguments),
                tongue.say(problem.key() + ".mend", arguments),
                source(problem, files.file(problem.file())));
    }

    private String path(CourseProblem problem) {
        Whereabouts where = Whereabouts.of(texts, problem.file(), problem.line());
        return where.page().isEmpty()
                ? "file?path=" + URLEncoder.encode(problem.file(), StandardCharsets.UTF_8)
                : where.lesson() + "/" + where.page();
    }

    private static List<SourceLine> source(CourseProblem problem, Optional<byte[]> file) {
        List<SourceLine> shown = new ArrayList<>();
        if (file.isPresent() && !problem.file().matches(".*\\.(png|jpe?g|webp)")) {
            String[] lines = new String(file.get(), StandardCharsets.UTF_8).split("\r?\n", -1);
            int first = Math.max(1, problem.line() - AROUND);
            int last = Math.min(lines.length, problem.line() + AROUND);
            for (int number = first; number <= last; number++) {
                String line = lines[number - 1];
                shown.add(new SourceLine(
                        number,
                        line.length() > 240 ? line.substring(0, 240) + "…" : line,
                        number == problem.line()));
            }
        }
        return shown;
    }

    public String getSlug() {
        return slug;
    }

    /** Null where there is not even a course in the archive. */
    public CourseText getCourse() {
        return reading.course();
    }

    public String getTitle() {
        String title = reading.course() == null ? "" : reading.course().title().in(tongue.getTag());
        return title.isEmpty() ? slug : title;
    }

    public List<Finding> getFindings() {
        return findings;
    }

    public int getProblems() {
        return reading.problems().size();
    }

    public boolean isPublishable() {
        return reading.isPublishable();
    }

    public String lessonTitle(Lesson lesson) {
        return lesson.title().in(tongue.getTag());
    }

    public List<Stop> stops(Lesson lesson) {
        return reading.course().stops().stream()
                .filter(stop -> stop.lesson().equals(lesson.slug()))
                .toList();
    }

    /** The number its publication will bear. */
    public int getNextNumber() {
        return courses.latest(slug).map(Edition::number).orElse(0) + 1;
    }
}
