package kexin.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kexin.course.notation.PageFile;
import kexin.course.notation.Place;
import kexin.course.notation.Seconds;

/** Reads the files of one lesson, one a language, and holds them against each other. */
final class LessonReader {

    private final int number;
    private final Syllabus.Entry entry;
    private final List<String> languages;
    private final Folder folder;
    private final Findings findings;
    private final Map<String, String> courseIds;
    private final int usualSeconds;

    /**
     * @param number of the lesson within its course, from 1
     * @param courseIds page ids of the lessons before, with their places; this one's are added
     * @param usualSeconds that a page has to be read at least where it does not say so itself
     */
    LessonReader(
            int number,
            Syllabus.Entry entry,
            List<String> languages,
            Folder folder,
            Findings findings,
            Map<String, String> courseIds,
            int usualSeconds) {
        this.number = number;
        this.entry = entry;
        this.languages = languages;
        this.folder = folder;
        this.findings = findings;
        this.courseIds = courseIds;
        this.usualSeconds = usualSeconds;
    }

    /** @return empty if there is no page in the first of its languages */
    Optional<Lesson> read() {
        List<LessonVersion> versions = new ArrayList<>();
        for (String language : languages) {
            if (entry.pages().containsKey(language)) {
                String path = entry.pages().get(language);
                versions.add(LessonVersion.read(number, language, path, folder.bytes(path), findings.in(path)));
            }
        }
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        checkLanguages(versions.get(0));
        checkUnique(versions.get(0));
        versions.stream().skip(1).forEach(other -> other.compare(versions.get(0), findings.in(other.path())));
        return versions.get(0).size() == 0 ? Optional.empty() : Optional.of(lesson(versions));
    }

    private void checkLanguages(LessonVersion first) {
        for (String language : languages) {
            if (!entry.pages().containsKey(language)) {
                findings.in(first.path()).add(Place.START, "problem.lesson.language", language,
                        folder.lessonFile(entry.name(), language));
            }
        }
    }

    /** What a page is called is once in a course: its tick, its notes and its bookmark hang on it. */
    private void checkUnique(LessonVersion first) {
        for (int i = 0; i < first.size(); i++) {
            PageFile page = first.page(i);
            String id = first.ids().get(i);
            String where = first.path() + ":" + page.placeOf("id").line();
            String taken = id.isEmpty() ? null : courseIds.putIfAbsent(id, where);
            if (taken != null) {
                findings.in(first.path()).add(page.placeOf("id"), "problem.page.twice", id, taken);
            }
        }
    }

    private Lesson lesson(List<LessonVersion> versions) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (LessonVersion version : versions) {
            titles.put(version.language(), version.file().title());
            if (version.file().title().length() > Wordings.TITLE) {
                findings.in(version.path()).add(Place.START, "problem.words.long", Wordings.TITLE);
            }
        }
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < versions.get(0).size(); i++) {
            pages.add(page(versions, i));
        }
        return new Lesson(entry.slug(), new Texts(titles), pages, Map.of());
    }

    private Page page(List<LessonVersion> versions, int index) {
        String id = id(versions, index);
        Map<String, PageText> texts = new HashMap<>();
        for (LessonVersion version : versions) {
            if (index < version.size()) {
                PageReader reader =
                        new PageReader(folder.media(), findings.in(version.path()), entry.slug() + "-" + id);
                texts.put(version.language(), reader.read(version.page(index)));
            }
        }
        PageText first = texts.get(versions.get(0).language());
        languages.forEach(language -> texts.putIfAbsent(language, first));
        PageFile page = versions.get(0).page(index);
        int seconds = Seconds.read(page.seconds(), findings.in(versions.get(0).path())).orElse(usualSeconds);
        return new Page(id, PageReader.kind(page), page.topics(), page.facts(), seconds, texts);
    }

    /** The first language's, else another's, else the page's place. */
    private String id(List<LessonVersion> versions, int index) {
        return versions.stream()
                .map(LessonVersion::ids)
                .filter(ids -> index < ids.size() && !ids.get(index).isEmpty())
                .findFirst()
                .map(ids -> ids.get(index))
                .orElse(LessonVersion.byPlace(number, index));
    }
}
