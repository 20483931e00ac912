package kexin.load;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** A server in a JVM of its own on a free port of the loopback address, and what it takes of the machine. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final int port;
    private final long begun;
    private final List<ProcessHandle> companions = new ArrayList<>();
    private double startSeconds;

    private ServerProcess(Process process, int port, long begun) {
        this.process = process;
        this.port = port;
        this.begun = begun;
    }

    /**
     * Returns once the path answers with 200.
     *
     * @param command what follows {@code java}; PORT in it or in the environment stands for the port
     */
    public static ServerProcess start(List<String> command, Map<String, String> environment, String path, Path output)
            throws IOException, InterruptedException {
        ServerProcess server = launch(command, environment, output);
        server.awaitReady(path, output);
        return server;
    }

    /** Returns while it is still starting. */
    public static ServerProcess launch(List<String> command, Map<String, String> environment, Path output)
            throws IOException {
        int port = freePort();
        List<String> line = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.forEach(word -> line.add(word.replace("PORT", "" + port)));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
        environment.forEach((name, value) -> builder.environment().put(name, value.replace("PORT", "" + port)));
        ServerProcess server = new ServerProcess(builder.start(), port, System.nanoTime());
        Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
        return server;
    }

    /** Returns once the path answers with 200. */
    public void awaitReady(String path, Path output) throws IOException, InterruptedException {
        URL ready = new URL("http", "127.0.0.1", port, path);
        while (!answers(ready)) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                kill();
                throw new IllegalStateException("The server did not start: see " + output);
            }
            Thread.sleep(50);
        }
        startSeconds = (System.nanoTime() - begun) / 1e9;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static boolean answers(URL ready) {
        try {
            return ((HttpURLConnection) ready.openConnection()).getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Another process, with its children, whose work is done for this server: its database. */
    public ServerProcess with(ProcessHandle companion) {
        companions.add(companion);
        return this;
    }

    public int port() {
        return port;
    }

    public double startSeconds() {
        return startSeconds;
    }

    /** Of all cores, since the start, the companions' included. */
    public double cpuSeconds() {
        double seconds = cpuSeconds(process.toHandle());
        for (ProcessHandle companion : companions) {
            seconds += cpuSeconds(companion);
            seconds += companion.descendants().mapToDouble(ServerProcess::cpuSeconds).sum();
        }
        return seconds;
    }

    private static double cpuSeconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    /** Of the heap, after everything that is not needed has been collected. */
    public double heapMegabytes() throws IOException, AttachNotSupportedException {
        return ask(MemoryMXBean.class, ManagementFactory.MEMORY_MXBEAN_NAME, memory -> {
            memory.gc();
            return memory.getHeapMemoryUsage().getUsed() / 1e6;
        });
    }

    /** That its JVM has compiled for, since the start. */
    public double compiledSeconds() throws IOException, AttachNotSupportedException {
        return ask(
                CompilationMXBean.class,
                ManagementFactory.COMPILATION_MXBEAN_NAME,
                compiler -> compiler.getTotalCompilationTime() / 1e3);
    }

    private <T> double ask(Class<T> type, String name, ToDoubleFunction<T> question)
            throws IOException, AttachNotSupportedException {
        VirtualMachine machine = VirtualMachine.attach("" + process.pid());
        try (JMXConnector connector =
                JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()))) {
            return question.applyAsDouble(
                    ManagementFactory.newPlatformMXBeanProxy(connector.getMBeanServerConnection(), name, type));
        } finally {
            machine.detach();
        }
    }

    /** What the process holds of the machine's memory; NaN where the system does not tell. */
    public double residentMegabytes() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                        .sum()
                / 1024;
    }

    /** As {@code kill -9} does: it has no time to do anything more. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
