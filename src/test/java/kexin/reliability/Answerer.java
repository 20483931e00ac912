package kexin.reliability;

import static kexin.load.Visitor.expect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kexin.load.QuizSheet;
import kexin.load.Visitor;
import kexin.reliability.Ledger.Try;
import kexin.reliability.Ledger.Write;

/**
 * A learner who takes one course after the other as fast as the server allows, and quizzes again after that. Whatever was
 * not acknowledged is done again in the server's next life, after signing in anew.
 */
final class Answerer implements Runnable {

    private static final Pattern CERTIFICATE = Pattern.compile("(/certificates/[^\"]+\\.pdf)");
    private static final int ONE_IN = 4;

    private final Site site;
    private final Ledger ledger;
    private final Reach reach;
    private final List<CoursePlan> courses;
    private final Random random;
    private final Map<String, String> typed = new HashMap<>();
    private int writes;

    Answerer(Site site, Ledger ledger, List<CoursePlan> courses, Random random) {
        this.site = site;
        this.ledger = ledger;
        this.reach = new Reach(site, ledger);
        this.courses = new ArrayList<>(courses);
        this.random = random;
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
        reach.surely((visitor, wire) -> {
            visitor.open(wire, course.path());
            return expect(302, visitor.post(wire, course.path(), Map.of("enrol", "")));
        });
        ledger.enrolled(course.slug());
        return reach.surely((visitor, wire) -> Visitor.find(visitor.open(wire, course.firstPage()), "data-enrolment=\"(\\d+)\""));
    }

    private void turn(String enrolment, String page) {
        reach.surely((visitor, wire) -> expect(204, visitor.put(wire, "/api/enrolments/" + enrolment + "/pages/" + page, "")));
    }

    /** A whole attempt, in which one in four means to fail. */
    private boolean take(CoursePlan course, String lesson) {
        String path = course.quiz(lesson);
        reach.surely((visitor, wire) -> {
            visitor.open(wire, path);
            QuizSheet.begin(visitor, wire, path);
            return path;
        });
        QuizSheet sheet = reach.surely((visitor, wire) -> QuizSheet.open(visitor, wire, path));
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
        for (boolean saved = false; !saved; ) {
            Write sent = write;
            int base = sheet.revisions().get(gap);
            Optional<Reply> reply = reach.once((visitor, wire) ->
                    Reply.of(sheet.save(visitor, wire, gap, sent.typed(), base, sent.id())));
            if (reply.isEmpty()) {
                write = random.nextInt(ONE_IN) == 0 ? note(attempt, gap, sent.typed() + "。") : sent;
            } else {
                saved = reply.get().saved();
                accept(reply.get(), attempt, gap, base + 1);
                sheet.revisions().put(gap, base + 1);
                write = sent;
            }
        }
        attempt.saved(gap, write);
        typed.put(gap, write.typed());
    }

    private Write note(Try attempt, String gap, String text) {
        Write write = new Write(ledger.account() + "-" + writes++, text);
        attempt.sent(gap, write);
        return write;
    }

    /** Where it was not saved, the write before must be there: its acknowledgement was lost, not the write. */
    private static void accept(Reply reply, Try attempt, String gap, int revision) {
        if (reply.revision() != revision || !reply.saved() && !attempt.wasSent(gap, reply.typed())) {
            throw new IllegalStateException("Revision " + revision + " expected of " + gap + ", got " + reply);
        }
    }

    private void submit(QuizSheet sheet, Try attempt) {
        reach.surely((visitor, wire) -> {
            sheet.submit(visitor, wire, typed::get);
            return sheet;
        });
        attempt.submitted();
        String marked = reach.surely((visitor, wire) -> visitor.open(wire, sheet.path())).text();
        if (marked.contains("name=\"submit\"")) {
            ledger.fault("attempt " + sheet.attempt() + " is open after it was submitted");
        }
    }

    /** Its hash, empty where there is none. */
    private String certificate(CoursePlan course) {
        Matcher link = CERTIFICATE.matcher(reach.surely((visitor, wire) -> visitor.open(wire, course.path())).text());
        if (!link.find()) {
            ledger.fault("no certificate for " + course.slug());
            return "";
        }
        return Audit.sha256(reach.surely((visitor, wire) -> expect(200, wire.send(visitor.get(link.group(1))))).content());
    }
}
