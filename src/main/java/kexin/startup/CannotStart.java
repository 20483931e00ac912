package kexin.startup;

/** Why there is nothing to visit. The message is one line for the console: the cause, then the mend. */
class CannotStart extends RuntimeException {

    CannotStart(String line) {
        super(line);
    }

    CannotStart(String line, Throwable cause) {
        super(line, cause);
    }
}
