package kexin.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import kexin.course.CourseArchive;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.course.Publishing;
import kexin.course.WhatIsNew;
import kexin.people.People;
import kexin.people.Person;

/** A trainer publishes the refresher of every year, completes it after some weeks, and works at the next. */
@ApplicationScoped
@Transactional
public class Teaching {

    private static final WhatIsNew NEWS = new WhatIsNew(Map.of(
            "zh-CN", "加了第三课，请还没学完的同事一并学完。",
            "en", "A third lesson has been added, for everybody who has not finished yet."));

    @Inject
    private People people;

    @Inject
    private Courses courses;

    @Inject
    private Editions editions;

    @Inject
    private Publishing publishing;

    /** @param number of the edition this is: what has been published already is not published again */
    void publish(String trainer, Refresher refresher, int number, Instant at) {
        int latest = courses.latest(refresher.address()).map(Edition::number).orElse(0);
        if (latest < number) {
            handIn(trainer, refresher, at);
            BackThen.at(at, () -> publishing.publish(person(trainer), refresher.address(), number == 1 ? WhatIsNew.NOTHING : NEWS));
        }
    }

    void handIn(String trainer, Refresher refresher, Instant at) {
        BackThen.at(at, () -> publishing.handIn(person(trainer), refresher.archive(builtIn())));
    }

    private Map<String, CourseArchive> builtIn() {
        Map<String, CourseArchive> archives = new HashMap<>();
        for (Edition edition : courses.catalogue()) {
            if (edition.course().isBuiltIn()) {
                archives.put(edition.course().slug(), editions.archive(edition.id()));
            }
        }
        return archives;
    }

    private Person person(String account) {
        return people.findByAccount(account).orElseThrow();
    }
}
