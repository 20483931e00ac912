package kexin.completion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kexin.completion.CompletionRecord;
import kexin.completion.Histories;
import kexin.completion.Histories.Taken;
import kexin.completion.Histories.Tried;
import kexin.course.CourseText;
import kexin.course.Editions;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.people.People;
import kexin.people.Person;
import kexin.people.Role;
import kexin.people.web.Me;

/** Everything one person has learnt, as the records have it. */
@Named
@RequestScoped
public class HistoryView {

    @Inject
    private Histories histories;

    @Inject
    private People people;

    @Inject
    private Editions editions;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    @Inject
    private Me me;

    private Person person;
    private List<Taken> taken;

    @PostConstruct
    void load() {
        me.person().must(Role.HR);
        person = people.byId(here.number("person"));
        taken = histories.of(me.person(), person);
    }

    public Person getPerson() {
        return person;
    }

    public List<Taken> getTaken() {
        return taken;
    }

    public String courseTitle(Taken course) {
        return editions.text(course.editionId()).title().in(tongue.getTag());
    }

    /** A lesson that the edition does not have any more is called by its address. */
    public String lessonTitle(Taken course, Tried attempt) {
        CourseText text = editions.text(course.editionId());
        return text.lessons().stream()
                .filter(lesson -> lesson.slug().equals(attempt.lesson()))
                .map(lesson -> lesson.title().in(tongue.getTag()))
                .findFirst()
                .orElse(attempt.lesson());
    }

    /** Why a record was made, and by whom where it is not the learner's own doing. */
    public String cause(CompletionRecord record) {
        String by = record.recordedBy() == null ? "" : people.find(record.recordedBy()).map(Person::getName).orElse("");
        return tongue.say("completion.cause." + record.cause(), by, record.personName(), record.formerName());
    }
}
