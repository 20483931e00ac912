package kexin.life;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kexin.people.PersonDetails;
import kexin.people.Role;

/**
 * Invents the people. Six of ten are there when Kexin arrives, the others come over the three years, one of six leaves.
 * Each is invented apart from all others, so that a larger staff has the smaller one in it.
 */
final class Staff {

    /** Below it are the numbers of the demo people. */
    private static final int FIRST_NUMBER = 101;

    /** Those who come first, and what they do beside learning. */
    private static final List<Role> DESKS =
            List.of(Role.TRAINER, Role.HR, Role.TRAINER, Role.HR, Role.ADMINISTRATOR, Role.TRAINER);

    private final Era era;
    private final Map<String, Integer> accounts = new HashMap<>();

    private Staff(Era era) {
        this.era = era;
    }

    /** Residents first. */
    static List<Colleague> of(Era era) {
        Staff staff = new Staff(era);
        List<Colleague> all = new ArrayList<>();
        era.residents().forEach(account -> all.add(staff.resident(account)));
        for (int index = 0; index < era.people(); index++) {
            all.add(staff.invented(index));
        }
        return all;
    }

    /** The very last to come: who is there only when the whole life has been lived. */
    static Colleague newcomer(Era era) {
        PersonDetails details = new PersonDetails("方知新", "00100", null, Unit.NORTH.path(), "zh-CN", Set.of());
        return new Colleague("fangzx", details, era.end().minus(Duration.ofHours(8)), era.end(), 0.5, 0);
    }

    private Colleague resident(String account) {
        return new Colleague(account, null, era.begin(), era.end(), 0.97, 1.4);
    }

    private Colleague invented(int index) {
        Chance chance = era.chance("colleague", index);
        boolean desk = index < DESKS.size();
        Unit department = desk ? departmentOf(DESKS.get(index)) : Unit.one(chance);
        boolean abroad = department == Unit.ENGLISH_LINE || chance.happens(0.02);
        Names.Named named = abroad ? Names.english(chance) : Names.chinese(chance);
        String language = abroad || chance.happens(0.04) ? "en" : "zh-CN";
        Set<Role> roles = desk ? Set.of(DESKS.get(index)) : Set.of();
        String number = String.format("%05d", FIRST_NUMBER + 3 * index);
        PersonDetails details =
                new PersonDetails(named.name(), number, null, department.path(), language, roles);
        Instant hired = hired(chance, desk);
        Instant leaves = desk || chance.happens(0.83) ? era.end() : leaves(hired, chance);
        double diligence = Math.min(1, Math.max(0.08, 0.72 + 0.24 * chance.gauss()));
        return new Colleague(account(named.account()), details, hired, leaves, diligence, 0.7 * chance.gauss());
    }

    private static Unit departmentOf(Role role) {
        return switch (role) {
            case TRAINER -> Unit.TRAINING;
            case HR -> Unit.PEOPLE;
            default -> Unit.IT;
        };
    }

    /** Whoever is there at the beginning is entered in the first two weeks. */
    private Instant hired(Chance chance, boolean desk) {
        LocalDate first = era.firstDay();
        if (desk) {
            return first.atTime(9, 0).plusMinutes(chance.between(0, 60)).atZone(era.zone()).toInstant();
        }
        boolean there = chance.happens(0.6);
        LocalDate day = first.plusDays(there ? chance.between(1, 14) : chance.between(20, Era.YEARS * 365 - 20));
        return Hours.on(day, era.zone(), chance);
    }

    /** Not before a month, and in the evening of a day. */
    private Instant leaves(Instant hired, Chance chance) {
        long days = Duration.between(hired, era.end()).toDays();
        if (days < 60) {
            return era.end();
        }
        LocalDate day = LocalDate.ofInstant(hired, era.zone()).plusDays(chance.between(30, (int) days - 5));
        return day.atTime(18, chance.between(0, 50)).atZone(era.zone()).toInstant();
    }

    /** Who bears a name that another has already gets a number behind it. */
    private String account(String wanted) {
        int bearers = accounts.merge(wanted, 1, Integer::sum);
        return bearers == 1 ? wanted : wanted + bearers;
    }
}
