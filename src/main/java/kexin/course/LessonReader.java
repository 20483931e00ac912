package kexin.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import kexin.course.notation.Flaws;
import kexin.course.notation.LessonFile;
import kexin.course.notation.LessonFileReader;
import kexin.course.notation.Named;
import kexin.course.notation.PageFile;
import kexin.course.notation.Place;
import kexin.course.notation.Source;

/** Reads the files of one lesson, one a language, and holds them against each other. */
final class LessonReader {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,38}[A-Za-z0-9])?");

    private final String name;
    private final List<String> languages;
    private final Folder folder;
    private final Findings findings;
    private final Map<String, String> courseIds;

    /**
     * @param name the lesson's file name without language and ending
     * @param courseIds page ids of the lessons before, with their places; this one's are added
     */
    LessonReader(
            String name, List<String> languages, Folder folder, Findings findings, Map<String, String> courseIds) {
        this.name = name;
        this.languages = languages;
        this.folder = folder;
        this.findings = findings;
        this.courseIds = courseIds;
    }

    /** One language's file and its pages' ids, in order. */
    private record Version(String language, String path, LessonFile file, List<String> ids) {}

    /** @return empty if there is no page in any language */
    Optional<Lesson> read(SortedMap<String, String> paths) {
        List<Version> versions = new ArrayList<>();
        for (String language : languages) {
            if (paths.containsKey(language)) {
                versions.add(version(language, paths.get(language)));
            }
        }
        checkLanguages(versions);
        if (versions.isEmpty() || versions.get(0).file().pages().isEmpty()) {
            return Optional.empty();
        }
        checkUnique(versions.get(0));
        versions.stream().skip(1).forEach(version -> new VersionCheck(version, versions.get(0)).check());
        return Optional.of(lesson(versions));
    }

    private Version version(String language, String path) {
        Flaws flaws = findings.in(path);
        LessonFile file = LessonFileReader.read(Source.read(folder.bytes(path), flaws), flaws);
        List<String> ids = new ArrayList<>();
        for (PageFile page : file.pages()) {
            String byPlace = "p" + (ids.size() + 1);
            ids.add(page.id().filter(id -> isId(id, flaws)).map(Named::word).orElse(byPlace));
        }
        return new Version(language, path, file, ids);
    }

    private static boolean isId(Named id, Flaws flaws) {
        if (!ID.matcher(id.word()).matches()) {
            flaws.add(id.place(), "problem.page.id", id.word());
            return false;
        }
        if (CourseReader.RESERVED.contains(id.word())) {
            flaws.add(id.place(), "problem.page.reserved", id.word());
            return false;
        }
        return true;
    }

    private void checkLanguages(List<Version> versions) {
        if (versions.isEmpty()) {
            return;
        }
        for (String language : languages) {
            if (versions.stream().noneMatch(version -> version.language().equals(language))) {
                findings.in(versions.get(0).path())
                        .add(Place.START, "problem.lesson.language", language, folder.lessonFile(name, language));
            }
        }
    }

    /** A page without an id is called by its place, which only its own lesson has to keep apart. */
    private void checkUnique(Version first) {
        Map<String, String> own = new HashMap<>();
        for (int i = 0; i < first.ids().size(); i++) {
            PageFile page = first.file().pages().get(i);
            Map<String, String> others = page.id().isPresent() ? courseIds : own;
            Place place = page.placeOf("id");
            String where = first.path() + ":" + place.line();
            String taken = others.putIfAbsent(first.ids().get(i), where);
            taken = taken != null ? taken : own.put(first.ids().get(i), where);
            if (taken != null) {
                findings.in(first.path()).add(place, "problem.page.twice", first.ids().get(i), taken);
            }
        }
    }

    private Lesson lesson(List<Version> versions) {
        Map<String, String> titles = new LinkedHashMap<>();
        versions.forEach(version -> titles.put(version.language(), version.file().title()));
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < versions.get(0).ids().size(); i++) {
            pages.add(page(versions, i));
        }
        return new Lesson(CourseReader.slug(name), new Texts(titles), pages, Map.of());
    }

    private Page page(List<Version> versions, int index) {
        Version first = versions.get(0);
        PageFile page = first.file().pages().get(index);
        String id = first.ids().get(index);
        Map<String, PageText> texts = new HashMap<>();
        for (Version version : versions) {
            if (index < version.file().pages().size()) {
                PageFile own = version.file().pages().get(index);
                PageReader reader = new PageReader(
                        folder.media(), findings.in(version.path()), CourseReader.slug(name) + "-" + id);
                texts.put(version.language(), reader.read(own));
            }
        }
        languages.forEach(language -> texts.putIfAbsent(language, texts.get(first.language())));
        return new Page(id, PageReader.kind(page), page.topics(), page.facts(), texts);
    }

    /** Every language has the same pages. */
    private final class VersionCheck {
        private final Version version;
        private final Version first;
        private final Flaws flaws;

        VersionCheck(Version version, Version first) {
            this.version = version;
            this.first = first;
            this.flaws = findings.in(version.path());
        }

        void check() {
            int count = version.ids().size();
            for (int i = 0; i < Math.min(count, first.ids().size()); i++) {
                PageFile page = version.file().pages().get(i);
                if (!version.ids().get(i).equals(first.ids().get(i))) {
                    flaws.add(page.placeOf("id"), "problem.pages.order", version.ids().get(i), first.ids().get(i));
                    return;
                }
                compare(page, first.file().pages().get(i));
            }
            if (count > 0 && count != first.ids().size()) {
                flaws.add(Place.START, "problem.pages.count", count, first.ids().size(), first.path());
            }
        }

        private void compare(PageFile page, PageFile other) {
            if (PageReader.kind(page) != PageReader.kind(other)) {
                flaws.add(page.placeOf("kind"), "problem.pages.kind", PageReader.kind(page).word(),
                        PageReader.kind(other).word());
            }
            if (!page.topics().isEmpty() && !page.topics().equals(other.topics())) {
                flaws.add(page.placeOf("topics"), "problem.pages.ids", "topics", String.join(", ", other.topics()));
            }
            if (!page.facts().isEmpty() && !page.facts().equals(other.facts())) {
                flaws.add(page.placeOf("facts"), "problem.pages.ids", "facts", String.join(", ", other.facts()));
            }
        }
    }
}
