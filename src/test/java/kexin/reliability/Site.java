package kexin.reliability;

import java.time.Duration;

/** The server's address, which changes with each of its lives; between two of them there is none. */
final class Site {

    private Life life;
    private String failure;
    private boolean over;
    private int answered;

    /** @param number of the life, from 1 */
    record Life(int number, int port) {}

    synchronized void open(Life next) {
        life = next;
        notifyAll();
    }

    /** One more request of somebody's was acknowledged. */
    synchronized void answered() {
        answered++;
        notifyAll();
    }

    /** Returns when so many more requests have been acknowledged, or the time is up. */
    synchronized void awaitAnswers(int more, Duration longest) throws InterruptedException {
        int goal = answered + more;
        long end = System.nanoTime() + longest.toNanos();
        for (long left = longest.toMillis(); answered < goal && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }

    /** There is nobody to ask until it is opened again. */
    synchronized void close() {
        life = null;
    }

    /** No more lives: whoever waits for one waits in vain. */
    synchronized void fail(String why) {
        failure = why;
        notifyAll();
    }

    /** Nothing new is begun from now on, what is begun is brought to its end. */
    synchronized void end() {
        over = true;
    }

    synchronized boolean isOver() {
        return over;
    }

    /** The present life, or the next. */
    synchronized Life await() {
        try {
            while (life == null && failure == null) {
                wait();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
        return life;
    }
}
