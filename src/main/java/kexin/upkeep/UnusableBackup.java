package kexin.upkeep;

/** A file that cannot be restored. The message is one line: the cause, then the mend. */
public class UnusableBackup extends RuntimeException {

    UnusableBackup(String line) {
        super(line);
    }

    UnusableBackup(String line, Throwable cause) {
        super(line, cause);
    }
}
