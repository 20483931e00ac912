package kexin.reliability;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import kexin.load.Visitor;
import kexin.load.Wire;
import kexin.load.inside.Learners;

/** A learner's way to the server, in whichever of its lives: waits for the next, signs in anew and counts what was answered. */
final class Reach {

    /** In nanoseconds, before somebody without an answer tries again. */
    private static final long PAUSE = 50_000_000;

    private final Site site;
    private final Ledger ledger;
    private Visitor visitor;
    private Wire wire;
    private Site.Life life;

    Reach(Site site, Ledger ledger) {
        this.site = site;
        this.ledger = ledger;
    }

    /** Something that is done by requests, and fails where an answer stays out. */
    interface Deed<T> {
        T by(Visitor visitor, Wire wire) throws IOException;
    }

    /** Does it again until it is answered. */
    <T> T surely(Deed<T> deed) {
        Optional<T> done = once(deed);
        while (done.isEmpty()) {
            done = once(deed);
        }
        return done.get();
    }

    /** Nothing where the answer stayed out. */
    <T> Optional<T> once(Deed<T> deed) {
        Site.Life now = site.await();
        try {
            if (!now.equals(life)) {
                enter(now);
            }
            T done = deed.by(visitor, wire);
            ledger.acknowledged();
            site.answered();
            return Optional.of(done);
        } catch (IOException lost) {
            ledger.lost();
            life = null;
            LockSupport.parkNanos(PAUSE);
            return Optional.empty();
        }
    }

    private void enter(Site.Life now) throws IOException {
        if (wire != null) {
            wire.close();
        }
        wire = new Wire(now.port());
        visitor = new Visitor();
        visitor.signIn(wire, ledger.account(), Learners.PASSWORD);
        visitor.open(wire, "/courses");
        life = now;
    }
}
