package kexin.benchmark;

import java.io.IOException;
import kexin.load.Wire;

/** Something a learner does over a connection; what it throws ends the benchmark, so that no failed answer is counted. */
@FunctionalInterface
interface Deed {

    void run(Learner learner, Wire wire, Times times) throws IOException;

    /** A deed of one request. */
    interface Request {
        void send(Learner learner, Wire wire) throws IOException;
    }

    static Deed of(Request request) {
        return (learner, wire, times) -> times.take("", () -> request.send(learner, wire));
    }

    /** An attempt from its beginning to its result. */
    static Deed attempt() {
        return (learner, wire, times) -> times.take("", () -> {
            learner.begin(wire);
            for (int gap = 0; gap < learner.gaps(); gap++) {
                times.take("save", () -> learner.answer(wire));
            }
            times.take("submit", () -> learner.submit(wire));
            learner.readResult(wire);
        });
    }

    /** The same rows, written in the plainest way. */
    static Deed plainAttempt() {
        return (learner, wire, times) -> times.take("", () -> {
            learner.beginPlainly(wire);
            for (int gap = 0; gap < learner.gaps(); gap++) {
                times.take("save", () -> learner.answerPlainly(wire));
            }
            times.take("submit", () -> learner.submitPlainly(wire));
            learner.readPlainResult(wire);
        });
    }
}
