package kexin.reliability;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kexin.course.Counter;
import kexin.course.web.HandingIn;
import kexin.http.Answer;
import kexin.http.Caller;
import kexin.learning.Learner;
import kexin.load.ServerProcess;
import kexin.load.inside.Learners;
import kexin.people.DemoPeople;
import org.jsoup.nodes.Element;

/**
 * A trainer accepts an answer that hundreds have given, each of whom completes the course by it, and the server is killed
 * twice while they are regraded. In its last life all of them must be, and nobody twice.
 */
final class RegradeTrial {

    private static final int PEOPLE = 600;
    private static final String WRONG = "三四";
    private static final List<String> FLAGS = List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Store store;
    private final Path war;
    private final Path folder;
    private final Counter course = Counter.asItIs().named("regraded");
    private final List<String> faults = new ArrayList<>();
    private int lives;

    RegradeTrial(Store store, Path war, Path folder) {
        this.store = store;
        this.war = war;
        this.folder = folder;
    }

    /** Whatever is not as it must be afterwards; nothing where the server was killed too late for it to tell anything. */
    List<String> faults() throws Exception {
        oneIsWrong();
        try (Connection database = store.connect()) {
            new Crowd(database, Learners.account(0), course.slug()).of(PEOPLE);
        }
        String regrade = decidedAndKilled();
        killedAgain(regrade);
        finished(regrade);
        try (Connection database = store.connect()) {
            audit(database);
        }
        return faults;
    }

    private void oneIsWrong() throws IOException, InterruptedException {
        ServerProcess server = live();
        HandingIn.publish(trainer(server), course);
        Learner learner = Learner.enrolled(
                        Caller.at(site(server)).signIn(Learners.account(0), Learners.PASSWORD), course.slug())
                .readingEverything();
        learner.submit(learner.begin("greeting"), WRONG, WRONG);
        server.kill();
    }

    /** @return the address of the page that tells how far the regrade has come */
    private String decidedAndKilled() throws IOException, InterruptedException {
        ServerProcess server = live();
        Caller trainer = trainer(server);
        String decision = trainer.get("/studio/" + course.slug() + "/answers")
                .page().selectFirst(".refused-deeds a").attr("href");
        String regrade = trainer.fill(decision, "decide-it", Map.of()).location();
        kill(server, trainer, regrade, PEOPLE / 4);
        return regrade;
    }

    private void killedAgain(String regrade) throws IOException, InterruptedException {
        ServerProcess server = live();
        kill(server, trainer(server), regrade, PEOPLE / 2);
    }

    private void finished(String regrade) throws IOException, InterruptedException {
        ServerProcess server = live();
        Caller trainer = trainer(server);
        while (done(trainer.get(regrade)) >= 0) {
            Thread.sleep(200);
        }
        server.kill();
    }

    /** Once so many are done. */
    private void kill(ServerProcess server, Caller trainer, String regrade, int least) throws InterruptedException {
        int done = done(trainer.get(regrade));
        while (done >= 0 && done < least) {
            Thread.sleep(20);
            done = done(trainer.get(regrade));
        }
        server.kill();
        if (done < 0) {
            faults.add("the regrade was finished before the server was killed");
        }
    }

    /** -1 when it is finished. */
    private static int done(Answer page) {
        if (page.page().selectFirst("#regrade") == null) {
            throw new IllegalStateException("No regrade: " + page.status());
        }
        Element progress = page.page().selectFirst("#regrade[data-running] progress");
        return progress == null ? -1 : Integer.parseInt(progress.attr("value"));
    }

    private void audit(Connection database) throws SQLException {
        Map<String, String> questions = new HashMap<>();
        String theirs = " from enrolment e join course c on c.id = e.course_id and c.slug = '" + course.slug() + "'";
        questions.put("complete", "select count(*)" + theirs + " where e.completed_at is not null");
        questions.put("passed by the decision", "select count(*)" + theirs
                + " join attempt a on a.enrolment_id = e.id where a.passed and a.key_version = 1");
        questions.put("marked twice", "select count(*)" + theirs + " join attempt a on a.enrolment_id = e.id"
                + " where 2 = (select count(distinct m.key_version) from mark m where m.attempt_id = a.id)");
        questions.put("records", "select count(*)" + theirs + " join completion_record r on r.enrolment_id = e.id");
        questions.put("certificates", "select count(*)" + theirs
                + " join completion_record r on r.enrolment_id = e.id join certificate t on t.record_id = r.id");
        questions.put("lines that say so", "select count(*)" + theirs
                + " join register_line l on l.enrolment_id = e.id where l.state = 'COMPLETED'");
        questions.put("done, it says", "select max(done) from regrade where finished_at is not null");
        for (Map.Entry<String, String> question : questions.entrySet()) {
            try (var row = database.createStatement().executeQuery(question.getValue())) {
                row.next();
                if (row.getInt(1) != PEOPLE) {
                    faults.add(row.getInt(1) + " of " + PEOPLE + " " + question.getKey());
                }
            }
        }
    }

    private ServerProcess live() throws IOException, InterruptedException {
        lives++;
        List<String> command = new ArrayList<>(FLAGS);
        command.addAll(List.of("-jar", war.toString()));
        Map<String, String> environment = new HashMap<>(store.settings());
        environment.put("KEXIN_DATA", folder.resolve("data").toString());
        environment.put("KEXIN_PORT", "PORT");
        environment.put("KEXIN_DEMO", "true");
        return ServerProcess.start(command, environment, "/health/ready", folder.resolve("regrade-" + lives + ".log"));
    }

    private static Caller trainer(ServerProcess server) {
        return Caller.at(site(server)).signIn("chen", DemoPeople.PASSWORD);
    }

    private static String site(ServerProcess server) {
        return "http://127.0.0.1:" + server.port() + "/";
    }
}
