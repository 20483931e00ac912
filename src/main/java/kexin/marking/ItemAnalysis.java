package kexin.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import kexin.course.Course;
import kexin.course.CourseText;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.course.Lesson;
import kexin.learning.Overlay;
import kexin.marking.RefusedAnswers.Line;
import kexin.marking.Statistics.Earnings;
import kexin.marking.Statistics.Middle;
import kexin.people.Person;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Item;

/** How the gaps of a course do, in one language, quiz after quiz. */
@ApplicationScoped
public class ItemAnalysis {

    /** Wrong answers that are named. */
    private static final int MOST_WRONG = 3;

    @Inject
    private Charge charge;

    @Inject
    private Statistics statistics;

    @Inject
    private RefusedAnswers refused;

    @Inject
    private Editions editions;

    /**
     * A quiz.
     *
     * @param attempts first tries
     * @param seconds median of a whole first try; null where there are fewer than {@link GapStatistics#FEW}
     * @param gaps in reading order, with those that were never asked
     */
    public record Quiz(Lesson lesson, long attempts, Double seconds, List<GapStatistics> gaps) {}

    /** @param slice with a language; its gaps are those of the edition it names, else of the latest */
    public List<Quiz> of(Person trainer, String slug, Slice slice) {
        Course course = charge.course(trainer, slug);
        Edition edition = slice.edition() == null
                ? charge.editions(course).get(0)
                : charge.edition(course, slice.edition());
        CourseText text = editions.text(edition);
        Figures figures = new Figures(
                statistics.earnings(course, slice),
                statistics.tries(course, slice),
                statistics.seconds(course, slice),
                statistics.quizzes(course, slice),
                wrong(text, edition.number(), refused.of(course, slice)));
        return text.lessons().stream()
                .filter(lesson -> lesson.quiz(slice.language()) != null)
                .filter(lesson -> slice.lesson() == null || slice.lesson().equals(lesson.slug()))
                .map(lesson -> figures.quiz(lesson, slice.language()))
                .toList();
    }

    private static Map<Overlay.Place, List<Form>> wrong(CourseText text, int edition, List<Line> lines) {
        Heap heap = new Heap();
        lines.forEach(line -> GapAt.find(text, line.place()).ifPresent(gap -> heap.add(edition, gap, line)));
        Map<Overlay.Place, List<Form>> wrong = new HashMap<>();
        heap.blanks().forEach(blank -> wrong.put(
                blank.gap().place(), blank.forms().subList(0, Math.min(MOST_WRONG, blank.forms().size()))));
        return wrong;
    }

    private record Figures(
            Map<Overlay.Place, Earnings> earnings,
            Map<Overlay.Place, Middle> tries,
            Map<Overlay.Place, Middle> seconds,
            Map<Overlay.Place, Middle> quizzes,
            Map<Overlay.Place, List<Form>> wrong) {

        private static final Earnings NONE = new Earnings(0, 0, new Sums(0, 0, 0, 0, 0, 0));

        Quiz quiz(Lesson lesson, String language) {
            List<GapStatistics> gaps = new ArrayList<>();
            for (Item item : lesson.quiz(language).items()) {
                for (Gap gap : item.gaps()) {
                    gaps.add(gap(new GapAt(lesson, language, item, gap)));
                }
            }
            Middle whole = quizzes.get(new Overlay.Place(lesson.slug(), language, ""));
            return new Quiz(lesson, whole == null ? 0 : whole.answers(), enough(whole), gaps);
        }

        private GapStatistics gap(GapAt gap) {
            Earnings earned = earnings.getOrDefault(gap.place(), NONE);
            OptionalDouble r = earned.withRest().correlation();
            boolean told = r.isPresent() && earned.withRest().n() >= GapStatistics.FEW_PAIRS;
            return new GapStatistics(
                    gap,
                    earned.answers(),
                    earned.answers() < GapStatistics.FEW ? null : earned.earned() / earned.answers(),
                    told ? r.getAsDouble() : null,
                    enough(tries.get(gap.place())),
                    enough(seconds.get(gap.place())),
                    wrong.getOrDefault(gap.place(), List.of()));
        }

        private static Double enough(Middle middle) {
            return middle == null || middle.answers() < GapStatistics.FEW ? null : middle.value();
        }
    }
}
