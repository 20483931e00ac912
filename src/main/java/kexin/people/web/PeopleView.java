package kexin.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import kexin.people.People;
import kexin.people.Person;
import kexin.people.Role;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The list of people, a page at a time. */
@Named
@ViewScoped
public class PeopleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient People people;

    @Inject
    private transient Me me;

    private String text = "";
    private final Lines lines = new Lines();

    public LazyDataModel<Person> getLines() {
        return lines;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    private final class Lines extends LazyDataModel<Person> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            me.person().must(Role.ADMINISTRATOR);
            return (int) people.count(text);
        }

        @Override
        public List<Person> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            me.person().must(Role.ADMINISTRATOR);
            return people.search(text, first, size);
        }

        @Override
        public String getRowKey(Person person) {
            return person.id().toString();
        }
    }
}
