package kexin.startup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kexin.Background;
import kexin.Settings;
import kexin.course.Courses;
import kexin.life.BackThen;
import kexin.life.Era;
import kexin.life.Living;
import kexin.people.DemoPeople;
import kexin.people.People;
import kexin.people.Person;

/**
 * Where a life is asked for: in a new installation courses and demo people are there from its first day, three years ago,
 * and the rest is lived in the background once visitors are let in. An installation that began without it stays without.
 */
@ApplicationScoped
public class Retelling {

    private static final long SEED = 20_231_122;

    @Inject
    private Background background;

    @Inject
    private Settings settings;

    @Inject
    private People people;

    @Inject
    private Courses courses;

    @Inject
    private BuiltInCourses builtIn;

    @Inject
    private DemoPeople demo;

    @Inject
    private Living living;

    @Inject
    private Clock clock;

    @Transactional
    void goBack(@Observes @Priority(5) Migrated migrated) {
        if (settings.life() > 0 && courses.catalogue().isEmpty()) {
            Instant begin = Era.latestBegin(clock.instant(), settings.zone());
            BackThen.at(begin, () -> {
                builtIn.load(migrated);
                demo.arrive();
            });
        }
    }

    @Transactional
    void tell(@Observes @Priority(40) Migrated migrated) {
        if (settings.life() == 0) {
            return;
        }
        Era era = new Era(SEED, settings.life(), begin(), settings.zone(), accounts());
        if (era.end().isAfter(clock.instant())) {
            Bulletin.notice("This installation began without a life, so none is added (kexin.demo.life):"
                    + " give a new data folder by KEXIN_DATA.");
        } else {
            background.run(() -> living.live(era));
        }
    }

    /** As the first people came. */
    private Instant begin() {
        return people.findByAccount(DemoPeople.ADMINISTRATOR).map(Person::createdAt).orElseGet(clock::instant);
    }

    /** The trainer first: the refreshers are theirs. */
    private static List<String> accounts() {
        return List.of("chen", "lin", "zhou");
    }
}
