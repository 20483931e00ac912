package kexin.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kexin.Refused;
import kexin.course.Course;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.people.Person;
import kexin.people.Role;

/** The courses in a trainer's charge: whoever may edit a course may decide about its answers and see how its gaps do. */
@ApplicationScoped
public class Charge {

    @Inject
    private Courses courses;

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    /** @throws Refused as unknown, where there is none or it is another's */
    public Course course(Person trainer, String slug) {
        trainer.must(Role.TRAINER);
        return courses.openTo(trainer).stream()
                .map(Edition::course)
                .filter(course -> course.slug().equals(slug))
                .findFirst()
                .orElseThrow(Refused::unknown);
    }

    /** Every edition of a course, the latest first. */
    public List<Edition> editions(Course course) {
        return store
                .createQuery("select e from Edition e where e.course = :course order by e.number desc", Edition.class)
                .setParameter("course", course)
                .getResultList();
    }

    /** @throws Refused as unknown */
    Edition edition(Course course, int number) {
        return editions(course).stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(Refused::unknown);
    }
}
