package kexin.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import kexin.Cast;
import kexin.Made;
import kexin.Settings;
import kexin.completion.Asked;
import kexin.completion.StoredRecords;
import kexin.completion.export.CourseTitles;
import kexin.completion.export.Format;
import kexin.completion.export.Writing;

/** All records as a file, as Kexin writes it with its checksum, and beside it the bare loop, in turns. */
final class ExportRates {

    private static final Asked ALL = Asked.parse("");
    private static final Settings SETTINGS = new Settings(Map.of("kexin.zone", "UTC")::get);

    private final String name;
    private final int lines;
    private final Path folder;
    private final Writing ours;
    private final BareExport bare;
    private long counted;
    private int looks;
    private long heapAtFirst;
    private long heapAtMost;

    ExportRates(String name, DataSource database, int lines, Path folder) {
        this.name = name;
        this.lines = lines;
        this.folder = folder;
        this.ours = Made.of(Writing.class, new StoredRecords(database), new NoTitles(), SETTINGS);
        this.bare = new BareExport(database);
    }

    private static final class NoTitles extends CourseTitles {
        @Override
        public Map<String, String> all(String language) {
            return Map.of();
        }
    }

    private interface Work {
        void write(OutputStream out) throws IOException, SQLException;
    }

    String rows(int rounds) throws Exception {
        return row(Format.CSV, bare::csv, rounds) + row(Format.XLSX, bare::workbook, rounds);
    }

    private String row(Format format, Work baseline, int rounds) throws Exception {
        List<Double> rates = new ArrayList<>();
        List<Double> baselines = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            double our = rate(out -> ours.plan(Cast.officer(), format, ALL, "en").write(out), true);
            double their = rate(baseline, false);
            if (round > 0) { // the first is for the compiler
                rates.add(our);
                baselines.add(their);
                ratios.add(our / their);
            }
        }
        return String.format(
                Locale.ROOT,
                "| %s, %s | %.0f | %.0f | **%.2f** | %.1f |%n",
                format, name, middle(rates), middle(baselines), middle(ratios), heapGrowth(format) / 1048576.0);
    }

    private double rate(Work work, boolean sealed) throws Exception {
        Path file = folder.resolve("export");
        long begun = System.nanoTime();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        OutputStream plain = Files.newOutputStream(file);
        try (OutputStream out = new BufferedOutputStream(sealed ? new DigestOutputStream(plain, digest) : plain, 1 << 16)) {
            work.write(out);
        }
        digest.digest();
        double seconds = (System.nanoTime() - begun) / 1e9;
        Files.delete(file);
        return lines / seconds;
    }

    /** What is still held after a collection, each tenth of the way, beyond what was held at the first line. */
    private long heapGrowth(Format format) throws IOException {
        counted = 0;
        looks = 0;
        heapAtFirst = 0;
        heapAtMost = 0;
        ours.plan(Cast.officer(), format, ALL, "en").write(new Watched());
        return heapAtMost - heapAtFirst;
    }

    /** Goes nowhere; looks about every tenth of the way. */
    private final class Watched extends OutputStream {

        @Override
        public void write(int one) {}

        @Override
        public void write(byte[] bytes, int from, int length) {
            counted += length;
            if (counted > looks * (long) lines * 6) {
                looks++;
                look();
            }
        }
    }

    private void look() {
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        heapAtFirst = heapAtFirst == 0 ? used : heapAtFirst;
        heapAtMost = Math.max(heapAtMost, used);
    }

    private static double middle(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
