package kexin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import kexin.course.Courses;
import kexin.course.Edition;
import kexin.faces.Here;
import kexin.learning.Cohorts;
import kexin.people.Role;
import kexin.people.web.Me;

/** How many learn each edition of the course of the address; for the trainer's pages about editions. */
@Named
@RequestScoped
public class EditionLearners {

    @Inject
    private Cohorts cohorts;

    @Inject
    private Courses courses;

    @Inject
    private Me me;

    @Inject
    private Here here;

    private Map<Integer, Cohorts.Size> sizes;

    @PostConstruct
    void load() {
        me.person().must(Role.TRAINER);
        sizes = courses.latest(here.word("course"))
                .map(Edition::course)
                .map(cohorts::sizes)
                .orElse(Map.of());
    }

    public Cohorts.Size of(int edition) {
        return sizes.getOrDefault(edition, Cohorts.Size.NONE);
    }

    /** Those under way on an earlier edition than this. */
    public long behind(int edition) {
        return sizes.entrySet().stream()
                .filter(size -> size.getKey() < edition)
                .mapToLong(size -> size.getValue().underWay())
                .sum();
    }

    /** Everybody under way, whatever their edition. */
    public long getUnderWay() {
        return sizes.values().stream().mapToLong(Cohorts.Size::underWay).sum();
    }
}
