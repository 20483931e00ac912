package kexin.reliability;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kexin.load.WarCopy;
import kexin.load.inside.Learners;

/**
 * {@code mvn -q -Preliability verify}: fifty answerers and twenty-two deaths of the server on each database, in some
 * twenty minutes, and two in the midst of a regrade. Prints what was compared and leaves it in {@code target/reliability.md}; fails where anything
 * acknowledged is missing. {@code -Dkexin.databases=careless} tries the trial itself, with fewer deaths: it
 * fails where nothing is missing although the database writes late.
 */
public final class Reliability {

    private static final int KILLS = 22;
    private static final int EARLY = 8;
    /** Of a database that loses what it acknowledged: so many are enough to see it. */
    private static final int CARELESS_KILLS = 4;

    private Reliability() {}

    /** @param arguments the build's target folder */
    public static void main(String... arguments) throws Exception {
        Path target = Path.of(arguments[0]).toAbsolutePath();
        long given = Long.getLong("kexin.seed", 0);
        long seed = given == 0 ? System.currentTimeMillis() : given;
        System.out.println("Seed " + seed);
        Path war = WarCopy.of(target.resolve("kexin.war"), "kexin-reliability.war");
        List<Outcome> outcomes = new ArrayList<>();
        boolean asExpected = true;
        for (String database : System.getProperty("kexin.databases", "H2,PostgreSQL").split(",")) {
            Path folder = Files.createTempDirectory("kexin-reliability");
            try (Store store = store(database, folder)) {
                Trial trial = new Trial(store, war, folder, seed);
                Outcome outcome = store.isSound()
                        ? trial.run(Learners.COUNT, KILLS, EARLY, CoursePlan.all())
                        : trial.run(Learners.COUNT, CARELESS_KILLS, 0, CoursePlan.all());
                asExpected &= outcome.faults().isEmpty() == store.isSound();
                outcomes.add(outcome);
            }
            discard(folder);
            asExpected &= database.equals("careless") || isRegraded(database, war);
        }
        System.out.println(report(outcomes, seed, target.resolve("reliability.md")));
        System.exit(asExpected ? 0 : 1);
    }

    /** Whether a regrade comes to its end, and once, of whose server dies twice in the midst of it. */
    private static boolean isRegraded(String database, Path war) throws Exception {
        Path folder = Files.createTempDirectory("kexin-regrade");
        try (Store store = store(database, folder)) {
            List<String> faults = new RegradeTrial(store, war, folder).faults();
            System.out.println(database + ", a regrade whose server was killed twice: "
                    + (faults.isEmpty() ? "everybody once" : String.join("; ", faults)));
            return faults.isEmpty();
        } finally {
            discard(folder);
        }
    }

    private static Store store(String database, Path folder) throws IOException {
        return switch (database) {
            case "H2" -> new H2Store(folder.resolve("data"), true);
            case "careless" -> new H2Store(folder.resolve("data"), false);
            case "PostgreSQL" -> new PostgresStore(folder.resolve("postgres"));
            default -> throw new IllegalArgumentException("H2, PostgreSQL or careless, not " + database);
        };
    }

    private static void discard(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    private static String report(List<Outcome> outcomes, long seed, Path file) throws IOException {
        StringBuilder report = new StringBuilder("Seed " + seed + "\n\n" + Outcome.head());
        outcomes.forEach(outcome -> report.append(outcome.line()));
        outcomes.forEach(outcome -> outcome.faults().forEach(fault -> report.append("\n- ").append(fault)));
        Files.writeString(file, report.append('\n'));
        return report.toString();
    }
}
