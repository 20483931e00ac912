package kexin.reliability;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kexin.load.ServerProcess;
import kexin.load.inside.Learners;

/** Many lives and deaths of one server, and what its learners and its database say of them afterwards. */
final class Trial {

    private static final List<String> FLAGS = List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    /** A server that has not started before is expected to take so long. */
    private static final double SECONDS_TO_START = 12;
    /** What somebody asks in a life, at most and on the average of all. */
    private static final int REQUESTS = 20;
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(1);

    private final Store store;
    private final Path war;
    private final Path folder;
    private final Random random;
    private final Site site = new Site();
    private final List<Ledger> ledgers = new ArrayList<>();
    private final List<Thread> answerers = new ArrayList<>();
    private double start = SECONDS_TO_START;
    private int early;
    private int lives;

    /** @param folder where the server's data and output go */
    Trial(Store store, Path war, Path folder, long seed) {
        this.store = store;
        this.war = war;
        this.folder = folder;
        this.random = new Random(seed);
    }

    /**
     * @param kills of the server, besides the last, when everything is done
     * @param early how many of them fall into its start, the first into the very first start
     */
    Outcome run(int learners, int kills, int early, List<CoursePlan> courses) throws Exception {
        this.early = early;
        for (int number = 0; number < learners; number++) {
            answer(new Ledger(Learners.account(number)), courses);
        }
        try {
            for (int kill = 0; kill < kills; kill++) {
                liveAndDie(this.early > 0 && (kill == 0 || random.nextInt(kills - kill) < this.early));
            }
            liveToTheEnd();
        } catch (IllegalStateException dead) {
            site.fail(dead.getMessage());
            throw dead;
        }
        try (Connection database = store.connect()) {
            Rows rows = new Rows(database);
            List<String> faults = new ArrayList<>(new Audit(rows, ledgers, courses).faults());
            ledgers.forEach(ledger -> faults.addAll(ledger.faults()));
            return Outcome.of(store.name(), learners, kills, early, ledgers, rows.counts(), faults);
        }
    }

    private void answer(Ledger ledger, List<CoursePlan> courses) {
        ledgers.add(ledger);
        Thread answerer = new Thread(new Answerer(site, ledger, courses, new Random(random.nextLong())), ledger.account());
        answerer.setDaemon(true);
        answerers.add(answerer);
        answerer.start();
    }

    private void liveAndDie(boolean inItsStart) throws IOException, InterruptedException {
        ServerProcess server = launch();
        if (inItsStart) {
            early--;
            Thread.sleep((long) (1000 * start * random.nextDouble()));
        } else {
            live(server);
            site.awaitAnswers(random.nextInt(REQUESTS * answerers.size()), LONGEST_LIFE);
        }
        server.kill();
        site.close();
        if (random.nextInt(3) == 0) {
            store.dieAndReturn();
        }
    }

    /** What is begun is finished, so that every ledger tells what must be there; then it dies once more. */
    private void liveToTheEnd() throws IOException, InterruptedException {
        ServerProcess server = launch();
        live(server);
        site.awaitAnswers(REQUESTS * answerers.size(), LONGEST_LIFE);
        site.end();
        for (Thread answerer : answerers) {
            answerer.join();
        }
        server.kill();
    }

    private void live(ServerProcess server) throws IOException, InterruptedException {
        server.awaitReady("/health/ready", output());
        start = server.startSeconds();
        site.open(new Site.Life(lives, server.port()));
    }

    private ServerProcess launch() throws IOException {
        lives++;
        List<String> command = new ArrayList<>(FLAGS);
        command.addAll(List.of("-jar", war.toString()));
        Map<String, String> environment = new HashMap<>(store.settings());
        environment.put("KEXIN_DATA", folder.resolve("data").toString());
        environment.put("KEXIN_PORT", "PORT");
        return ServerProcess.launch(command, environment, output());
    }

    private Path output() {
        return folder.resolve("life-" + lives + ".log");
    }
}
