package kexin.course.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kexin.Refused;

/** What is done to the pages of a lesson, in all its languages at once, and in its quiz where that speaks of them. */
public final class PageDeeds {

    private static final Set<String> KEYS = Set.of("id", "kind", "topics", "facts", "seconds");

    /** Of these, only the first language has to say them. */
    private static final Set<String> SAID_ONCE = Set.of("topics", "facts", "seconds");

    private final CourseTexts texts;
    private final String lesson;

    /** @param lesson its name */
    public PageDeeds(CourseTexts texts, String lesson) {
        this.texts = texts;
        this.lesson = lesson;
    }

    /**
     * A new page behind that one.
     *
     * @param after empty: as the first
     * @return its id
     */
    public String add(String after) {
        String id = newId();
        for (String language : texts.languages(lesson)) {
            LessonSource source = texts.lesson(lesson, language);
            String behind = after.isEmpty() || source.has(after) ? after : last(source);
            texts.write(texts.lessonFile(lesson, language),
                    source.plus(behind, id, "", Starter.page(language)).text());
        }
        return id;
    }

    /** @return the id of the second one */
    public String copy(String page) {
        mustBeThere(page);
        String id = newId();
        texts.changeLesson(lesson, source -> source.has(page) ? source.twice(page, id) : source);
        return id;
    }

    /** With the questions that mirror it. */
    public void delete(String page) {
        mustBeThere(page);
        if (first().ids().size() == 1) {
            throw new Refused("refused.edit.page.last");
        }
        texts.changeLesson(lesson, source -> source.has(page) ? source.minus(page) : source);
        texts.changeQuiz(lesson, quiz -> {
            QuizSource rest = quiz;
            for (String item : quiz.ids(page)) {
                rest = rest.minus(item);
            }
            return rest;
        });
    }

    /** @param to its new place among the pages, from 0 */
    public void move(String page, int to) {
        mustBeThere(page);
        texts.changeLesson(lesson, source -> {
            int last = source.ids().size() - 1;
            return source.has(page) ? source.moved(page, Math.max(0, Math.min(to, last))) : source;
        });
    }

    /**
     * Into another lesson, with the questions that mirror it. A page without an id gets one, since it would be called by
     * another place there; so does a question whose id the other quiz has.
     *
     * @param other name of the lesson
     * @param to its place among the pages there, from 0
     * @return its id there
     */
    public String move(String page, String other, int to) {
        mustBeThere(page);
        if (other.equals(lesson)) {
            move(page, to);
            return page;
        }
        if (first().ids().size() == 1) {
            throw new Refused("refused.edit.page.last");
        }
        for (String language : texts.languages(lesson)) {
            if (texts.lesson(lesson, language).has(page) && !texts.languages(other).contains(language)) {
                throw new Refused("refused.edit.page.language", language);
            }
        }
        String id = first().value(page, "id").isEmpty() ? newId() : page;
        if (!id.equals(page)) {
            renumber(page, id);
        }
        for (String language : texts.languages(lesson)) {
            LessonSource from = texts.lesson(lesson, language);
            if (from.has(id)) {
                LessonSource into = texts.lesson(other, language).with(from, id, to);
                texts.write(texts.lessonFile(other, language), into.text());
                texts.write(texts.lessonFile(lesson, language), from.minus(id).text());
            }
        }
        new QuizDeeds(texts, lesson).move(id, new QuizDeeds(texts, other));
        return id;
    }

    /** Its title in one language. */
    public void rename(String page, String language, String title) {
        String tidy = LessonDeeds.tidy(title);
        String path = texts.lessonFile(lesson, language);
        if (tidy.isEmpty() || !texts.has(path)) {
            throw new Refused("refused.edit.page.title");
        }
        texts.write(path, texts.lesson(lesson, language).withTitle(page, tidy).text());
    }

    /** Says something about a page in every language that has to say it. */
    public void say(String page, String key, String value) {
        mustBeThere(page);
        if (!KEYS.contains(key) || value.contains("\n") || value.contains("\r")) {
            throw Refused.unknown();
        }
        if (key.equals("id")) {
            renumber(page, value);
        }
        String changed = key.equals("id") ? value : page;
        for (String language : texts.languages(lesson)) {
            LessonSource source = texts.lesson(lesson, language);
            boolean leftOut = SAID_ONCE.contains(key) && source.has(changed) && source.value(changed, key).isEmpty();
            if (source.has(changed) && (!leftOut || language.equals(texts.languages(lesson).get(0)))) {
                texts.write(texts.lessonFile(lesson, language), source.with(changed, key, value).text());
            }
        }
    }

    private void renumber(String page, String id) {
        if (id.isEmpty() || !id.equals(page) && ids().contains(id)) {
            throw new Refused("refused.edit.page.id", id);
        }
        texts.changeLesson(lesson, source -> source.has(page) ? source.with(page, "id", id) : source);
        texts.changeQuiz(lesson, quiz -> quiz.withPage(page, id));
    }

    private String newId() {
        int number = texts.lessons().indexOf(lesson) + 1;
        return Names.next(first().ids().stream().filter(id -> !id.matches("p[0-9]+")).toList(), ids(), "L" + number + ".");
    }

    /** Of the whole course. */
    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (String each : texts.lessons()) {
            texts.languages(each).forEach(language -> ids.addAll(texts.lesson(each, language).ids()));
        }
        return ids;
    }

    private void mustBeThere(String page) {
        if (!first().has(page)) {
            throw new Refused("refused.edit.gone", page);
        }
    }

    private LessonSource first() {
        return texts.languages(lesson).stream()
                .findFirst()
                .map(language -> texts.lesson(lesson, language))
                .orElseThrow(Refused::unknown);
    }

    private static String last(LessonSource source) {
        List<String> ids = source.ids();
        return ids.isEmpty() ? "" : ids.get(ids.size() - 1);
    }
}
