package kexin.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import kexin.benchmark.Load.Turn;
import kexin.load.ServerProcess;

/** The tables of a run, as Markdown: one for rates, one for whole attempts, one for start and memory. */
final class Report {

    private final StringBuilder rates = new StringBuilder(Comparison.head());
    private final StringBuilder attempts = new StringBuilder(
            """
            | ten-gap attempts | a second | whole p50 / p95 ms | save p50 / p95 ms | submit p50 / p95 ms | CPU of server each, ms | CPU of load each, ms |
            |---|---|---|---|---|---|---|
            """);
    private final StringBuilder starts = new StringBuilder(
            """
            | | ready after, s | CPU until then, s | resident, MB | heap after collection, MB |
            |---|---|---|---|---|
            """);
    private final StringBuilder rosters = new StringBuilder(RosterRates.head());
    private final StringBuilder turns = new StringBuilder(PageTurns.head());
    private final double loadBefore = loadAverage();

    void add(Comparison comparison) {
        rates.append(comparison.row());
    }

    void addAttempts(String database, List<Turn> turns) {
        attempts.append(String.format(
                Locale.ROOT,
                "| %s | %.1f | %s | %s | %s | %.2f | %.2f |%n",
                database,
                Comparison.median(turns, Turn::rate),
                Comparison.times(turns, ""),
                Comparison.times(turns, "save"),
                Comparison.times(turns, "submit"),
                Comparison.median(turns, Turn::serverMillis),
                Comparison.median(turns, Turn::loadMillis)));
    }

    /** The server as it stands now: just started, or after all its work. */
    void addServer(String name, ServerProcess server, double cpu) throws Exception {
        double resident = server.residentMegabytes();
        starts.append(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.0f | %.0f |%n",
                name,
                server.startSeconds(),
                cpu,
                resident,
                server.heapMegabytes()));
    }

    void addRosters(String rows) {
        rosters.append(rows);
    }

    void addPageTurns(String row) {
        turns.append(row);
    }

    String write(Path file) throws IOException {
        String text = String.join("\n", rates, attempts, turns, starts, rosters, about());
        Files.writeString(file, text);
        return text;
    }

    private String about() {
        return String.format(
                Locale.ROOT,
                "%s UTC, %d cores shared by server, database and load, Java %s, load average of the machine %.1f before and"
                        + " %.1f after (1 to 3 of it are this run's own).%n",
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(ZonedDateTime.now(ZoneOffset.UTC)),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                loadBefore,
                loadAverage());
    }

    private static double loadAverage() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
