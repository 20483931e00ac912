package kexin.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kexin.Settings;
import kexin.load.ServerProcess;
import kexin.load.Visitor;
import kexin.load.Wire;
import kexin.people.DemoPeople;
import kexin.startup.Database;

/**
 * {@code mvn -q -Pbenchmark verify -Dkexin.benchmark=kexin.benchmark.RecordsBenchmark}: the first page of the records with
 * a filter at a thousand and at a million, asked of the real server; all records as a file, beside the bare loop; on both
 * databases. Prints its tables and leaves them in {@code target/benchmark-records.md}.
 */
public final class RecordsBenchmark {

    private static final int FEW = 1_000;
    private static final int ROUNDS = 3;
    private static final List<String> QUESTIONS = List.of(
            "",
            "department=Department%207",
            "course=course-7&state=completed",
            "from=2025-03-01&to=2025-04-30",
            "state=learning&sort=name",
            "course=course-7&sort=-completed",
            "least=90&sort=percent",
            "text=many17");

    private final Path target;
    private final Path folder;
    private final int many;
    private final StringBuilder pages =
            new StringBuilder("| first page of records, p50 / p95 ms | at 1,000 | at a million | p95 ÷ p95 |\n|---|---|---|---|\n");
    private final StringBuilder files = new StringBuilder(
            "| all records as a file | Kexin, rows a second | bare, rows a second | Kexin ÷ bare | heap growth, MiB |\n"
                    + "|---|---|---|---|---|\n");

    private RecordsBenchmark(Path target, int many) throws IOException {
        this.target = target;
        this.many = many;
        this.folder = Files.createTempDirectory("kexin-records");
    }

    /** Leads to a new and empty database. */
    private interface Place {
        Map<String, String> fresh(String name) throws Exception;
    }

    /** @param arguments the build's target folder; how many many are, a million where it is not said */
    public static void main(String... arguments) throws Exception {
        int many = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        RecordsBenchmark benchmark = new RecordsBenchmark(Path.of(arguments[0]).toAbsolutePath(), many);
        benchmark.measure("H2", name -> Map.of("KEXIN_DATABASE_URL", "jdbc:h2:file:" + benchmark.folder.resolve(name)));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            benchmark.measure("PostgreSQL", name -> {
                try (var connection = postgres.getPostgresDatabase().getConnection()) {
                    connection.createStatement().execute("create database " + name);
                }
                return Map.of(
                        "KEXIN_DATABASE_URL", postgres.getJdbcUrl("postgres", name), "KEXIN_DATABASE_USER", "postgres");
            });
        }
        String report = benchmark.pages + "\n" + benchmark.files;
        Files.writeString(benchmark.target.resolve("benchmark-records.md"), report);
        System.out.println(report);
        System.exit(0);
    }

    private void measure(String name, Place place) throws Exception {
        Map<String, String> small = place.fresh("few");
        Map<String, String> large = place.fresh("many");
        fill(small, FEW);
        fill(large, many);
        List<Times> few = pages(small);
        List<Times> much = pages(large);
        for (int each = 0; each < QUESTIONS.size(); each++) {
            pages.append(row(name + ", " + (QUESTIONS.get(each).isEmpty() ? "no filter" : QUESTIONS.get(each)), few.get(each), much.get(each)));
        }
        Times allFew = new Times();
        Times allMuch = new Times();
        few.forEach(allFew::add);
        much.forEach(allMuch::add);
        pages.append(row("**" + name + ", all of these**", allFew, allMuch));
        try (Database database = open(large)) {
            files.append(new ExportRates(name, database, many, folder).rows(ROUNDS));
        }
    }

    private static String row(String name, Times few, Times many) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f / %.1f | %.1f / %.1f | **%.2f** |%n",
                name,
                few.millis("", 0.5), few.millis("", 0.95),
                many.millis("", 0.5), many.millis("", 0.95),
                many.millis("", 0.95) / few.millis("", 0.95));
    }

    private void fill(Map<String, String> environment, int lines) throws Exception {
        try (Database database = open(environment)) {
            ManyRecords.fill(database, lines);
        }
    }

    private static Database open(Map<String, String> environment) {
        return new Database(new Settings(key -> environment.get(key.toUpperCase(Locale.ROOT).replace('.', '_'))));
    }

    /** Each question in turn, so that a busy moment is none of a single one. */
    private List<Times> pages(Map<String, String> environment) throws Exception {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(Map.of("KEXIN_DATA", folder.resolve("data").toString(), "KEXIN_PORT", "PORT", "KEXIN_DEMO", "true"));
        List<String> command = List.of("-Xmx1g", "-jar", target.resolve("kexin.war").toString());
        List<Times> times = new ArrayList<>();
        QUESTIONS.forEach(question -> times.add(new Times()));
        try (ServerProcess server = ServerProcess.start(command, all, "/health/ready", folder.resolve("kexin.log"));
                Wire wire = new Wire(server.port())) {
            Visitor officer = new Visitor();
            officer.signIn(wire, "zhou", DemoPeople.PASSWORD);
            for (int turn = -60; turn < 120; turn++) {
                for (int each = 0; each < QUESTIONS.size(); each++) {
                    byte[] request = officer.get("/records" + (QUESTIONS.get(each).isEmpty() ? "" : "?" + QUESTIONS.get(each)));
                    Times kept = turn < 0 ? new Times() : times.get(each);
                    kept.take("", () -> Visitor.expect(200, wire.send(request)));
                }
            }
        }
        return times;
    }
}
