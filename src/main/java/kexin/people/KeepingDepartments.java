package kexin.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import kexin.Deed;
import kexin.Refused;
import kexin.UseCase;

/** What HR and administrators do with departments. Records keep the path that was right when they were made. */
@UseCase
public class KeepingDepartments {

    private static final String ADDRESS = "/people/departments";

    @Inject
    private Departments departments;

    @Inject
    private People people;

    @Inject
    private Event<PeopleChanged> changed;

    @Inject
    private Event<Deed> deeds;

    /** With all above it that is not there yet. */
    public Department add(Person keeper, String path) {
        keeper.mustKeepPeople();
        departments.hold(people);
        DepartmentPath wanted = DepartmentPath.of(path);
        refuseTaken(wanted);
        Department added = departments.found(wanted);
        tell(keeper, "department.added", added.path());
        return added;
    }

    public void rename(Person keeper, long id, String name) {
        keeper.mustKeepPeople();
        departments.hold(people);
        DepartmentPath before = departments.byId(id).path();
        DepartmentPath alone = DepartmentPath.of(name);
        if (alone.depth() > 0) {
            throw new Refused("refused.department.slash", name.strip());
        }
        lead(keeper, "department.renamed", before, before.depth() == 0 ? alone : before.above().beneath(name));
    }

    /** @param above path of the department it lies beneath from now on, empty for the top */
    public void move(Person keeper, long id, String above) {
        keeper.mustKeepPeople();
        departments.hold(people);
        DepartmentPath before = departments.byId(id).path();
        if (above.isBlank()) {
            lead(keeper, "department.moved", before, DepartmentPath.of(before.name()));
            return;
        }
        DepartmentPath over = known(above);
        refuseWithin(over, before);
        lead(keeper, "department.moved", before, over.beneath(before.name()));
    }

    /** Its people and all beneath it go over to the other department, and it is no more. */
    public void merge(Person keeper, long id, String into) {
        keeper.mustKeepPeople();
        departments.hold(people);
        Department department = departments.byId(id);
        DepartmentPath from = department.path();
        if (into.isBlank()) {
            throw new Refused("refused.merge.nowhere", from.name());
        }
        DepartmentPath to = known(into);
        refuseWithin(to, from);
        for (Department each : departments.tree()) {
            if (each.path().isWithin(from) && !each.path().equals(from)) {
                refuseTaken(onThe(to, from, each.path()));
            }
        }
        departments.remove(department);
        departments.lead(from, to);
        changed.fire(PeopleChanged.many());
        tell(keeper, "department.merged", from, to.toString());
    }

    /** @throws Refused while anybody belongs to it, or anything lies beneath it */
    public void remove(Person keeper, long id) {
        keeper.mustKeepPeople();
        departments.hold(people);
        Department department = departments.byId(id);
        if (!departments.people(department.path(), 1).isEmpty()) {
            throw new Refused("refused.department.peopled", department.path().name());
        }
        if (departments.beneath(department.path().toString()).size() > 1) {
            throw new Refused("refused.department.branched", department.path().name());
        }
        departments.remove(department);
        tell(keeper, "department.removed", department.path());
    }

    private void lead(Person keeper, String verb, DepartmentPath from, DepartmentPath to) {
        if (to.equals(from)) {
            return;
        }
        if (!to.toString().equalsIgnoreCase(from.toString())) {
            refuseTaken(to);
        }
        departments.tree().stream()
                .map(Department::path)
                .filter(path -> path.isWithin(from))
                .forEach(path -> onThe(to, from, path));
        departments.lead(from, to);
        changed.fire(PeopleChanged.many());
        tell(keeper, verb, from, to.toString());
    }

    /** The path that replaces one within {@code from}; refuses what cannot be, such as one too long. */
    private static DepartmentPath onThe(DepartmentPath to, DepartmentPath from, DepartmentPath within) {
        List<String> rest = within.names().subList(from.names().size(), within.names().size());
        return rest.isEmpty() ? to : to.beneath(String.join("/", rest));
    }

    private DepartmentPath known(String path) {
        return departments.find(DepartmentPath.of(path)).map(Department::path).orElseThrow(Refused::unknown);
    }

    private void refuseTaken(DepartmentPath path) {
        departments.find(path).ifPresent(other -> {
            throw new Refused("refused.department.taken", other.path());
        });
    }

    private static void refuseWithin(DepartmentPath place, DepartmentPath department) {
        if (place.isWithin(department)) {
            throw new Refused("refused.department.within", department.name(), place);
        }
    }

    private void tell(Person keeper, String verb, DepartmentPath subject, String... details) {
        deeds.fire(Deed.of(keeper.id(), verb, subject.toString(), ADDRESS, details));
    }
}
