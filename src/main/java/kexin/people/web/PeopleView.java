package kexin.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kexin.faces.Here;
import kexin.people.Departments;
import kexin.people.People;
import kexin.people.PeopleFilter;
import kexin.people.Person;
import kexin.people.Role;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The list of people, a page at a time. The filter stands in the address, so that the way back leads to it. */
@Named
@ViewScoped
public class PeopleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient People people;

    @Inject
    private transient Departments departments;

    @Inject
    private transient Here here;

    @Inject
    private transient Me me;

    private final Lines lines = new Lines();
    private String text;
    private String department;
    private String role;
    private String state;

    @PostConstruct
    void load() {
        text = given("text");
        department = given("department");
        role = given("role");
        state = given("state");
    }

    public LazyDataModel<Person> getLines() {
        return lines;
    }

    public String getText() {
        return text;
    }

    /** Empty where it is not. */
    private String given(String name) {
        String value = here.parameter(name);
        return value == null ? "" : value;
    }

    public String getDepartment() {
        return department;
    }

    public String getRole() {
        return role;
    }

    /** {@code active}, {@code inactive} or empty. */
    public String getState() {
        return state;
    }

    /** Paths of the whole tree. */
    public List<String> getDepartments() {
        return departments.tree().stream().map(each -> each.path().toString()).toList();
    }

    public List<String> getRoles() {
        return Stream.of(Role.values()).map(Role::name).toList();
    }

    /** A role that is none asks for nobody's. */
    private PeopleFilter filter() {
        return new PeopleFilter(
                text,
                department,
                Stream.of(Role.values()).filter(each -> each.name().equals(role)).findFirst().orElse(null),
                state.isEmpty() ? null : state.equals("active"));
    }

    private final class Lines extends LazyDataModel<Person> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            me.person().must(Role.ADMINISTRATOR);
            return (int) people.count(filter());
        }

        @Override
        public List<Person> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            me.person().must(Role.ADMINISTRATOR);
            return people.search(filter(), first, size);
        }

        @Override
        public String getRowKey(Person person) {
            return person.id().toString();
        }
    }
}
