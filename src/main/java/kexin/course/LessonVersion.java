package kexin.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kexin.course.notation.Flaws;
import kexin.course.notation.LessonFile;
import kexin.course.notation.LessonFileReader;
import kexin.course.notation.Named;
import kexin.course.notation.PageFile;
import kexin.course.notation.Place;
import kexin.course.notation.Source;

/**
 * A lesson as it is written in one language.
 *
 * @param ids of its pages in order: as written, by place where none is written, empty where it is none
 */
record LessonVersion(String language, String path, LessonFile file, List<String> ids) {

    /** Words with a meaning of their own in an address. */
    static final Set<String> RESERVED = Set.of("quiz", "media", "handout", "editions");

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,38}[A-Za-z0-9])?");

    LessonVersion {
        ids = List.copyOf(ids);
    }

    /** @param number of the lesson within its course, from 1 */
    static LessonVersion read(int number, String language, String path, byte[] bytes, Flaws flaws) {
        LessonFile file = LessonFileReader.read(Source.read(bytes, flaws), flaws);
        List<String> ids = new ArrayList<>();
        for (PageFile page : file.pages()) {
            String byPlace = byPlace(number, ids.size());
            ids.add(page.id().map(id -> isId(id, flaws) ? id.word() : "").orElse(byPlace));
        }
        return new LessonVersion(language, path, file, ids);
    }

    /** {@code p2} in the first lesson, {@code 3-p2} in the third: what a page is ticked by is once in a course. */
    static String byPlace(int number, int index) {
        return (number == 1 ? "p" : number + "-p") + (index + 1);
    }

    private static boolean isId(Named id, Flaws flaws) {
        boolean reserved = RESERVED.contains(id.word());
        if (reserved || !ID.matcher(id.word()).matches()) {
            flaws.add(id.place(), reserved ? "problem.page.reserved" : "problem.page.id", id.word());
            return false;
        }
        return true;
    }

    int size() {
        return ids.size();
    }

    PageFile page(int index) {
        return file.pages().get(index);
    }

    /** Every language has the same pages. */
    void compare(LessonVersion first, Flaws flaws) {
        for (int i = 0; i < Math.min(size(), first.size()); i++) {
            if (isOther(ids.get(i), first.ids.get(i))) {
                flaws.add(page(i).placeOf("id"), "problem.pages.order", ids.get(i), first.ids.get(i));
                return;
            }
            compare(page(i), first.page(i), flaws);
        }
        if (size() > 0 && first.size() > 0 && size() != first.size()) {
            flaws.add(Place.START, "problem.pages.count", size(), first.size(), first.path);
        }
    }

    private static boolean isOther(String id, String other) {
        return !id.isEmpty() && !other.isEmpty() && !id.equals(other);
    }

    private static void compare(PageFile page, PageFile other, Flaws flaws) {
        String kind = PageReader.kind(page).word();
        String otherKind = PageReader.kind(other).word();
        if (!kind.equals(otherKind)) {
            flaws.add(page.placeOf("kind"), "problem.pages.kind", kind, otherKind);
        }
        String seconds = written(page.seconds());
        if (!seconds.isEmpty() && !seconds.equals(written(other.seconds()))) {
            flaws.add(page.placeOf("seconds"), "problem.pages.ids", "seconds", written(other.seconds()));
        }
        if (!page.topics().isEmpty() && !page.topics().equals(other.topics())) {
            flaws.add(page.placeOf("topics"), "problem.pages.ids", "topics", String.join(", ", other.topics()));
        }
        if (!page.facts().isEmpty() && !page.facts().equals(other.facts())) {
            flaws.add(page.placeOf("facts"), "problem.pages.ids", "facts", String.join(", ", other.facts()));
        }
    }

    private static String written(Optional<Named> value) {
        return value.map(Named::word).orElse("");
    }
}
