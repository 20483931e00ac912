package kexin.startup;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import kexin.Settings;
import kexin.UnusableSetting;

/**
 * Starts Kexin from the command line: checks what can be checked beforehand, holds the data folder, starts the server
 * and says where Kexin is. Whatever stands in the way is one line with its cause and its mend, and the process ends with
 * 1. Stopped by Ctrl-C or SIGTERM.
 */
public final class Launcher {

    private final PrintStream console;
    private final Settings settings;

    private Launcher(PrintStream console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    /** @param war with the application and these very classes */
    public static void start(URI war) {
        PrintStream console = System.out;
        PrintStream complaints = System.err;
        AtomicBoolean stopping = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopping.set(true)));
        try {
            new Launcher(console, Settings.ofThisProcess()).start(Path.of(war));
        } catch (UnusableSetting | CannotStart failure) {
            if (!stopping.get()) { // else it failed because somebody stopped it halfway
                complaints.println(failure.getMessage());
                System.exit(1);
            }
        }
    }

    private void start(Path war) {
        InetAddress address = address();
        requireFreePort(address);
        DataFolder folder = DataFolder.hold(settings.data());
        folder.takeOutput();
        Bulletin.takeToConsole();
        folder.takeTemporaryFiles();
        new Server(settings, address, folder).deploy(war);
        console.println("Kexin is ready: " + settings.base());
        Bulletin.notice().lines().forEach(console::println);
        console.println("Data and logs are in " + settings.data() + ". Ctrl-C stops Kexin.");
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(settings.address());
        } catch (IOException unknown) {
            throw new CannotStart(
                    "This machine has no address " + settings.address()
                            + ": give another by KEXIN_ADDRESS, such as 127.0.0.1 or 0.0.0.0.",
                    unknown);
        }
    }

    private void requireFreePort(InetAddress address) {
        try {
            new ServerSocket(settings.port(), 1, address).close();
        } catch (IOException taken) {
            throw new CannotStart(
                    "Port " + settings.port() + " on " + settings.address() + " cannot be used (" + taken.getMessage()
                            + "): stop what uses it, or give another by KEXIN_PORT.",
                    taken);
        }
    }
}
