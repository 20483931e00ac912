package kexin.life;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much life, and when.
 *
 * @param seed the same seed, the same life
 * @param people to be invented; a larger number has the people of a smaller one among its own
 * @param begin midnight before its first day
 * @param zone where its days are
 * @param residents accounts of people who are there anyway and learn with the others
 */
public record Era(long seed, int people, Instant begin, ZoneId zone, List<String> residents) {

    static final int YEARS = 3;

    public Era {
        residents = List.copyOf(residents);
    }

    /** The latest there can be: it ends with the day before this one. */
    public static Instant latestBegin(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate().minusYears(YEARS).atStartOfDay(zone).toInstant();
    }

    /** Nothing happens from here on. */
    public Instant end() {
        return firstDay().plusYears(YEARS).atStartOfDay(zone).toInstant();
    }

    LocalDate firstDay() {
        return LocalDate.ofInstant(begin, zone);
    }

    LocalDate lastDay() {
        return firstDay().plusYears(YEARS).minusDays(1);
    }

    List<YearMonth> months() {
        YearMonth first = YearMonth.from(firstDay());
        YearMonth last = month(end().minus(Duration.ofMillis(1)));
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1)).toList();
    }

    YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(zone));
    }

    boolean has(Instant at) {
        return !at.isBefore(begin) && at.isBefore(end());
    }

    Chance chance(Object... names) {
        return Chance.of(seed, names);
    }
}
