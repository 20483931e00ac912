package kexin.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing wrong in a course without problems: what is said of it, and where. */
@Timeout(10)
class CourseProblemsTest {

    private static final String COURSE = Counter.COURSE;
    private static final String ZH = Counter.LESSON;
    private static final String EN = Counter.OTHER;
    private static final String WAITING = "courseware/counter/20-waiting.zh-CN.md";
    private static final String SVG = Counter.DRAWING;
    private static final String QUIZ = Counter.QUIZ;
    private static final String QUIZ_EN = "quizzes/counter/10-greeting.en.md";

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({
        "courseFile", "files", "encodings", "lessons", "pages", "kinds", "markdown", "pictures", "drawings",
        "languages", "quizzes"
    })
    void what_is_wrong_is_named_with_its_place(String what, UnaryOperator<Counter> mistake, String expected) {
        List<CourseProblem> problems = mistake.apply(Counter.asItIs()).read().problems();

        assertEquals(expected, problems.stream().map(CourseProblemsTest::told).collect(Collectors.joining("; ")));
        problems.forEach(Worded::in_both_languages);
    }

    private static String told(CourseProblem problem) {
        String file = problem.file().replaceFirst("courseware/counter/", "").replaceFirst("quizzes/counter/", "quiz ");
        return file + ":" + problem.line() + ":" + problem.column() + " " + problem.key().replace("problem.", "");
    }

    /** These words instead of those. */
    private static Arguments says(String path, String words, String instead, String expected) {
        return mistake(instead, counter -> counter.saying(path, words, instead), expected);
    }

    /** Another file in its place, or one more. */
    private static Arguments file(String path, String content, String expected) {
        return mistake(path, counter -> counter.with(path, content), expected);
    }

    private static Arguments mistake(String what, UnaryOperator<Counter> mistake, String expected) {
        String shown = what.length() > 60 ? what.substring(0, 60) : what;
        return arguments(shown.replace('\n', '⏎'), mistake, expected);
    }

    static Stream<Arguments> courseFile() {
        return Stream.of(
                says(COURSE, "pass: 70", "pass: 101", "course.yaml:11:7 pass"),
                says(COURSE, "pass: 70", "pass: 0", "course.yaml:11:7 pass"),
                says(COURSE, "pass: 70", "pass: eighty", "course.yaml:11:7 pass"),
                says(COURSE, "pass: 70", "pass: [80]", "course.yaml:11:7 yaml.word"),
                says(COURSE, "pass: 70", "pass:", "course.yaml:11:6 yaml.blank"),
                says(COURSE, "pass: 70", "pas: 70", "course.yaml:11:1 key.unknown"),
                says(COURSE, "pass: 70", "seconds: 601", "course.yaml:11:10 seconds"),
                says(COURSE, "pass: 70", "seconds: -1", "course.yaml:11:10 seconds"),
                says(COURSE, "pass: 70", "seconds: 20 s", "course.yaml:11:10 seconds"),
                says(ZH, "id: CT.1.2", "id: CT.1.2\nseconds: soon", "10-greeting.zh-CN.md:27:10 seconds"),
                says(EN, "id: CT.1.2", "id: CT.1.2\nseconds: 20", "10-greeting.en.md:22:10 pages.ids"),
                says(COURSE, "pass: 70", "pass: 70\npass: 80", "course.yaml:12:1 yaml.duplicate"),
                says(COURSE, "  en: From the first", "  fr: From the first",
                        "course.yaml:5:3 words.missing; course.yaml:6:7 words.language"),
                says(COURSE, "  en: From the first", "  English: From the first",
                        "course.yaml:5:3 words.missing; course.yaml:6:12 language.tag"),
                says(COURSE, "  en: From the first glance to the last word.\n", "", "course.yaml:5:3 words.missing"),
                says(COURSE, "    en: Name", "    de: Name",
                        "course.yaml:8:5 words.missing; course.yaml:10:9 words.language"),
                says(COURSE, "summary:", "\tsummary:", "course.yaml:4:1 yaml.tab"),
                says(COURSE, "summary:", "summary", "course.yaml:5:8 yaml.syntax"),
                says(COURSE, "  en: First", "  en: \"First", "course.yaml:15:1 yaml.syntax"),
                says(COURSE, "  - 20-waiting", "  - 20-waiting\n  - 30-gone", "course.yaml:15:5 lesson.missing"),
                says(COURSE, "  - 20-waiting", "  - 20-waiting\n  - 10-greeting", "course.yaml:15:5 lesson.twice"),
                says(COURSE, "  - 20-waiting\n", "",
                        "20-waiting.en.md:1:1 file.unlisted; 20-waiting.zh-CN.md:1:1 file.unlisted"),
                file(COURSE, "title: {zh-CN: a, en: b}\n", "course.yaml:1:1 key.missing"),
                file(COURSE, "title: a\nsummary: b\nobjectives: c\nlanguages: [zh-CN, en]\n",
                        "course.yaml:1:8 words.plain; course.yaml:2:10 words.plain; course.yaml:3:13 yaml.list"),
                file(COURSE, "title: {zh-CN: a, en: b}\nsummary: {zh-CN: a, en: b}\nobjectives: [{topics: [a]}]\n",
                        "course.yaml:3:14 objective.empty"),
                file(COURSE, "title: {zh-CN: a, en: b}\nsummary: {zh-CN: a, en: b}\n"
                        + "languages: [zh-CN, en, zh-CN, chinese]\n",
                        "course.yaml:3:24 language.twice; course.yaml:3:31 language.tag"),
                file(COURSE, "- a\n- b\n", "course.yaml:1:1 yaml.mapping"),
                file(COURSE, "", "course.yaml:1:1 key.missing; course.yaml:1:1 key.missing"),
                file(COURSE, "a: " + "[".repeat(100_000), "course.yaml:1:23 yaml.deep"),
                mistake("no course.yaml", counter -> counter.without(COURSE), "course.yaml:1:1 course.missing"),
                mistake("no lesson", CourseProblemsTest::withoutLessons,
                        "course.yaml:1:1 course.lessonless; course.yaml:13:5 lesson.missing; "
                                + "course.yaml:14:5 lesson.missing; quiz 10-greeting.en.md:1:1 quiz.lesson; "
                                + "quiz 10-greeting.zh-CN.md:1:1 quiz.lesson"));
    }

