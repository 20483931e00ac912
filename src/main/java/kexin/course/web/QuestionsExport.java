package kexin.course.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kexin.Refused;
import kexin.course.CourseText;
import kexin.course.Courses;
import kexin.course.Editions;
import kexin.people.Person;
import kexin.people.Role;
import kexin.quiz.cloze.ClozeText;
import kexin.quiz.interchange.Exported;
import kexin.quiz.interchange.GiftWriter;
import kexin.quiz.interchange.MoodleXmlWriter;

/** A published quiz as another system reads it. */
@ApplicationScoped
class QuestionsExport {

    @Inject
    private Courses courses;

    @Inject
    private Editions editions;

    /**
     * @param quiz {@code course/lesson/language}
     * @param format {@code xml} for Moodle XML, {@code gift}
     * @throws Refused as unknown, where there is no such quiz or its course is not open to the trainer
     */
    Exported of(Person trainer, String quiz, String format) {
        trainer.must(Role.TRAINER);
        String[] names = quiz.split("/", -1);
        if (names.length != 3) {
            throw Refused.unknown();
        }
        CourseText course = courses.openTo(trainer).stream()
                .filter(edition -> edition.course().slug().equals(names[0]))
                .map(editions::text)
                .findFirst()
                .orElseThrow(Refused::unknown);
        ClozeText text = course.lesson(names[1]).map(lesson -> lesson.quiz(names[2])).orElseThrow(Refused::unknown);
        return format.equals("gift") ? GiftWriter.write(text) : MoodleXmlWriter.write(text);
    }
}
