package kexin.completion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kexin.Settings;
import kexin.completion.Asked;
import kexin.completion.RecordFilter;
import kexin.completion.export.CourseTitles;
import kexin.completion.export.Wording;
import kexin.faces.Elsewhere;
import kexin.faces.Here;
import kexin.faces.Tongue;
import kexin.people.People;
import kexin.people.Person;

/** What the address of the page asks the register for, and how one says it. */
@Named
@RequestScoped
public class Questions {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Here here;

    @Inject
    private Tongue tongue;

    @Inject
    private CourseTitles titles;

    @Inject
    private Settings settings;

    @Inject
    private People people;

    private Asked asked;
    private Map<String, String> courses;

    /** A part of a filter and the address without it. */
    public record Chip(String words, String without) {}

    /** Of a deed done on the page, what its form says of the page. */
    public Asked asked() {
        if (asked == null) {
            String question = here.parameter("question");
            asked = question == null ? ofAddress() : Asked.parse(question);
        }
        return asked;
    }

    /** A form sends its empty fields too; the address that is kept and passed on does without them. */
    private Asked ofAddress() {
        Map<String, String[]> parameters = request.getParameterMap();
        Asked given = Asked.of(parameters);
        boolean raw = parameters.containsKey("column")
                || parameters.values().stream().anyMatch(values -> values[0].isEmpty());
        if (raw && request.getMethod().equals("GET")) {
            throw new Elsewhere(here.getPath() + queried(given.query()));
        }
        return given;
    }

    /** With its question mark; nothing for no question. */
    static String queried(String query) {
        return query.isEmpty() ? "" : "?" + query;
    }

    public String getQuery() {
        return asked().query();
    }

    public String word(String part) {
        return asked().word(part);
    }

    /** Address to title, in the order of the catalogue. */
    public Map<String, String> getCourses() {
        if (courses == null) {
            courses = titles.all(tongue.getTag());
        }
        return courses;
    }

    public String courseTitle(String slug) {
        return getCourses().getOrDefault(slug, slug);
    }

    public Wording getWording() {
        return new Wording(tongue.getTag(), settings.zone(), getCourses());
    }

    public boolean isFiltered() {
        return !asked().filters().isEmpty();
    }

    /** The parts of the filter that ask for something. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        for (String part : asked().filters()) {
            chips.add(new Chip(words(part), queried(asked().without(part).query())));
        }
        return chips;
    }

    private String words(String part) {
        return tongue.say("completion.records.chip", tongue.say("completion.records." + part), shown(part, word(part)));
    }

    private String shown(String part, String value) {
        return switch (part) {
            case "course" -> courseTitle(value);
            case "department" -> department(value);
            case "person" -> people.find(number(value)).map(Person::getName).orElse(value);
            case "language" -> tongue.knows("completion.language." + value) ? tongue.say("completion.language." + value) : value;
            case "state" -> tongue.say("completion.state." + (isCompleted(value) ? "completed" : "learning"));
            default -> value;
        };
    }

    private String department(String value) {
        if (value.equals(Asked.NO_DEPARTMENT)) {
            return tongue.say("completion.records.noDepartment");
        }
        return word("beneath").isEmpty() ? value : tongue.say("completion.records.within", value);
    }

    private static boolean isCompleted(String value) {
        return RecordFilter.State.COMPLETED.name().equalsIgnoreCase(value);
    }

    private static long number(String value) {
        return value.matches("\\d{1,9}") ? Long.parseLong(value) : 0;
    }
}
