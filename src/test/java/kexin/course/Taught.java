package kexin.course;

import jakarta.persistence.EntityManager;
import java.util.Map;
import kexin.Cast;
import kexin.Made;
import kexin.people.People;
import kexin.people.Person;

/** Editions in a database without a server, published as a trainer does it. */
public final class Taught {

    /** What every edition says of itself. */
    public static final WhatIsNew NOTE = new WhatIsNew(Map.of("zh-CN", "有一处改动，请柜台同事再看一遍。"));

    private Taught() {}

    public static Publishing publishing(EntityManager entities) {
        return Made.of(Publishing.class, Made.of(People.class, entities), Made.of(Courses.class, entities), new DraftReadings(), Cast.CLOCK);
    }

    public static Edition publish(EntityManager entities, Person trainer, CourseArchive archive) {
        Publishing publishing = publishing(entities);
        publishing.handIn(trainer, archive);
        entities.flush();
        return publishing.publish(trainer, archive.course(), NOTE);
    }

    /** The shared words; none where the build's resources are not on the class path. */
    public static Terms terms() {
        Terms terms = Made.of(Terms.class);
        terms.load();
        return terms;
    }
}
