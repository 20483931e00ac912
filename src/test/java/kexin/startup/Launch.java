package kexin.startup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code java -jar kexin.war} as a person starts it, in a process of its own. What a test forgets to stop is killed. */
final class Launch implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path output;
    private final int port;

    private Launch(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** @param given settings by key; the port is free unless given */
    static Launch with(Path data, Map<String, String> given) throws IOException {
        int port = given.containsKey("kexin.port") ? Integer.parseInt(given.get("kexin.port")) : freePort();
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-Dkexin.data=" + data, "-Dkexin.port=" + port));
        given.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", System.getProperty("kexin.war")));
        Path output = Files.createTempFile(Path.of("target"), "launch", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Launch(process, output, port);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    List<String> lines() throws IOException {
        return Files.readAllLines(output);
    }

    /** Until the launcher says so. */
    Launch awaitReady() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (lines().stream().noneMatch(line -> line.startsWith("Kexin is ready: "))) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("not ready: " + lines());
            }
            Thread.sleep(100);
        }
        return this;
    }

    /** The status of {@code /health/ready} now. */
    int health() throws IOException, InterruptedException {
        return get("/health/ready").statusCode();
    }

    HttpResponse<Void> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
    }

    /** As Ctrl-C does. */
    int interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        return end();
    }

    /** As {@code kill -9} or a power cut of the machine's patience. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The exit status, once it has ended by itself. */
    int end() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.delete(output);
    }
}
