package kexin.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kexin.Refused;
import kexin.course.CourseReading;
import kexin.course.CourseText;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.course.Lesson;
import kexin.course.Publishing;
import kexin.course.Stop;
import kexin.course.comparison.Change;
import kexin.course.comparison.Comparison;
import kexin.course.comparison.Comparisons;
import kexin.course.comparison.Difference;
import kexin.course.comparison.PageChange;
import kexin.course.comparison.QuizChange;
import kexin.course.comparison.Side;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.people.web.Me;

/** Two editions of a course held against each other, or an edition and the draft of the next. */
@Named
@RequestScoped
public class ComparisonView {

    /** The parameter's word for the draft. */
    private static final String DRAFT = "draft";

    /** Pages and quizzes that are told in full; of more than that only their number. */
    private static final int MOST_SHOWN = 200;

    @Inject
    private Courses courses;

    @Inject
    private Editions texts;

    @Inject
    private Comparisons comparisons;

    @Inject
    private Publishing publishing;

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    private List<Edition> editions;
    private Edition from;
    private Edition to;
    private Side before;
    private Side after;
    private Comparison comparison;
    private List<PageChange> pages;
    private List<QuizChange> quizzes;

    @PostConstruct
    void load() {
        editions = courses.editions(me.person(), here.word("course"));
        to = isWithDraft() ? null : edition(here.parameter("to"), editions.get(0));
        from = edition(here.parameter("from"), isWithDraft() ? editions.get(0) : before(to));
        before = side(from);
        after = isWithDraft() ? draft() : side(to);
        comparison = isWithDraft() ? Comparison.of(before, after) : comparisons.of(from, to);
        pages = comparison.pages();
        quizzes = comparison.quizzes();
    }

    private Edition edition(String number, Edition otherwise) {
        if (number == null) {
            return otherwise;
        }
        return editions.stream()
                .filter(edition -> number.equals(String.valueOf(edition.number())))
                .findFirst()
                .orElseThrow(Refused::unknown);
    }

    /** Itself where there is none before. */
    private Edition before(Edition edition) {
        return edition(String.valueOf(Math.max(1, edition.number() - 1)), edition);
    }

    private Side side(Edition edition) {
        return new Side(texts.text(edition), texts.archive(edition.id()));
    }

    private Side draft() {
        CourseReading reading = publishing.read(me.person(), here.word("course"));
        if (!reading.isPublishable()) {
            throw Refused.unknown();
        }
        return new Side(reading.course(), publishing.files(me.person(), here.word("course")));
    }

    public boolean isWithDraft() {
        return DRAFT.equals(here.parameter("to"));
    }

    public List<Edition> getEditions() {
        return editions;
    }

    public String getSlug() {
        return editions.get(0).course().slug();
    }

    public String getTitle() {
        return after.text().title().in(tongue.getTag());
    }

    public Edition getFrom() {
        return from;
    }

    /** Null where it is the draft. */
    public Edition getTo() {
        return to;
    }

    public List<Difference> getCourse() {
        return comparison.course();
    }

    public List<PageChange> getPages() {
        return pages.subList(0, Math.min(MOST_SHOWN, pages.size()));
    }

    public List<QuizChange> getQuizzes() {
        return quizzes.subList(0, Math.min(MOST_SHOWN, quizzes.size()));
    }

    /** Pages and quizzes that are not told. */
    public int getMore() {
        return pages.size() + quizzes.size() - getPages().size() - getQuizzes().size();
    }

    public boolean isSame() {
        return pages.isEmpty() && quizzes.isEmpty() && comparison.course().isEmpty();
    }

    /** How many pages have become so. */
    public long count(String change) {
        return pages.stream().filter(page -> page.is().contains(Change.valueOf(change))).count();
    }

    /** Quizzes that are new or ask something else. */
    public int getQuizzesToTake() {
        return comparison.quizzesToTake().size();
    }

    public List<String> words(Set<Change> changes) {
        return changes.stream().sorted().map(Change::word).toList();
    }

    public String pageTitle(PageChange change) {
        return change.page().texts().getOrDefault(
                tongue.getTag(), change.page().texts().values().iterator().next()).title();
    }

    /** Of the lesson it stands in, or stood in where it is gone. */
    public String lessonTitle(PageChange change) {
        return change.after() == null ? lessonTitle(before, change.before()) : lessonTitle(after, change.after());
    }

    /** Where it stood before, when it has come from another lesson; else null. */
    public String comeFrom(PageChange change) {
        boolean elsewhere = change.before() != null
                && change.after() != null
                && !change.before().lesson().equals(change.after().lesson());
        return elsewhere ? lessonTitle(before, change.before()) : null;
    }

    public String quizTitle(QuizChange change) {
        CourseText course = after.text().lesson(change.lesson()).isPresent() ? after.text() : before.text();
        return course.lesson(change.lesson()).map(Lesson::title).orElseThrow().in(tongue.getTag());
    }

    public String language(Difference difference) {
        return Locale.forLanguageTag(difference.language()).getDisplayLanguage(tongue.getLocale());
    }

    private String lessonTitle(Side side, Stop stop) {
        return side.text().lesson(stop.lesson()).map(Lesson::title).orElseThrow().in(tongue.getTag());
    }
}
