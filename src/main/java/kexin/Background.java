package kexin;

import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.concurrent.Future;

/**
 * Work beside the call that asks for it, on a thread of the server's and with an entity manager of its own. An enterprise
 * bean does it because the managed executor of Payara 6 does not: the work gets a copy of its caller's invocation, and with
 * it the same table of entity managers that belong to no transaction. Two threads would read by one of them, and whichever
 * ended first would close it under the other's hands.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class Background {

    /** @return done with the work; fails as it fails */
    @Asynchronous
    public Future<Void> run(Runnable work) {
        work.run();
        return new AsyncResult<>(null);
    }
}
