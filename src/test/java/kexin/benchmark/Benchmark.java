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
 * {@code mvn -q -Pbenchmark verify}: everything in one run, with data that is thrown away, in some eight minutes. Prints
 * its tables and leaves them in {@code target/benchmark.md}.
 */
public final class Benchmark {

    /** Those of the run command in the README, so that what is measured is what is run. */
    private static final List<String> FLAGS = List.of("-Xmx1g");

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
                warmUp(load, seconds * 12);
                report.add(new Comparison("a lesson page beside an empty page").run(
                        load, Deed.of(Learner::readPage), Deed.of(Learner::readEmptyPage), 5, seconds));
                compareWrites(load, "H2");
                report.addAttempts("H2", attempts(load));
            }
            report.addServer("Kexin, after this load", server, cpu);
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
                warmUp(load, seconds * 6);
                compareWrites(load, "PostgreSQL");
                report.addAttempts("PostgreSQL", attempts(load));
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

    private List<Turn> attempts(Load load) throws InterruptedException, ExecutionException {
        List<Turn> turns = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            turns.add(load.run(Deed.attempt(), seconds));
        }
        return turns;
    }

    /** Until what is hot has been compiled: so many seconds of a core, or twice that on the clock where others have it. */
    private static void warmUp(Load load, double seconds) throws InterruptedException, ExecutionException {
        List<Deed> deeds = List.of(
                Deed.of(Learner::readPage),
                Deed.of(Learner::readEmptyPage),
                Deed.of(Learner::turnPage),
                Deed.of(Learner::turnPlainPage),
                Deed.of(Learner::answer),
                Deed.of(Learner::answerPlainly),
                Deed.attempt());
        double worked = 0;
        double waited = 0;
        for (int turn = 0; worked < seconds && waited < 2 * seconds; turn++) {
            Turn warming = load.run(deeds.get(turn % deeds.size()), seconds / 30);
            worked += warming.server();
            waited += warming.seconds();
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
