package kexin;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import kexin.people.Person;
import kexin.people.PersonDetails;
import kexin.people.Role;

/**
 * Who walks through the tests, and when: half past nine on a Monday morning in Shanghai. Every call brings somebody
 * new of that part, with an account and a staff number of their own, so that many may meet in one database.
 */
public final class Cast {

    public static final Instant NOW = Instant.parse("2026-11-23T01:30:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private Cast() {}

    /** Han Mei of the southern counter, who learns. */
    public static Person learner() {
        return person("mei", "韩梅", "城南营业厅");
    }

    /** Tan Yun, who teaches. */
    public static Person trainer() {
        return person("tan", "谭云", "培训中心", Role.TRAINER);
    }

    /** He Jing, who keeps the records. */
    public static Person officer() {
        return person("he", "何静", "人力资源部", Role.HR);
    }

    /** Gu Yuan, who keeps the people. */
    public static Person administrator() {
        return person("gu", "顾远", "信息部", Role.ADMINISTRATOR);
    }

    public static Person person(String account, String name, String department, Role... roles) {
        int number = COUNTER.incrementAndGet();
        String staffNumber = String.format("C%05d", number);
        return new Person(account + "." + number, details(name, staffNumber, department, roles), NOW);
    }

    public static PersonDetails details(String name, String staffNumber, String department, Role... roles) {
        return new PersonDetails(name, staffNumber, null, department, "zh-CN", Set.of(roles));
    }
}
