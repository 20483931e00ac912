package kexin.startup;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kexin.Settings;

/** Payara Micro in this JVM with one application at its root: no cluster, no phoning home, answers compressed. */
class Server {

    private static final String NETWORK = "set configs.config.server-config.network-config.";

    private final Settings settings;
    private final InetAddress address;
    private final DataFolder folder;

    Server(Settings settings, InetAddress address, DataFolder folder) {
        this.settings = settings;
        this.address = address;
        this.folder = folder;
    }

    /** Returns when the application is ready for visitors. */
    void deploy(Path war) {
        try {
            boot(war);
            if (!isReady()) {
                throw new CannotStart(whyNot());
            }
        } catch (ClassNotFoundException missing) {
            throw new CannotStart("payara-micro.jar is not beside " + war + ": put it there.", missing);
        } catch (IOException | ReflectiveOperationException fault) {
            fault.printStackTrace();
            throw new CannotStart("The server did not start: the cause is in " + folder.log() + ".", fault);
        }
    }

    /** Returns when the application has been deployed or has failed to, which the server takes lightly. */
    private void boot(Path war) throws IOException, ReflectiveOperationException {
        ClassLoader payara = ClassLoader.getSystemClassLoader();
        Thread.currentThread().setContextClassLoader(payara);
        payara.loadClass("fish.payara.micro.boot.PayaraMicroLauncher")
                .getMethod("create", String[].class)
                .invoke(null, (Object) options(war));
    }

    private String[] options(Path war) throws IOException {
        return new String[] {
            "--nohazelcast",
            "--disablephonehome",
            "--port", Integer.toString(settings.port()),
            "--contextroot", "/",
            "--prebootcommandfile", written("server", commands()),
            "--logproperties", written("logging", logging()),
            "--deploy", war.toString()
        };
    }

    private List<String> commands() {
        return List.of(
                NETWORK + "network-listeners.network-listener.http-listener.address=" + address.getHostAddress(),
                NETWORK + "protocols.protocol.http-listener.http.compression=on",
                NETWORK + "protocols.protocol.http-listener.http.compression-level=1", // a tenth larger, in half the time
                NETWORK + "protocols.protocol.http-listener.http.xpowered-by=false",
                NETWORK + "protocols.protocol.http-listener.http.server-header=false");
    }

    /** Ten files of ten megabytes, the newest is kexin.0.log; nothing on the console. */
    private List<String> logging() {
        return List.of(
                "handlers=java.util.logging.FileHandler",
                ".level=INFO",
                "javax.enterprise.system.security.ssl.level=SEVERE", // expired authorities in the server's own trust store
                "javax.enterprise.system.tools.deployment.level=WARNING",
                "java.util.logging.FileHandler.pattern=" + folder.log().resolve("kexin.%g.log"),
                "java.util.logging.FileHandler.limit=10000000",
                "java.util.logging.FileHandler.count=10",
                "java.util.logging.FileHandler.append=true",
                "java.util.logging.FileHandler.encoding=UTF-8",
                "java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter",
                "java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s: %5$s%6$s%n");
    }

    private static String written(String name, List<String> lines) throws IOException {
        Path file = Files.createTempFile("kexin-" + name, ".conf");
        file.toFile().deleteOnExit();
        return Files.write(file, lines).toString();
    }

    private boolean isReady() throws IOException {
        InetAddress near = address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
        URL ready = new URL("http", near.getHostAddress(), settings.port(), "/health/ready");
        return ((HttpURLConnection) ready.openConnection()).getResponseCode() == HttpURLConnection.HTTP_OK;
    }

    private String whyNot() {
        String told = Bulletin.failure();
        return told.isEmpty() ? "Kexin could not be deployed: the cause is in " + folder.log() + "." : told;
    }
}
