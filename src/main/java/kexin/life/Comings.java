package kexin.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import kexin.people.DemoPeople;
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

    boolean isThere(Colleague colleague) {
        return people.isAccountTaken(colleague.account());
    }

    void come(Colleague colleague) {
        if (!isThere(colleague)) {
            BackThen.at(colleague.hired(), () -> demo.arrive(administrator(), colleague.account(), colleague.details()));
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
