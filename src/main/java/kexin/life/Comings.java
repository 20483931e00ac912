package kexin.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import kexin.life.Changes.Change;
import kexin.people.DemoPeople;
import kexin.people.DepartmentPath;
import kexin.people.Departments;
import kexin.people.KeepingDepartments;
import kexin.people.KeepingPeople;
import kexin.people.People;
import kexin.people.Person;

/** People come and go. Who has come or gone does not do so again. */
@ApplicationScoped
@Transactional
public class Comings {

    @Inject
    private People people;

    @Inject
    private DemoPeople demo;

    @Inject
    private KeepingPeople keeping;

    @Inject
    private KeepingDepartments tree;

    @Inject
    private Departments departments;

    boolean isThere(Colleague colleague) {
        return people.isAccountTaken(colleague.account());
    }

    void come(Colleague colleague) {
        if (!isThere(colleague)) {
            BackThen.at(colleague.hired(), () -> {
                found(colleague.details().department());
                demo.arrive(administrator(), colleague.account(), colleague.details());
            });
        }
    }

    /** @param changes the one that is due, and those after it: where one of these has come about, it is not due any more */
    void change(Colleague colleague, List<Change> changes) {
        Person person = people.findByAccount(colleague.account()).orElseThrow();
        if (changes.stream().noneMatch(change -> change.isSeenIn(person))) {
            Change next = changes.get(0);
            BackThen.at(next.at(), () -> {
                found(next.details().department());
                keeping.describe(administrator(), person.id(), next.details());
            });
        }
    }

    private void found(String department) {
        if (departments.find(DepartmentPath.of(department)).isEmpty()) {
            tree.add(administrator(), department);
        }
    }

    void go(Colleague colleague) {
        Person leaver = people.findByAccount(colleague.account()).orElseThrow();
        if (leaver.isActive()) {
            BackThen.at(colleague.leaves(), () -> keeping.deactivate(administrator(), leaver.id()));
        }
    }

    private Person administrator() {
        return people.findByAccount(DemoPeople.ADMINISTRATOR).orElseThrow();
    }
}
