package kexin.life;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which courses somebody takes, and when: two as they arrive, and then one with each wave that goes through the
 * organisation, every spring, summer, autumn and winter. In autumn it is the refresher of the year.
 */
final class Agenda {

    /** More lessons than any course has. */
    private static final int THROUGH = 100;

    private final Era era;
    private final Colleague colleague;
    private final Chance chance;
    private final List<Taking> takings = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private Agenda(Era era, Colleague colleague) {
        this.era = era;
        this.colleague = colleague;
        this.chance = era.chance("agenda", colleague.account());
    }

    /** In the order of their beginnings, no course twice. */
    static List<Taking> of(Era era, Colleague colleague) {
        Agenda agenda = new Agenda(era, colleague);
        agenda.arrive();
        for (int year = era.firstDay().getYear(); year <= era.firstDay().getYear() + Era.YEARS; year++) {
            agenda.year(year);
        }
        agenda.takings.sort(Comparator.comparing(Taking::begin));
        return agenda.takings;
    }

    /** Days when somebody practises what they missed, if they ever do. */
    static List<Instant> practice(Era era, Colleague colleague) {
        Chance chance = era.chance("practice", colleague.account());
        List<Instant> days = new ArrayList<>();
        if (colleague.isResident() || chance.happens(colleague.diligence() - 0.35)) {
            LocalDate day = LocalDate.ofInstant(colleague.hired(), era.zone()).plusDays(chance.between(10, 60));
            while (day.isBefore(LocalDate.ofInstant(colleague.leaves(), era.zone()))) {
                days.add(Hours.on(day, era.zone(), chance));
                day = day.plusDays(chance.between(20, 220));
            }
        }
        days.removeIf(at -> !colleague.isThere(at));
        return days;
    }

    private void arrive() {
        LocalDate hired = LocalDate.ofInstant(colleague.hired(), era.zone());
        boolean early = !hired.isAfter(era.firstDay().plusDays(15));
        take("service-mindset", hired.plusDays(chance.between(2, early ? 75 : 20)), 0.97);
        take("telephone-etiquette", hired.plusDays(chance.between(early ? 40 : 15, early ? 170 : 60)), 0.85);
    }

    private void year(int year) {
        wave("deportment", LocalDate.of(year, Month.MARCH, 3), 0.34);
        wave("complaint-process", LocalDate.of(year, Month.JUNE, 1), 0.36);
        wave(Refresher.address(year), Refresher.published(year).plusDays(15), 0.55);
        if (!colleague.isResident() || year == era.lastDay().getYear()) {
            wave("communication", LocalDate.of(year, Month.NOVEMBER, 5), 0.34);
        }
    }

    /** Many begin at once, some in between, and some when it is nearly over. */
    private void wave(String course, LocalDate first, double part) {
        double when = chance.share();
        int day = when < 0.45 ? chance.between(0, 6) : when < 0.8 ? chance.between(7, 24) : chance.between(25, 30);
        take(course, first.plusDays(day), part);
    }

    private void take(String course, LocalDate day, double part) {
        Instant begin = Hours.on(day, era.zone(), chance);
        boolean willing = chance.happens(part * (0.4 + 0.75 * colleague.diligence()));
        boolean lets = !chance.happens(0.72 + 0.28 * colleague.diligence());
        int lessons = lets ? chance.between(1, 4) : THROUGH;
        if (colleague.isResident()) {
            willing = true;
            lessons = course.equals("communication") ? 2 : THROUGH;
        }
        if (willing && colleague.isThere(begin) && taken.add(course)) {
            takings.add(new Taking(colleague, course, begin, lessons));
        }
    }
}
