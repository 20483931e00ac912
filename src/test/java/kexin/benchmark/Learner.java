package kexin.benchmark;

import static kexin.load.Visitor.expect;
import static kexin.load.Visitor.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kexin.load.QuizSheet;
import kexin.load.Visitor;
import kexin.load.Wire;
import kexin.load.inside.Learners;

/**
 * Somebody at a browser: signed in by the form with account and password, enrolled by the button, and from then on a
 * session's cookie, its token and a place in the course.
 */
final class Learner {

    private static final String COURSE = "/courses/service-mindset";
    /** Its quiz has ten gaps. */
    private static final String LESSON = COURSE + "/what-service-is";
    private static final Pattern PAGE = Pattern.compile("href=\"(" + COURSE + "/[^\"/]+/(SM[^\"]+))\"");
    private static final String QUIZ = LESSON + "/quiz";

    private final List<byte[]> pages = new ArrayList<>();
    private final List<String> pageIds = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();
    private final Visitor visitor = new Visitor();
    private String enrolment;
    private QuizSheet sheet;
    private byte[] empty;
    private String plainAttempt;
    private int turn;

    static Learner signIn(Wire wire, int number) throws IOException {
        Learner learner = new Learner();
        String account = Learners.account(number);
        learner.visitor.signIn(wire, account, Learners.PASSWORD);
        learner.visitor.open(wire, COURSE);
        expect(302, learner.visitor.post(wire, COURSE, Map.of("enrol", "")));
        learner.lookAround(wire);
        learner.begin(wire);
        learner.turn = number;
        return learner;
    }

    private void lookAround(Wire wire) throws IOException {
        String text = visitor.open(wire, COURSE).text();
        for (Matcher page = PAGE.matcher(text); page.find(); ) {
            pages.add(visitor.get(page.group(1)));
            pageIds.add(page.group(2));
        }
        enrolment = find(visitor.open(wire, LESSON + "/SM.2.1"), "data-enrolment=\"(\\d+)\"");
        empty = visitor.get("/health/plain/page");
    }

    /** The next page of the course, as its address is typed. */
    void readPage(Wire wire) throws IOException {
        expect(200, wire.send(pages.get(turn++ % pages.size())));
    }

    void readEmptyPage(Wire wire) throws IOException {
        expect(200, wire.send(empty));
    }

    void turnPage(Wire wire) throws IOException {
        expect(204, visitor.put(wire, "/api/enrolments/" + enrolment + "/pages/" + nextPage(), ""));
    }

    void turnPlainPage(Wire wire) throws IOException {
        expect(204, visitor.put(wire, "/health/plain/seen/" + enrolment + "/" + nextPage(), ""));
    }

    void answer(Wire wire) throws IOException {
        open(wire);
        String gap = nextGap();
        int base = sheet.revisions().merge(gap, 1, Integer::sum) - 1;
        expect(200, sheet.save(visitor, wire, gap, words(), base, sheet.attempt() + "." + turn));
    }

    void answerPlainly(Wire wire) throws IOException {
        if (plainAttempt == null) {
            beginPlainly(wire);
        }
        String typed = "{\"typed\":\"" + words() + "\"}";
        expect(200, visitor.put(wire, "/health/plain/answer/" + plainAttempt + "/" + nextGap(), typed));
    }

    void beginPlainly(Wire wire) throws IOException {
        plainAttempt = find(expect(200, visitor.put(wire, "/health/plain/begin/" + enrolment, "")), "\"attempt\":(\\d+)");
    }

    void submitPlainly(Wire wire) throws IOException {
        expect(204, visitor.put(wire, "/health/plain/submit/" + enrolment + "/" + plainAttempt, ""));
    }

    void readPlainResult(Wire wire) throws IOException {
        expect(200, wire.send(visitor.get("/health/plain/result/" + plainAttempt)));
        plainAttempt = null;
    }

    /** The button that begins an attempt, where none is open, and the page that follows with the blanks. */
    void begin(Wire wire) throws IOException {
        if (sheet == null) {
            QuizSheet.begin(visitor, wire, QUIZ);
        }
        sheet = QuizSheet.open(visitor, wire, QUIZ);
        gaps.clear();
        gaps.addAll(sheet.revisions().keySet());
    }

    private void open(Wire wire) throws IOException {
        if (sheet == null) {
            begin(wire);
        }
    }

    /** The button that hands in what the blanks hold, and nothing of the page that follows. */
    void submit(Wire wire) throws IOException {
        sheet.submit(visitor, wire, gap -> words());
        sheet = null;
    }

    void readResult(Wire wire) throws IOException {
        expect(200, wire.send(visitor.get(QUIZ)));
    }

    int gaps() {
        return gaps.size();
    }

    private String nextPage() {
        return pageIds.get(turn++ % pageIds.size());
    }

    private String nextGap() {
        return gaps.get(turn++ % gaps.size());
    }

    private String words() {
        return "客户满意 " + turn % 1000;
    }
}