    private static Counter withoutLessons(Counter counter) {
        return counter.without(ZH).without(EN).without(WAITING).without("courseware/counter/20-waiting.en.md");
    }

    static Stream<Arguments> files() {
        return Stream.of(
                file("courseware/counter/notes.svg", "", "notes.svg:1:1 file.stray"),
                file("courseware/counter/media/notes.md", "", "media/notes.md:1:1 file.stray"),
                file("quizzes/counter/media/a.svg", "", "quiz media/a.svg:1:1 file.stray"),
                file("courseware/counter/course.yml", "", "course.yml:1:1 file.stray"),
                file("courseware/counter/Greeting.en.md", "", "Greeting.en.md:1:1 file.name"),
                file("courseware/counter/10-greeting.English.md", "", "10-greeting.English.md:1:1 language.tag"),
                file("courseware/counter/10-greeting.zh-cn.md", "", "10-greeting.zh-cn.md:1:1 language.tag"),
                file("courseware/counter/10-greeting.fr.md", "", "10-greeting.fr.md:1:1 file.language"),
                file("courseware/counter/10-greeting.md", "", "10-greeting.md:1:1 file.languageless"),
                file("quizzes/counter/30-gone.en.md", "", "quiz 30-gone.en.md:1:1 quiz.lesson"),
                mistake("two lessons of one address", counter -> renamed(counter, "20-waiting", "30-greeting"),
                        "30-greeting.en.md:1:1 lesson.same"),
                mistake("a lesson called quiz", counter -> renamed(counter, "20-waiting", "20-quiz"),
                        "20-quiz.en.md:1:1 lesson.reserved"));
    }

