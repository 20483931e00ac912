package kexin.startup;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folder that outlives the process, made if it is missing and held for as long as this process lives: two servers on
 * one folder would write into each other's files. A process that is killed lets go of it.
 */
class DataFolder {

    // Kept so that the lock is not given up with its channel.
    private static FileLock held;

    private final Path folder;

    private DataFolder(Path folder) {
        this.folder = folder;
    }

    static DataFolder hold(Path folder) {
        try {
            Files.createDirectories(folder.resolve("log"));
            held = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
        } catch (IOException unusable) {
            throw notWritable(folder, unusable);
        }
        if (held == null) {
            throw new CannotStart("The data folder " + folder + " is in use by another Kexin: stop that one,"
                    + " or give this one a folder of its own by KEXIN_DATA.");
        }
        return new DataFolder(folder);
    }

    /** What libraries print goes into a file of this start, so that the console keeps to what a person needs. */
    void takeOutput() {
        try {
            PrintStream output =
                    new PrintStream(Files.newOutputStream(log().resolve("output.log")), true, StandardCharsets.UTF_8);
            System.setOut(output);
            System.setErr(output);
        } catch (IOException unusable) {
            throw notWritable(log(), unusable);
        }
    }

    /**
     * What the server unpacks goes here too and not into the machine's temporary folder, which others may tidy under a
     * running server; what a killed process left is removed first.
     */
    void takeTemporaryFiles() {
        Path temporary = folder.resolve("tmp");
        try {
            if (Files.exists(temporary)) {
                try (Stream<Path> left = Files.walk(temporary)) {
                    left.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
                }
            }
            Files.createDirectories(temporary);
        } catch (IOException unusable) {
            throw notWritable(temporary, unusable);
        }
        System.setProperty("java.io.tmpdir", temporary.toString());
    }

    Path log() {
        return folder.resolve("log");
    }

    private static CannotStart notWritable(Path path, IOException cause) {
        return new CannotStart(
                "The data folder cannot be written at " + path + " (" + cause.getClass().getSimpleName() + "): let "
                        + System.getProperty("user.name") + " write to it, or name another by KEXIN_DATA.",
                cause);
    }
}
