package kexin.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kexin.load.ServerProcess;
import kexin.load.Wire;

/**
 * Learners at work: so many connections, each serving its own share of the learners in turn and waiting for every answer
 * before the next request.
 */
final class Load implements AutoCloseable {

    private static final int CONNECTIONS = 8;

    private final ExecutorService hands = Executors.newFixedThreadPool(CONNECTIONS, Load::hand);
    private final List<Wire> wires = new ArrayList<>();
    private final List<List<Learner>> shares = new ArrayList<>();
    private final ServerProcess server;

    Load(ServerProcess server, int learners) throws IOException {
        this.server = server;
        for (int hand = 0; hand < CONNECTIONS; hand++) {
            wires.add(new Wire(server.port()));
            shares.add(new ArrayList<>());
        }
        for (int number = 0; number < learners; number++) {
            shares.get(number % CONNECTIONS).add(Learner.signIn(wires.get(number % CONNECTIONS), number));
        }
    }

    /**
     * What one turn of the load came to.
     *
     * @param seconds it lasted
     * @param server seconds of a core that the server, and its database where that is a process of its own, took
     * @param load the same of this process
     */
    record Turn(Times times, double seconds, double server, double load) {

        double rate() {
            return times.count() / seconds;
        }

        double serverMillis() {
            return server * 1000 / times.count();
        }

        double loadMillis() {
            return load * 1000 / times.count();
        }
    }

    Turn run(Deed deed, double seconds) throws InterruptedException, ExecutionException {
        double serverBefore = server.cpuSeconds();
        double loadBefore = cpuSeconds();
        long begun = System.nanoTime();
        long end = begun + (long) (seconds * 1e9);
        List<Callable<Times>> work = new ArrayList<>();
        for (int hand = 0; hand < CONNECTIONS; hand++) {
            Wire wire = wires.get(hand);
            List<Learner> share = shares.get(hand);
            work.add(() -> work(deed, wire, share, end));
        }
        Times times = new Times();
        for (Future<Times> done : hands.invokeAll(work)) {
            times.add(done.get());
        }
        double took = (System.nanoTime() - begun) / 1e9;
        return new Turn(times, took, server.cpuSeconds() - serverBefore, cpuSeconds() - loadBefore);
    }

    private static Thread hand(Runnable work) {
        Thread hand = new Thread(work);
        hand.setDaemon(true);
        return hand;
    }

    private static Times work(Deed deed, Wire wire, List<Learner> share, long end) throws IOException {
        Times times = new Times();
        for (int turn = 0; System.nanoTime() < end; turn++) {
            deed.run(share.get(turn % share.size()), wire, times);
        }
        return times;
    }

    private static double cpuSeconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    @Override
    public void close() throws IOException {
        hands.shutdownNow();
        for (Wire wire : wires) {
            wire.close();
        }
    }
}