    private static Counter renamed(Counter counter, String from, String to) {
        for (String language : List.of("zh-CN", "en")) {
            String path = "courseware/counter/" + from + "." + language + ".md";
            counter.with(path.replace(from, to), counter.text(path)).without(path);
        }
        return counter.saying(COURSE, from, to);
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                encoded(ZH, Charset.forName("GBK"), "10-greeting.zh-CN.md:1:8 encoding.other"),
                encoded(ZH, StandardCharsets.UTF_16LE, "10-greeting.zh-CN.md:1:1 encoding.other"),
                encoded(ZH, StandardCharsets.UTF_16BE, "10-greeting.zh-CN.md:1:1 encoding.other"),
                encoded(EN, StandardCharsets.UTF_16LE, "10-greeting.en.md:1:1 encoding.other"),
                mistake("Latin 1", counter -> counter.saying(EN, "papers", "pap\u00E9rs")
                        .with(EN, counter.text(EN).getBytes(StandardCharsets.ISO_8859_1)),
                        "10-greeting.en.md:41:38 encoding.unknown"),
                says(ZH, "三步之内，先", "三步\u0007之内，先", "10-greeting.zh-CN.md:9:5 character"),
                says(ZH, "三步之内，先", "三步\uFFFD之内，先", "10-greeting.zh-CN.md:9:5 character"));
    }

    private static Arguments encoded(String path, Charset charset, String expected) {
        String mark = charset.name().startsWith("UTF-16") ? "\uFEFF" : "";
        return mistake(charset.name(), c -> c.with(path, (mark + c.text(path)).getBytes(charset)), expected);
    }

    static Stream<Arguments> lessons() {
        return Stream.of(
                says(ZH, "title: 抬头，问好", "抬头，问好",
                        "10-greeting.zh-CN.md:1:1 lesson.header; 10-greeting.zh-CN.md:1:1 lesson.title"),
                says(ZH, "title: 抬头，问好", "title:",
                        "10-greeting.zh-CN.md:1:1 lesson.title; 10-greeting.zh-CN.md:1:7 key.empty"),
                says(ZH, "title: 抬头", "author: 林\ntitle: 抬头", "10-greeting.zh-CN.md:1:1 key.unknown"),
                says(ZH, "title: 抬头", "title: 抬头\ntitle: 抬头", "10-greeting.zh-CN.md:2:1 key.duplicate"),
                file(WAITING, "title: a\n", "20-waiting.zh-CN.md:1:1 lesson.pageless"),
                mistake("a lesson without end", counter -> counter.with("courseware/counter/20-waiting.en.md",
                        counter.text("courseware/counter/20-waiting.en.md") + "\n---\n\n# a\n\n- b\n".repeat(98)),
                        "20-waiting.en.md:1:1 pages.count; 20-waiting.en.md:621:1 lesson.long"),
                says(ZH, "里不是新的一页\n```", "里不是新的一页",
                        "10-greeting.en.md:1:1 pages.count; 10-greeting.zh-CN.md:20:1 fence; "
                                + "quiz 10-greeting.en.md:11:7 mirror.page; "
                                + "quiz 10-greeting.zh-CN.md:11:7 mirror.page"));
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                says(ZH, "id: CT.1.3", "id: CT 1.3", "10-greeting.zh-CN.md:37:5 page.id"),
                says(EN, "id: CT.1.3", "id: ../CT", "10-greeting.en.md:32:5 page.id"),
                says(ZH, "id: CT.1.3", "id: quiz", "10-greeting.zh-CN.md:37:5 page.reserved"),
                says(ZH, "id: CT.1.3", "id: media", "10-greeting.zh-CN.md:37:5 page.reserved"),
                says(ZH, "id: CT.1.3", "id: handout", "10-greeting.zh-CN.md:37:5 page.reserved"),
                mistake("one id twice in a lesson", counter -> counter
                        .saying(ZH, "id: CT.1.3", "id: CT.1.1").saying(EN, "id: CT.1.3", "id: CT.1.1"),
                        "10-greeting.zh-CN.md:37:5 page.twice"),
                mistake("one id in two lessons", counter -> counter
                        .saying(ZH, "id: CT.1.3", "id: CT.2.1").saying(EN, "id: CT.1.3", "id: CT.2.1"),
                        "20-waiting.zh-CN.md:4:5 page.twice"),
                mistake("an id that is another's place", counter -> counter
                        .saying(ZH, "id: CT.1.3\n", "").saying(EN, "id: CT.1.3\n", "")
                        .saying(ZH, "id: CT.1.2", "id: p3").saying(EN, "id: CT.1.2", "id: p3")
                        .saying(QUIZ, "CT.1.2", "p3").saying(QUIZ_EN, "CT.1.2", "p3"),
                        "10-greeting.zh-CN.md:36:1 page.twice"),
                says(ZH, "kind: dialogue", "kind: talk",
                        "10-greeting.en.md:33:7 pages.kind; 10-greeting.zh-CN.md:38:7 page.kind; "
                                + "10-greeting.zh-CN.md:38:7 kind.silent"),
                says(ZH, "kind: points", "kind: points\ncolour: red", "10-greeting.zh-CN.md:6:1 key.unknown"),
                says(ZH, "kind: points", "kind: points\nkind: case", "10-greeting.zh-CN.md:6:1 key.duplicate"),
                says(ZH, "facts: CT-01.1", "facts:", "10-greeting.en.md:7:8 pages.ids; "
                        + "10-greeting.zh-CN.md:7:7 key.empty"),
                says(ZH, "facts: CT-01.1\n", "facts: CT-01.1", "10-greeting.zh-CN.md:8:1 page.header"),
                says(ZH, "# 三步之内", "三步之内", "10-greeting.zh-CN.md:8:1 page.title"),
                says(ZH, "# 三步之内，先**抬头**", "#", "10-greeting.zh-CN.md:9:1 page.title"),
                says(ZH, "- 看着对方", "# 看着对方", "10-greeting.zh-CN.md:12:1 page.titles"),
                says(ZH, "抬头只要一秒", "# 抬头只要一秒", "10-greeting.zh-CN.md:17:1 page.titles"),
                says(ZH, "# 三步之内", "先说一句。\n\n# 三步之内", "10-greeting.zh-CN.md:9:1 page.early"),
                says(WAITING, "\n月底，十二个人在等，系统慢了。你先做什么？\n", "", "20-waiting.zh-CN.md:6:1 page.empty"),
                says(ZH, "Note:", "Notes:", "10-greeting.zh-CN.md:15:1 part.spelling"),
                says(ZH, "Note:", "**备注：**", "10-greeting.zh-CN.md:15:1 part.spelling"),
                says(ZH, "Answer:", "答案：", "10-greeting.zh-CN.md:48:1 part.spelling"),
                says(ZH, "```\n\n---", "```\n\nNote:\n\n再写一遍。\n\n---", "10-greeting.zh-CN.md:25:1 part.twice"),
                says(ZH, "小林先问好，再问事。", "小林先问好。\n\nNote:\n", "10-greeting.zh-CN.md:52:1 part.empty"),
                says(WAITING, "Answer:\n\n先告诉", "Note:\n\n记着。\n\nAnswer:\n\n先告诉",
                        "20-waiting.zh-CN.md:15:1 part.order"),
                says(ZH, "抬头只要一秒", "很长。".repeat(7_000), "10-greeting.zh-CN.md:16:1 page.long"),
                mistake("parts that are long together", counter -> counter
                        .saying(ZH, "抬头只要一秒", "很长。".repeat(4_000)).saying(ZH, "笑一笑", "很长。".repeat(4_000)),
                        "10-greeting.zh-CN.md:3:1 page.long"),
                says(ZH, "抬头只要一秒", ">".repeat(100) + "深", "10-greeting.zh-CN.md:16:1 page.deep"));
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                says(WAITING, "\nAnswer:\n\n先告诉大家要等多久。\n", "", "20-waiting.zh-CN.md:5:7 kind.answer"),
                says(ZH, "看、笑、说\n\n---", "看、笑、说\n\nAnswer:\n\n看。\n\n---",
                        "10-greeting.zh-CN.md:27:7 kind.silent"),
                says(ZH, "![从左到右三个圈：看、笑、说](media/three-steps.svg)", "从左到右",
                        "10-greeting.zh-CN.md:27:7 kind.diagram"),
                says(WAITING, "铃还在，没有人再按它。", "", "20-waiting.zh-CN.md:31:7 kind.story"),
                says(ZH, "- 客户走到三步之内，放下手里的活\n- 看着对方，笑一笑\n- 先开口：“您好，请坐。”",
                        "![三步之内](media/three-steps.svg)", "10-greeting.zh-CN.md:5:7 kind.points"),
                says(ZH, "- 小林：您好，请问办什么业务？\n- **客户**：我想改地址。\n- 小林：好的，请把证件给我。", "无话。",
                        "10-greeting.zh-CN.md:39:1 dialogue.turns"),
                says(ZH, "- **客户**：", "- ", "10-greeting.zh-CN.md:45:1 dialogue.speaker"),
                says(ZH, "- **客户**：", "- 明天10:30见，", "10-greeting.zh-CN.md:45:1 dialogue.speaker"),
                says(ZH, "- **客户**：", "- 他说。客户：", "10-greeting.zh-CN.md:45:1 dialogue.speaker"));
    }

    static Stream<Arguments> markdown() {
        return Stream.of(
                says(ZH, "笑一笑", "笑<script>alert(1)</script>", "10-greeting.zh-CN.md:12:9 html"),
                says(ZH, "笑一笑", "笑<span onclick=\"x\">笑</span>", "10-greeting.zh-CN.md:12:9 html"),
                says(ZH, "笑一笑", "笑<name>", "10-greeting.zh-CN.md:12:9 html"),
                says(ZH, "抬头只要一秒。", "<div>抬头</div>\n\n", "10-greeting.zh-CN.md:17:1 html"),
                says(ZH, "笑一笑", "[笑](javascript:alert(1))", "10-greeting.zh-CN.md:12:8 link"),
                says(ZH, "笑一笑", "[笑](20-waiting.md)", "10-greeting.zh-CN.md:12:8 link"),
                says(ZH, "笑一笑", "<ftp://example.org/>", "10-greeting.zh-CN.md:12:8 link"));
    }

    static Stream<Arguments> pictures() {
        return Stream.of(
                says(ZH, "media/three-steps.svg", "media/three-Steps.svg",
                        "10-greeting.zh-CN.md:27:7 kind.diagram; 10-greeting.zh-CN.md:32:1 picture.missing"),
                says(WAITING, "media/bell.png", "https://example.org/bell.png",
                        "20-waiting.zh-CN.md:35:1 picture.outside"),
                says(WAITING, "media/bell.png", "/etc/passwd", "20-waiting.zh-CN.md:35:1 picture.outside"),
                says(WAITING, "media/bell.png", "../other/media/bell.png", "20-waiting.zh-CN.md:35:1 picture.missing"),
                says(WAITING, "台面上一只铜铃", "", "20-waiting.zh-CN.md:35:1 picture.alternative"),
                says(WAITING, "铃还在", "![铃](media/bell.png)还在", "20-waiting.zh-CN.md:37:1 picture.inline"),
                file("courseware/counter/media/bell.png", "<html>", "media/bell.png:1:1 picture.type"),
                mistake("a picture of 900 million pixels", counter -> counter.with(
                        "courseware/counter/media/wide.png", Pictures.png(30_000, 30_000)),
                        "media/wide.png:1:1 picture.pixels"));
    }

    static Stream<Arguments> drawings() {
        return Stream.of(
                says(SVG, "viewBox=\"0 0 640 300\" ", "", "media/three-steps.svg:3:1 drawing.view"),
                says(SVG, "viewBox=\"0 0 640 300\"", "viewBox=\"0 0 640\"", "media/three-steps.svg:3:84 drawing.view"),
                says(SVG, "viewBox=\"0 0 640 300\"", "viewBox=\"0 0 0 300\"",
                        "media/three-steps.svg:3:84 drawing.view"),
                says(SVG, "fill=\"var(--ink)\"", "fill=\"#333333\"", "media/three-steps.svg:12:59 drawing.colour"),
                says(SVG, "fill=\"var(--ink)\"", "fill=\"var(--blood)\"", "media/three-steps.svg:12:59 drawing.colour"),
                says(SVG, "fill=\"var(--ink)\"", "style=\"fill:red\"", "media/three-steps.svg:12:59 drawing.attribute"),
                says(SVG, "fill=\"var(--ink)\"", "onload=\"alert(1)\"",
                        "media/three-steps.svg:12:59 drawing.attribute"),
                says(SVG, "href=\"#dot\" x=\"320\"", "href=\"#dots\" x=\"320\"",
                        "media/three-steps.svg:11:6 drawing.reference"),
                says(SVG, "href=\"#dot\" x=\"320\"", "href=\"https://example.org/a.svg#dot\" x=\"320\"",
                        "media/three-steps.svg:11:6 drawing.reference"),
                says(SVG, "fill=\"url(#wash)\"", "clip-path=\"url(https://example.org/#a)\"",
                        "media/three-steps.svg:9:32 drawing.reference"),
                says(SVG, "<text", "<script>alert(1)</script>\n<text", "media/three-steps.svg:12:1 drawing.element"),
                says(SVG, "<text", "<foreignObject><p/></foreignObject>\n<text",
                        "media/three-steps.svg:12:1 drawing.element"),
                says(SVG, "<text", "<style>@import url(//example.org)</style>\n<text",
                        "media/three-steps.svg:12:1 drawing.element"),
                says(SVG, "<text", "<g>".repeat(70) + "</g>".repeat(70) + "\n<text",
                        "media/three-steps.svg:12:178 drawing.deep"),
                says(SVG, "<circle id=\"dot\"", "<use href=\"#dot\" id=\"dot\"",
                        "10-greeting.en.md:22:7 kind.diagram; 10-greeting.zh-CN.md:27:7 kind.diagram; "
                                + "media/three-steps.svg:3:1 drawing.weight"),
                file(SVG, "no drawing", "10-greeting.en.md:22:7 kind.diagram; 10-greeting.zh-CN.md:27:7 kind.diagram; "
                        + "media/three-steps.svg:1:1 drawing.svg"));
    }

    static Stream<Arguments> languages() {
        return Stream.of(
                mistake("a lesson in one language", counter -> counter.without("courseware/counter/20-waiting.en.md"),
                        "20-waiting.zh-CN.md:1:1 lesson.language"),
                says(EN, "id: CT.1.3", "id: CT.1.4", "10-greeting.en.md:32:5 pages.order"),
                says(EN, "kind: dialogue\n", "",
                        "10-greeting.en.md:31:1 pages.kind; 10-greeting.en.md:31:1 kind.silent"),
                says(EN, "topics: CT-01, CT-02", "topics: CT-01", "10-greeting.en.md:6:9 pages.ids"),
                says(EN, "facts: CT-01.1", "facts: CT-01.2", "10-greeting.en.md:7:8 pages.ids"),
                mistake("a page in one language", c -> c.with(EN, c.text(EN).split("\n---\nid: CT.1.3")[0]),
                        "10-greeting.en.md:1:1 pages.count"),
                mistake("a quiz in one language", counter -> counter.without(QUIZ_EN),
                        "quiz 10-greeting.zh-CN.md:1:1 quiz.language"));
    }

    static Stream<Arguments> quizzes() {
        return Stream.of(
                says(QUIZ, "page: CT.1.2", "page: CT.2.1", "quiz 10-greeting.en.md:10:1 quiz.page; "
                        + "quiz 10-greeting.zh-CN.md:11:7 mirror.page"),
                says(QUIZ, "{笑}", "{哭|泪}", "quiz 10-greeting.zh-CN.md:14:8 mirror.answer"),
                says(QUIZ, "{笑}", "{smile}", "quiz 10-greeting.zh-CN.md:14:8 mirror.answer"),
                says(QUIZ_EN, "scored: false\n", "", "quiz 10-greeting.en.md:10:1 quiz.scored"),
                says(QUIZ_EN, "## CT.1.q2", "## CT.1.q3", "quiz 10-greeting.en.md:10:1 quiz.order"),
                says(QUIZ_EN, "## CT.1.q1", "pass: 90\n\n## CT.1.q1", "quiz 10-greeting.en.md:1:1 quiz.settings"),
                mistake("an item in one language", c -> c.with(QUIZ_EN, c.text(QUIZ_EN).split("\n## CT.1.q2")[0]),
                        "quiz 10-greeting.en.md:1:1 quiz.count"),
                says(QUIZ, "{笑}", "{笑" + answers(1_000) + "}",
                        "quiz 10-greeting.zh-CN.md:1:1 quiz.long"),
                says(QUIZ, "{笑}", "{}", "quiz 10-greeting.zh-CN.md:14:8 cloze.gap.empty"));
    }

    private static String answers(int count) {
        return IntStream.range(0, count).mapToObj(i -> "|a" + i + "b").collect(Collectors.joining());
    }
}
