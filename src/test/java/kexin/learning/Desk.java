package kexin.learning;

import jakarta.persistence.EntityManager;
import kexin.Cast;
import kexin.Fired;
import kexin.Made;
import kexin.course.Courses;
import kexin.course.Editions;
import kexin.course.Taught;
import kexin.course.comparison.Comparisons;
import kexin.people.People;

/** What learning works with, over a database without a server and within one transaction. */
record Desk(
        Courses courses,
        Enrolments enrolments,
        Answers answers,
        Cohorts cohorts,
        Learning learning,
        Answering answering,
        Moving moving,
        Fired<Object> fired) {

    static Desk of(EntityManager manager) {
        Fired<Object> fired = new Fired<>();
        Courses courses = Made.of(Courses.class, manager);
        Editions editions = Made.of(Editions.class, courses);
        Enrolments enrolments = Made.of(Enrolments.class, manager);
        Answers answers = Made.of(Answers.class, manager);
        Comparisons comparisons = Made.of(Comparisons.class, editions);
        AnswerKeys keys = Made.of(AnswerKeys.class, Taught.terms());
        Completing completing = Made.of(Completing.class, enrolments, editions, fired);
        Closing closing = Made.of(Closing.class, enrolments, answers, keys, editions, completing, fired);
        Carrying carrying = Made.of(Carrying.class, answers, comparisons, Cast.CLOCK);
        ReadingTimes times = Made.of(ReadingTimes.class, manager);
        return new Desk(
                courses,
                enrolments,
                answers,
                Made.of(Cohorts.class, manager),
                Made.of(Learning.class, enrolments, Made.of(People.class, manager), courses, editions, comparisons, times,
                        completing, Cast.CLOCK),
                Made.of(Answering.class, enrolments, answers, closing, carrying, editions, Cast.CLOCK),
                Made.of(Moving.class, courses, enrolments, closing, completing, comparisons, fired, Cast.CLOCK),
                fired);
    }

    Enrolment enrolment(long id) {
        return enrolments.theEnrolment(id);
    }
}
