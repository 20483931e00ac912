package kexin.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kexin.Refused;
import kexin.course.CourseText;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.course.Editions;
import kexin.course.Lesson;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.learning.Enrolment;
import kexin.learning.Enrolments;
import kexin.learning.Progress;
import kexin.people.web.Me;

/** The course of the address, in the edition this reader has or would get, and how far they have come in it. */
@RequestScoped
class Reader {

    @Inject
    private Me me;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Courses courses;

    @Inject
    private Editions editions;

    private Optional<Enrolment> enrolment;
    private Edition edition;
    private CourseText course;
    private Progress progress;

    Optional<Enrolment> enrolment() {
        if (enrolment == null) {
            enrolment = enrolments.find(me.person(), here.word("course"));
        }
        return enrolment;
    }

    /** @throws Refused as unknown, where there is no such course */
    CourseText course() {
        if (course == null) {
            course = editions.text(edition());
        }
        return course;
    }

    /** The one they have, else the latest. */
    Edition edition() {
        if (edition == null) {
            edition = enrolment()
                    .map(Enrolment::edition)
                    .or(() -> courses.latest(here.word("course")))
                    .orElseThrow(Refused::unknown);
        }
        return edition;
    }

    /** @throws Refused as unknown, where the course has no such lesson, or is withdrawn and none of theirs */
    Lesson lesson() {
        if (enrolment().isEmpty() && edition().course().isWithdrawn()) {
            throw Refused.unknown();
        }
        return course().lesson(here.word("lesson")).orElseThrow(Refused::unknown);
    }

    /** Whether the edition that they were moved from has such a page. */
    boolean had(String lesson, String page) {
        return enrolment().flatMap(Enrolment::movedFrom)
                .flatMap(before -> editions.text(before).stop(lesson, page))
                .isPresent();
    }

    Progress progress() {
        if (progress == null) {
            progress = enrolment().map(enrolments::progress).orElse(Progress.NONE);
        }
        return progress;
    }

    /** The language the course is read in: the interface's, where the course has it. */
    String language() {
        return course().languageFor(tongue.getTag());
    }
}
