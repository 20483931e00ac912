package kexin.marking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kexin.faces.Tongue;
import kexin.marking.GapStatistics;
import kexin.marking.ItemAnalysis;
import kexin.marking.Slice;
import kexin.people.web.Me;

/** How the gaps of a course do, quiz after quiz: each as a picture and as a table. */
@Named
@RequestScoped
public class StatisticsView {

    @Inject
    private Desk desk;

    @Inject
    private ItemAnalysis analysis;

    @Inject
    private Me me;

    @Inject
    private Tongue tongue;

    private List<ItemAnalysis.Quiz> quizzes;

    @PostConstruct
    void load() {
        quizzes = analysis.of(me.person(), desk.getSlug(), new Slice(desk.getEdition(), desk.getLesson(), getLanguage()));
    }

    public List<ItemAnalysis.Quiz> getQuizzes() {
        return quizzes;
    }

    public boolean isAnything() {
        return quizzes.stream().anyMatch(quiz -> quiz.attempts() > 0);
    }

    /** Gaps in different languages are different gaps: one language at a time, the reader's own first. */
    public String getLanguage() {
        return desk.getLanguage() == null ? desk.getLang() : desk.getLanguage();
    }

    public String title(ItemAnalysis.Quiz quiz) {
        return quiz.lesson().title().in(tongue.getTag());
    }

    /** Whether there is something to draw. */
    public boolean enough(ItemAnalysis.Quiz quiz) {
        return quiz.gaps().stream().anyMatch(gap -> gap.facility() != null);
    }

    /** Whole per cent. */
    public String percent(Double share) {
        return share == null ? tongue.say("marking.few") : Math.round(share * 100) + "%";
    }

    /** Two decimals, with a real minus sign. */
    public String correlation(GapStatistics gap) {
        if (gap.discrimination() == null) {
            return gap.answers() < GapStatistics.FEW_PAIRS ? tongue.say("marking.few") : "—";
        }
        return String.format(tongue.getLocale(), "%.2f", gap.discrimination()).replace('-', '−');
    }

    public String tries(Double tries) {
        return tries == null ? tongue.say("marking.few") : String.format(tongue.getLocale(), "%.1f", tries);
    }

    /** {@code 48 s}, {@code 2 min 5 s} */
    public String seconds(Double seconds) {
        if (seconds == null) {
            return tongue.say("marking.few");
        }
        long whole = Math.round(seconds);
        return whole < 60
                ? tongue.say("marking.seconds", whole)
                : tongue.say("marking.minutes", whole / 60, whole % 60);
    }
}
