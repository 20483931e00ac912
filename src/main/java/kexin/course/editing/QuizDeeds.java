package kexin.course.editing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import kexin.Refused;

/** What is done to the quiz of a lesson, in all languages of the lesson at once. */
public final class QuizDeeds {

    private static final Set<String> SETTINGS =
            Set.of("pass", "tries", "pause", "time", "draw", "shuffle", "answers", "near", "fold");

    private final CourseTexts texts;
    private final String lesson;

    /** @param lesson its name */
    public QuizDeeds(CourseTexts texts, String lesson) {
        this.texts = texts;
        this.lesson = lesson;
    }

    /**
     * A question more that mirrors a page, behind the others of that page.
     *
     * @param statements by language, in the notation
     * @return its id
     */
    public String add(String page, Map<String, String> statements) {
        String id = newId(page);
        for (String language : texts.languages(lesson)) {
            QuizSource quiz = texts.quiz(lesson, language);
            List<String> others = quiz.ids(page);
            int at = others.isEmpty() ? quiz.ids().size() : quiz.index(others.get(others.size() - 1)) + 1;
            String statement = statements.getOrDefault(language, "").strip();
            String words = statement.isEmpty() ? Starter.say(language, "course.edit.starter.statement") : statement;
            texts.write(texts.quizFile(lesson, language),
                    quiz.plus(at, "## " + id + "\npage: " + page + "\n\n" + words).text());
        }
        return id;
    }

    public void delete(String item) {
        mustBeThere(item);
        texts.changeQuiz(lesson, quiz -> quiz.has(item) ? quiz.minus(item) : quiz);
    }

    /** @param to its new place among all items, from 0 */
    public void move(String item, int to) {
        mustBeThere(item);
        texts.changeQuiz(lesson, quiz -> {
            int last = quiz.ids().size() - 1;
            return quiz.has(item) ? quiz.moved(item, Math.max(0, Math.min(to, last))) : quiz;
        });
    }

    /** The questions that mirror a page, to the end of another quiz; each keeps its id unless that quiz has it. */
    void move(String page, QuizDeeds other) {
        List<String> items = texts.languages().stream()
                .flatMap(language -> texts.quiz(lesson, language).ids(page).stream())
                .distinct()
                .toList();
        for (String item : items) {
            String id = other.ids().contains(item) ? other.newId(page) : item;
            for (String language : texts.languages()) {
                QuizSource quiz = texts.quiz(lesson, language);
                if (quiz.has(item)) {
                    QuizSource there = texts.quiz(other.lesson, language);
                    String words = quiz.words(item).replaceFirst("^.*", Matcher.quoteReplacement("## " + id));
                    texts.write(
                            texts.quizFile(other.lesson, language), there.plus(there.ids().size(), words).text());
                }
            }
            delete(item);
        }
    }

    /** A setting of the whole quiz; empty: as without it. */
    public void set(String name, String value) {
        if (!SETTINGS.contains(name) || value.contains("\n") || value.contains("\r")) {
            throw Refused.unknown();
        }
        texts.changeQuiz(lesson, quiz -> quiz.with(name, value.strip()));
    }

    private List<String> ids() {
        return texts.languages(lesson).stream()
                .flatMap(language -> texts.quiz(lesson, language).ids().stream())
                .toList();
    }

    private String newId(String page) {
        List<String> ids = ids();
        return Names.next(ids, ids, page.replaceFirst("\\.[^.]*$", "") + ".q");
    }

    private void mustBeThere(String item) {
        if (texts.languages(lesson).stream().noneMatch(language -> texts.quiz(lesson, language).has(item))) {
            throw new Refused("refused.edit.gone", item);
        }
    }
}
