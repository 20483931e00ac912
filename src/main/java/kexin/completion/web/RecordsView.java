package kexin.completion.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kexin.Settings;
import kexin.completion.Completions;
import kexin.completion.RecordRow;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.people.web.Me;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The register of enrolments and completions. The filter stands in the address, so that it can be kept and passed on. */
@Named
@ViewScoped
public class RecordsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Completions completions;

    @Inject
    private transient CourseTitles titles;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Me me;

    @Inject
    private transient Here here;

    @Inject
    private transient Tongue tongue;

    private final Lines lines = new Lines();
    private Map<String, String> courses;
    private String text;
    private String course;
    private String department;
    private String state;
    private String from;
    private String to;

    @PostConstruct
    void load() {
        courses = titles.all(tongue.getTag());
        text = here.parameter("text");
        course = here.parameter("course");
        department = here.parameter("department");
        state = here.parameter("state");
        from = here.parameter("from");
        to = here.parameter("to");
    }

    public LazyDataModel<RecordRow> getLines() {
        return lines;
    }

    public String courseTitle(String slug) {
        return courses.getOrDefault(slug, slug);
    }

    public Map<String, String> getCourses() {
        return courses;
    }

    public List<String> getDepartments() {
        return completions.departments(me.person());
    }

    /** The parts of the filter that ask for something, as one would say them, each with the address without it. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        parts().forEach((name, value) -> chips.add(new Chip(words(name, value), "?" + query(name))));
        return chips;
    }

    /** A part of the filter and the address without it. */
    public record Chip(String words, String without) {}

    /** The address of exactly these rows as CSV. */
    public String getCsv() {
        String query = query(null);
        return "/records.csv" + (query.isEmpty() ? "" : "?" + query);
    }

    public boolean isFiltered() {
        return !parts().isEmpty();
    }

    private Chosen chosen() {
        return new Chosen(text, course, department, state, from, to);
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        String[] names = {"text", "course", "department", "state", "from", "to"};
        String[] values = {text, course, department, state, from, to};
        for (int place = 0; place < names.length; place++) {
            if (values[place] != null && !values[place].isBlank()) {
                parts.put(names[place], values[place].strip());
            }
        }
        return parts;
    }

    private String query(String without) {
        List<String> query = new ArrayList<>();
        parts().forEach((name, value) -> {
            if (!name.equals(without)) {
                query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return String.join("&", query);
    }

    private String words(String name, String value) {
        String shown = name.equals("course") ? courseTitle(value) : value;
        if (name.equals("state")) {
            shown = tongue.say("completion.state." + (value.equalsIgnoreCase("completed") ? "completed" : "learning"));
        }
        return tongue.say("completion.records." + name) + ": " + shown;
    }

    private final class Lines extends LazyDataModel<RecordRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) completions.count(me.person(), chosen().filter(settings.zone()));
        }

        @Override
        public List<RecordRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return completions.page(me.person(), chosen().filter(settings.zone()), first, size);
        }

        @Override
        public String getRowKey(RecordRow row) {
            return Long.toString(row.enrolment());
        }
    }

    public String getText() {
        return text;
    }

    public String getCourse() {
        return course;
    }

    public String getDepartment() {
        return department;
    }

    public String getState() {
        return state;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }
}
