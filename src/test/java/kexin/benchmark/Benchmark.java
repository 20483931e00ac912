package kexin.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import kexin.benchmark.Load.Turn;
import kexin.database.Vendor;
import kexin.load.inside.Learners;
import kexin.load.ServerProcess;

/**
 * {@code mvn -q -Pbenchmark verify}: everything in one run, with data that is thrown away, in some fifteen minutes. Prints
 * its tables and leaves them in {@code target/benchmark.md}.
 */
public final class Benchmark {

    /** Those of the run command in the README, so that what is measured is what is run. */
    private static final List<String> FLAGS = List.of("-Xmx1g");

    private static final int MOST_WARM_UPS = 20;
    /** Of the clock, so much of it the compiler may still be at work. */
    private static final double SETTLED = 0.1;

    private final Path target;
    private final Path folder;
    private final double seconds;
    private final Report report = new Report();

    private Benchmark(Path target, double seconds) throws IOException {
        this.target = target;
        this.folder = Files.createTempDirectory("kexin-benchmark");
        this.seconds = seconds;
    }

    /** @param arguments the build's target folder; seconds a turn lasts, 5 where it is not said */
    public static void main(String... arguments) throws Exception {
        double seconds = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 5;
        Benchmark benchmark = new Benchmark(Path.of(arguments[0]).toAbsolutePath(), seconds);
        Path war = BenchmarkWar.of(benchmark.target.resolve("kexin.war"));
        benchmark.measureStart(war);
        benchmark.measureOnH2(war);
        benchmark.measureOnPostgres(war);
        benchmark.measureRosters();
        System.out.println(benchmark.report.write(benchmark.target.resolve("benchmark.md")));
        System.exit(0);
    }

    /** An empty application, then Kexin with an empty data folder, which loads its courses. */
    private void measureStart(Path war) throws Exception {
        try (ServerProcess empty = startEmpty()) {
            report.addServer("empty WAR", empty, empty.cpuSeconds());
        }
        try (ServerProcess first = startKexin(war, Map.of())) {
            report.addServer("Kexin, first start", first, first.cpuSeconds());
        }
    }

    private void measureOnH2(Path war) throws Exception {
        try (ServerProcess server = startKexin(war, Map.of())) {
            double cpu = server.cpuSeconds();
            report.addServer("Kexin, second start", server, cpu);
            try (Load load = new Load(server, Learners.COUNT)) {
                warmUp(load, server);
                report.add(new Comparison("a lesson page beside an empty page").run(
                        load, Deed.of(Learner::readPage), Deed.of(Learner::readEmptyPage), 5, seconds));
                compareWrites(load, "H2");
                compareAttempts(load, "H2");
            }
            report.addServer("Kexin, after this load", server, cpu);
            report.addPageTurns(PageTurns.row("http://localhost:" + server.port()));
        }
    }

    private void measureOnPostgres(Path war) throws Exception {
        Path data = folder.resolve("postgres");
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on");
        try (EmbeddedPostgres postgres = builder.start()) {
            Map<String, String> database = Map.of(
                    "KEXIN_DATABASE_URL", postgres.getJdbcUrl("postgres", "postgres"),
                    "KEXIN_DATABASE_USER", "postgres");
            long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0));
            try (ServerProcess server = startKexin(war, database).with(ProcessHandle.of(pid).orElseThrow());
                    Load load = new Load(server, Learners.COUNT)) {
                warmUp(load, server);
                compareWrites(load, "PostgreSQL");
                compareAttempts(load, "PostgreSQL");
            }
        }
    }

    private void measureRosters() throws Exception {
        for (Vendor vendor : Vendor.values()) {
            report.addRosters(new RosterRates(vendor).rows());
        }
    }

    private void compareWrites(Load load, String database) throws InterruptedException, ExecutionException {
        report.add(new Comparison("a page turned beside a plain upsert, " + database).run(
                load, Deed.of(Learner::turnPage), Deed.of(Learner::turnPlainPage), 4, seconds));
        report.add(new Comparison("an answer saved beside a plain upsert, " + database).run(
                load, Deed.of(Learner::answer), Deed.of(Learner::answerPlainly), 4, seconds));
    }

    private void compareAttempts(Load load, String database) throws InterruptedException, ExecutionException {
        Comparison attempts = new Comparison("a ten-gap attempt beside the same rows written plainly, " + database)
                .run(load, Deed.attempt(), Deed.plainAttempt(), 4, seconds);
        report.add(attempts);
        report.addAttempts(database, attempts.ours());
    }

    /**
     * Until what is hot has been compiled: the compiler shares the cores with the load, and is behind for minutes. Over
     * once it works for a tenth of the time only, or there has been enough of it.
     */
    private void warmUp(Load load, ServerProcess server) throws Exception {
        List<Deed> deeds = List.of(
                Deed.of(Learner::readPage),
                Deed.of(Learner::readEmptyPage),
                Deed.of(Learner::turnPage),
                Deed.of(Learner::turnPlainPage),
                Deed.of(Learner::answer),
                Deed.of(Learner::answerPlainly),
                Deed.attempt(),
                Deed.plainAttempt());
        double compiled = server.compiledSeconds();
        double share = 1;
        for (int round = 0; round < MOST_WARM_UPS && share > SETTLED; round++) {
            double took = 0;
            for (Deed deed : deeds) {
                took += load.run(deed, seconds * 2 / 5).seconds();
            }
            double now = server.compiledSeconds();
            share = (now - compiled) / took;
            compiled = now;
        }
    }

    private ServerProcess startKexin(Path war, Map<String, String> database) throws Exception {
        List<String> command = new ArrayList<>(FLAGS);
        command.addAll(List.of("-jar", war.toString()));
        Map<String, String> environment = new HashMap<>(database);
        environment.put("KEXIN_DATA", folder.resolve("data").toString());
        environment.put("KEXIN_PORT", "PORT");
        return ServerProcess.start(command, environment, "/health/ready", folder.resolve("kexin.log"));
    }

    /** With the options that Kexin's launcher gives its server. */
    private ServerProcess startEmpty() throws Exception {
        String http = "set configs.config.server-config.network-config.";
        Path preboot = Files.write(
                folder.resolve("preboot.conf"),
                List.of(
                        http + "network-listeners.network-listener.http-listener.address=127.0.0.1",
                        http + "protocols.protocol.http-listener.http.compression=on"));
        List<String> command = new ArrayList<>(FLAGS);
        command.addAll(List.of(
                "-jar", target.resolve("payara-micro.jar").toString(),
                "--nohazelcast", "--disablephonehome",
                "--port", "PORT",
                "--contextroot", "/",
                "--prebootcommandfile", preboot.toString(),
                "--deploy", BenchmarkWar.empty(folder).toString()));
        return ServerProcess.start(command, Map.of(), "/index.html", folder.resolve("empty.log"));
    }
}
