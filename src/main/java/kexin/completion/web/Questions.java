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
            chips.add(new Chip(words(asked(), part), queried(asked().without(part).query())));
        }
        return chips;
    }

    /** A whole question in words: its filter; where that asks for nothing, all records, perhaps with chosen columns. */
    String words(Asked question) {
        if (question.filters().isEmpty()) {
            return tongue.say(question.word("columns").isEmpty() ? "completion.exports.everything" : "completion.exports.columns");
        }
        return String.join(tongue.say("completion.exports.and"),
                question.filters().stream().map(part -> words(question, part)).toList());
    }

    private String words(Asked question, String part) {
        return tongue.say("completion.records.chip", tongue.say("completion.records." + part), shown(question, part));
    }

    private String shown(Asked question, String part) {
        String value = question.word(part);
        return switch (part) {
            case "course" -> courseTitle(value);
            case "department" -> department(question);
            case "person" -> people.find(Long.parseLong(value)).map(Person::getName).orElse(value);
            case "language" -> tongue.knows("completion.language." + value) ? tongue.say("completion.language." + value) : value;
            case "state" -> tongue.say("completion.state." + value);
            default -> value;
        };
    }

    private String department(Asked question) {
        String value = question.word("department");
        if (value.equals(Asked.NO_DEPARTMENT)) {
            return tongue.say("completion.records.noDepartment");
        }
        return question.word("beneath").isEmpty() ? value : tongue.say("completion.records.within", value);
    }
}
