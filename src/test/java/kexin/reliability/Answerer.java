package kexin.reliability;

import static kexin.load.Visitor.expect;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kexin.load.QuizSheet;
import kexin.load.Visitor;
import kexin.load.Wire;
import kexin.load.Wire.Answer;
import kexin.load.inside.Learners;
import kexin.reliability.Ledger.Try;
import kexin.reliability.Ledger.Write;

/**
 * A learner who takes one course after the other as fast as the server allows, and quizzes again after that. Whatever was
 * not acknowledged is done again in the server's next life, after signing in anew.
 */
final class Answerer implements Runnable {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final Pattern CERTIFICATE = Pattern.compile("(/certificates/[^\"]+\\.pdf)");
    private static final int ONE_IN = 4;

    /** In nanoseconds, before somebody without an answer tries again. */
    private static final long PAUSE = 50_000_000;

    private final Site site;
    private final Ledger ledger;
    private final List<CoursePlan> courses;
    private final Random random;
    private final Map<String, String> typed = new HashMap<>();
    private Visitor visitor;
    private Wire wire;
    private Site.Life life;
    private int writes;

    Answerer(Site site, Ledger ledger, List<CoursePlan> courses, Random random) {
        this.site = site;
        this.ledger = ledger;
        this.courses = new ArrayList<>(courses);
        this.random = random;
    }

    /** Something that is done by requests, and fails where an answer stays out. */
    private interface Deed<T> {
        T over(Wire wire) throws IOException;
    }

    @Override
    public void run() {
        try {
            Collections.shuffle(courses, random);
            courses.forEach(this::learn);
            while (!site.isOver()) {
                CoursePlan course = courses.get(random.nextInt(courses.size()));
                List<String> lessons = List.copyOf(course.lessons().keySet());
                take(course, lessons.get(random.nextInt(lessons.size())));
            }
        } catch (RuntimeException wrong) {
            ledger.fault("stopped: " + wrong.toString().lines().findFirst().orElse(""));
        }
    }

    private void learn(CoursePlan course) {
        if (site.isOver()) {
            return;
        }
        String enrolment = enrol(course);
        for (String lesson : course.lessons().keySet()) {
            for (String page : course.lessons().get(lesson)) {
                turn(enrolment, page);
                ledger.saw(course.slug(), page);
            }
            boolean passed = false;
            while (!passed) {
                if (site.isOver()) {
                    return;
                }
                passed = take(course, lesson);
            }
        }
        ledger.completed(course.slug(), certificate(course));
    }

    private String enrol(CoursePlan course) {
        surely(over -> {
            visitor.open(over, course.path());
            return expect(302, visitor.post(over, course.path(), Map.of("enrol", "")));
        });
        ledger.enrolled(course.slug());
        return surely(over -> Visitor.find(visitor.open(over, course.firstPage()), "data-enrolment=\"(\\d+)\""));
    }

    private void turn(String enrolment, String page) {
        surely(over -> expect(204, visitor.put(over, "/api/enrolments/" + enrolment + "/pages/" + page, "")));
    }

    /** A whole attempt, in which one in four means to fail. */
    private boolean take(CoursePlan course, String lesson) {
        String path = course.quiz(lesson);
        surely(over -> {
            visitor.open(over, path);
            QuizSheet.begin(visitor, over, path);
            return path;
        });
        QuizSheet sheet = surely(over -> QuizSheet.open(visitor, over, path));
        Try attempt = ledger.begun(sheet.attempt(), course.slug(), lesson);
        if (random.nextInt(ONE_IN) == 0) {
            attempt.spoil();
        }
        for (String gap : List.copyOf(sheet.revisions().keySet())) {
            if (random.nextInt(ONE_IN) == 0) {
                save(sheet, attempt, gap, "草稿 " + writes);
            }
            save(sheet, attempt, gap, attempt.isRight() ? course.answers().get(gap) : "不知道 " + writes);
        }
        submit(sheet, attempt);
        return attempt.isRight();
    }

    /** Sends a write until it is acknowledged; while it is not, one in four types on, so that the next write is a newer one. */
    private void save(QuizSheet sheet, Try attempt, String gap, String text) {
        Write write = note(attempt, gap, text);
        while (true) {
            Write sent = write;
            int base = sheet.revisions().get(gap);
            Optional<Answer> answer = once(over -> sheet.save(visitor, over, gap, sent.typed(), base, sent.id()));
            if (answer.isEmpty()) {
                write = random.nextInt(ONE_IN) == 0 ? note(attempt, gap, sent.typed() + "。") : sent;
            } else if (answer.get().status() == 409 && isFromBefore(answer.get(), attempt, gap, base)) {
                sheet.revisions().put(gap, base + 1);
            } else {
                accept(expect(200, answer.get()), base);
                sheet.revisions().put(gap, base + 1);
                attempt.saved(gap, sent);
                typed.put(gap, sent.typed());
                return;
            }
        }
    }

    private Write note(Try attempt, String gap, String text) {
        Write write = new Write(ledger.account() + "-" + writes++, text);
        attempt.sent(gap, write);
        return write;
    }

    /** The write before was in the database when its acknowledgement was lost. */
    private static boolean isFromBefore(Answer answer, Try attempt, String gap, int base) {
        JsonObject there = json(answer);
        return there.getInt("revision", 0) == base + 1 && attempt.wasSent(gap, there.getString("typed", ""));
    }

    private static void accept(Answer answer, int base) {
        if (json(answer).getInt("revision") != base + 1) {
            throw new IllegalStateException("Revision " + (base + 1) + " expected, got " + answer.text());
        }
    }

    private static JsonObject json(Answer answer) {
        try (JsonReader reader = JSON.createReader(new StringReader(answer.text()))) {
            return reader.readObject();
        }
    }

    private void submit(QuizSheet sheet, Try attempt) {
        surely(over -> {
            sheet.submit(visitor, over, typed::get);
            return sheet;
        });
        attempt.submitted();
        String marked = surely(over -> visitor.open(over, sheet.path())).text();
        if (marked.contains("name=\"submit\"")) {
            ledger.fault("attempt " + sheet.attempt() + " is open after it was submitted");
        }
    }

    /** Its hash, empty where there is none. */
    private String certificate(CoursePlan course) {
        Matcher link = CERTIFICATE.matcher(surely(over -> visitor.open(over, course.path())).text());
        if (!link.find()) {
            ledger.fault("no certificate for " + course.slug());
            return "";
        }
        return Audit.sha256(surely(over -> expect(200, over.send(visitor.get(link.group(1))))).content());
    }

    private <T> T surely(Deed<T> deed) {
        Optional<T> done = once(deed);
        while (done.isEmpty()) {
            done = once(deed);
        }
        return done.get();
    }

    /** Nothing where the answer stayed out. */
    private <T> Optional<T> once(Deed<T> deed) {
        Site.Life now = site.await();
        try {
            if (!now.equals(life)) {
                enter(now);
            }
            T done = deed.over(wire);
            ledger.acknowledged();
            site.answered();
            return Optional.of(done);
        } catch (IOException lost) {
            ledger.lost();
            life = null;
            LockSupport.parkNanos(PAUSE);
            return Optional.empty();
        }
    }

    private void enter(Site.Life now) throws IOException {
        if (wire != null) {
            wire.close();
        }
        wire = new Wire(now.port());
        visitor = new Visitor();
        visitor.signIn(wire, ledger.account(), Learners.PASSWORD);
        visitor.open(wire, "/courses");
        life = now;
    }
}
