package kexin.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kexin.course.CourseText;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.learning.AnswerKeys;
import kexin.learning.Overlay;
import kexin.learning.Paper;
import kexin.learning.Paper.Effect;
import kexin.learning.Paper.Remarked;
import kexin.learning.Papers;

/** Finds what a decision changes: marks every attempt at the quiz by the other key, and keeps what comes out otherwise. */
@ApplicationScoped
class Survey {

    @Inject
    private Charge charge;

    @Inject
    private Papers papers;

    @Inject
    private AnswerKeys keys;

    @Inject
    private Editions editions;

    /**
     * Over all editions that the decision concerns.
     *
     * @param overlays what holds, or would hold, in an edition
     * @return enrolment to those of its attempts that come out otherwise
     */
    Map<Long, List<Remarked>> of(Decision decision, Function<Edition, Overlay> overlays) {
        Map<Long, List<Remarked>> touched = new LinkedHashMap<>();
        for (Edition edition : charge.editions(decision.edition().course())) {
            boolean concerned = GapAt.find(editions.text(edition), decision.place())
                    .filter(gap -> gap.imprint().equals(decision.imprint()))
                    .isPresent();
            if (concerned) {
                look(edition, decision, overlays.apply(edition), touched);
            }
        }
        return touched;
    }

    private void look(Edition edition, Decision decision, Overlay overlay, Map<Long, List<Remarked>> touched) {
        CourseText course = editions.text(edition);
        var quiz = course.lesson(decision.lesson()).orElseThrow().quiz(decision.language());
        var key = keys.make(edition, overlay, decision.lesson(), decision.language()).answers();
        papers.each(edition, decision.lesson(), decision.language(), paper -> {
            Remarked remarked = paper.by(key, quiz, course.pass());
            if (remarked.effect() != Effect.NONE) {
                touched.computeIfAbsent(paper.enrolment(), first -> new ArrayList<>()).add(remarked);
            }
        });
    }
}
