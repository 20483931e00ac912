package kexin.completion;

import jakarta.inject.Inject;
import kexin.Refused;
import kexin.UseCase;
import kexin.people.People;
import kexin.people.Person;
import kexin.people.Role;

/** What an officer does with filters of their own. */
@UseCase
public class SavingFilters {

    @Inject
    private SavedFilters filters;

    @Inject
    private People people;

    public SavedFilter save(Person officer, String name, Asked asked) {
        officer.must(Role.HR);
        asked.mustBeReadable();
        SavedFilter filter = new SavedFilter(people.managed(officer), name, asked);
        refuseTaken(officer, filter.getName(), null);
        filters.add(filter);
        return filter;
    }

    public void rename(Person officer, long id, String name) {
        SavedFilter filter = filters.byId(officer, id);
        refuseTaken(officer, name.strip(), filter.getId());
        filter.rename(name);
    }

    public void remove(Person officer, long id) {
        filters.remove(filters.byId(officer, id));
    }

    private void refuseTaken(Person officer, String name, Long self) {
        if (filters.of(officer).stream().anyMatch(other -> other.getName().equals(name) && !other.getId().equals(self))) {
            throw new Refused("refused.filter.taken", name);
        }
    }
}
