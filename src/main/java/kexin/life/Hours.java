package kexin.life;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When people sit down to learn: mostly at work, sometimes in the evening, rarely at the weekend. */
final class Hours {

    private Hours() {}

    /** A moment of that day, or of the next working day where it is a weekend nobody learns on. */
    static Instant on(LocalDate day, ZoneId zone, Chance chance) {
        LocalDate worked = isWeekend(day) && !chance.happens(0.15) ? nextMonday(day) : day;
        boolean evening = chance.happens(0.12);
        LocalTime begin = evening ? LocalTime.of(19, 0) : chance.happens(0.55) ? LocalTime.of(9, 0) : LocalTime.of(14, 0);
        return worked.atTime(begin).plusSeconds(chance.between(0, 2 * 3600)).atZone(zone).toInstant();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static LocalDate nextMonday(LocalDate day) {
        return day.plusDays(8 - day.getDayOfWeek().getValue());
    }
}
