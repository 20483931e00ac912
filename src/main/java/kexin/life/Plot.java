package kexin.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kexin.life.Act.Kind;
import kexin.life.Changes.Change;

/** All that is going to happen, month by month. */
@ApplicationScoped
public class Plot {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Inject
    private Comings comings;

    @Inject
    private Teaching teaching;

    @Inject
    private Studying studying;

    @Inject
    private Practice practice;

    /** A month without any is missing. */
    Map<YearMonth, List<Act>> of(Era era) {
        List<Act> acts = new ArrayList<>();
        List<Colleague> staff = Staff.of(era);
        staff.forEach(colleague -> add(era, colleague, acts));
        teach(era, staff.get(0).account(), acts);
        return acts.stream()
                .filter(act -> era.has(act.at()))
                .sorted(Act.ORDER)
                .collect(Collectors.groupingBy(act -> era.month(act.at())));
    }

    private void add(Era era, Colleague colleague, List<Act> acts) {
        String who = colleague.account();
        if (!colleague.isResident()) {
            acts.add(new Act(colleague.hired(), Kind.COMING, who, () -> comings.come(colleague)));
            acts.add(new Act(colleague.leaves(), Kind.GOING, who, () -> comings.go(colleague)));
        }
        List<Change> changes = Changes.of(era, colleague);
        for (int place = 0; place < changes.size(); place++) {
            List<Change> left = changes.subList(place, changes.size());
            acts.add(new Act(left.get(0).at(), Kind.CHANGE, who, () -> comings.change(colleague, left)));
        }
        for (Taking taking : Agenda.of(era, colleague)) {
            acts.add(new Act(taking.begin(), Kind.LEARNING, who, () -> studying.take(era, taking)));
        }
        for (Instant day : Agenda.practice(era, colleague)) {
            acts.add(new Act(day, Kind.LEARNING, who, () -> practice.practise(era, colleague, day)));
        }
    }

    private void teach(Era era, String trainer, List<Act> acts) {
        int first = era.firstDay().getYear();
        for (int year = first; year <= first + Era.YEARS; year++) {
            Refresher refresher = Refresher.first(year);
            publish(era, trainer, refresher, 1, Refresher.published(year), acts);
            publish(era, trainer, refresher.completed(), 2, Refresher.completed(year), acts);
        }
        LocalDate lastWeek = LocalDate.ofInstant(era.end(), era.zone()).minusDays(5);
        Refresher next = Refresher.first(lastWeek.getYear() + 1);
        Instant at = morning(era, lastWeek);
        acts.add(new Act(at, Kind.TEACHING, trainer, () -> teaching.handIn(trainer, next, at)));
    }

    private void publish(Era era, String trainer, Refresher refresher, int number, LocalDate day, List<Act> acts) {
        Instant at = morning(era, day);
        acts.add(new Act(at, Kind.TEACHING, trainer, () -> teaching.publish(trainer, refresher, number, at)));
    }

    private static Instant morning(Era era, LocalDate day) {
        return day.atTime(MORNING).atZone(era.zone()).toInstant();
    }
}
