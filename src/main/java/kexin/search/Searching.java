package kexin.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kexin.course.CourseText;
import kexin.course.Editions;
import kexin.course.Lesson;
import kexin.course.Page;
import kexin.course.Stop;
import kexin.course.notation.Term;
import kexin.learning.Enrolment;
import kexin.learning.Enrolments;
import kexin.people.Person;

/** Looks through the editions somebody is enrolled in, and through the glossary. */
@ApplicationScoped
public class Searching {

    private static final int MOST_PAGES = 20;
    private static final int MOST_TERMS = 5;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Editions editions;

    @Inject
    private Indexes indexes;

    private record Ranked(float score, Found.InCourse course) {}

    /**
     * Looks in the reader's language, and where no page has the words, in the other.
     *
     * @param language of the reader
     */
    public Found search(Person reader, String asked, String language, String other) {
        Found found = search(reader, asked, language);
        if (found.pages() == 0 && indexes.glossary(language).understands(asked)) {
            Found elsewhere = search(reader, asked, other);
            return elsewhere.pages() > 0 || found.isNothing() ? elsewhere : found;
        }
        return found;
    }

    /** Courses that do not have the language are left out. */
    private Found search(Person reader, String text, String language) {
        List<Found.InCourse> courses = enrolments.of(reader).stream()
                .map(enrolment -> inCourse(enrolment, text, language))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Ranked::score).reversed())
                .map(Ranked::course)
                .toList();
        return new Found(language, courses, inGlossary(text, language));
    }

    /** Null where nothing was found. */
    private Ranked inCourse(Enrolment enrolment, String text, String language) {
        CourseText course = editions.text(enrolment.edition());
        if (!course.languages().contains(language)) {
            return null;
        }
        List<WordIndex.Hit> hits = indexes.of(enrolment.edition().id(), language).find(text);
        if (hits.isEmpty()) {
            return null;
        }
        List<Place> places = places(course);
        return new Ranked(hits.get(0).score(), new Found.InCourse(
                course.slug(),
                course.title().in(language),
                language,
                hits.stream()
                        .limit(MOST_PAGES)
                        .map(hit -> onPage(places.get(hit.number()), hit, language))
                        .toList(),
                Math.max(0, hits.size() - MOST_PAGES)));
    }

    private record Place(Lesson lesson, Page page) {}

    /** In the order of the index. */
    private static List<Place> places(CourseText course) {
        List<Place> places = new ArrayList<>();
        course.lessons().forEach(lesson -> lesson.pages().forEach(page -> places.add(new Place(lesson, page))));
        return places;
    }

    private static Found.OnPage onPage(Place place, WordIndex.Hit hit, String language) {
        return new Found.OnPage(
                new Stop(place.lesson().slug(), place.page().id()).path(),
                place.lesson().title().in(language),
                hit.title(),
                hit.snippet(),
                List.copyOf(hit.marks()));
    }

    private List<Found.InGlossary> inGlossary(String text, String language) {
        List<Term.Names> terms = indexes.terms(language);
        return indexes.glossary(language).find(text).stream()
                .limit(MOST_TERMS)
                .map(hit -> new Found.InGlossary(terms.get(hit.number()).term(), hit.title(), hit.snippet()))
                .toList();
    }
}
