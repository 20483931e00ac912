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
 * twenty minutes. Prints what was compared and leaves it in {@code target/reliability.md}; fails where anything
 * acknowledged is missing.
 */
public final class Reliability {

    private static final int KILLS = 22;
    private static final int EARLY = 8;

    private Reliability() {}

    /** @param arguments the build's target folder */
    public static void main(String... arguments) throws Exception {
        Path target = Path.of(arguments[0]).toAbsolutePath();
        long given = Long.getLong("kexin.seed", 0);
        long seed = given == 0 ? System.currentTimeMillis() : given;
        System.out.println("Seed " + seed);
        Path war = WarCopy.of(target.resolve("kexin.war"), "kexin-reliability.war");
        List<Outcome> outcomes = new ArrayList<>();
        for (String database : System.getProperty("kexin.databases", "H2,PostgreSQL").split(",")) {
            Path folder = Files.createTempDirectory("kexin-reliability");
            try (Store store = store(database, folder)) {
                outcomes.add(new Trial(store, war, folder, seed).run(Learners.COUNT, KILLS, EARLY, CoursePlan.all()));
            }
            discard(folder);
        }
        System.out.println(report(outcomes, seed, target.resolve("reliability.md")));
        System.exit(outcomes.stream().allMatch(outcome -> outcome.faults().isEmpty()) ? 0 : 1);
    }

    private static Store store(String database, Path folder) throws IOException {
        return switch (database) {
            case "H2" -> new H2Store(folder.resolve("data"));
            case "PostgreSQL" -> new PostgresStore(folder.resolve("postgres"));
            default -> throw new IllegalArgumentException("H2 or PostgreSQL, not " + database);
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
