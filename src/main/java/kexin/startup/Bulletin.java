package kexin.startup;

/**
 * What the application has to say to the person at the console. The launcher and the application share a JVM but no
 * classes, so it is left in system properties; on a server without our launcher the log has the same words.
 */
public final class Bulletin {

    private static final String NOTICE = "kexin.startup.notice";
    private static final String FAILURE = "kexin.startup.failure";

    private Bulletin() {}

    /** @param lines printed below the address once the application is ready, such as how to sign in */
    public static void notice(String lines) {
        System.setProperty(NOTICE, lines);
    }

    /** @param line cause and mend, printed instead of the address */
    public static void failure(String line) {
        System.setProperty(FAILURE, line);
    }

    static String notice() {
        return System.getProperty(NOTICE, "");
    }

    static String failure() {
        return System.getProperty(FAILURE, "");
    }
}
