package kexin.startup;

import java.util.logging.Logger;

/**
 * What the application has to say to the person at the console. The launcher and the application share a JVM but no
 * classes, so it is left in system properties. On a server without our launcher there is no console: a notice goes into
 * the server's log, where a failure is anyway.
 */
public final class Bulletin {

    private static final String CONSOLE = "kexin.startup.console";
    private static final String NOTICE = "kexin.startup.notice";
    private static final String FAILURE = "kexin.startup.failure";

    private Bulletin() {}

    /** @param lines printed below the address once the application is ready, such as how to sign in */
    public static void notice(String lines) {
        if (Boolean.getBoolean(CONSOLE)) {
            String before = notice();
            System.setProperty(NOTICE, before.isEmpty() ? lines : before + "\n" + lines);
        } else {
            Logger.getLogger(Bulletin.class.getName()).info(lines);
        }
    }

    /** @param line cause and mend, printed instead of the address */
    public static void failure(String line) {
        System.setProperty(FAILURE, line);
    }

    /** Said by the launcher, which prints what is left here. */
    static void takeToConsole() {
        System.setProperty(CONSOLE, "true");
    }

    static String notice() {
        return System.getProperty(NOTICE, "");
    }

    static String failure() {
        return System.getProperty(FAILURE, "");
    }
}
