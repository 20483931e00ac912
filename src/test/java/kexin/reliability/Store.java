package kexin.reliability;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** The database of a trial. */
interface Store extends AutoCloseable {

    String name();

    /** Whether it keeps what it acknowledges. Of one that does not, the audit must find something missing. */
    default boolean isSound() {
        return true;
    }

    /** Settings of the server that make it use this database. */
    Map<String, String> settings();

    /** For the audit, when the server is gone. */
    Connection connect() throws SQLException;

    /** Dies with the server and comes back; nothing happens where the database is a file of the server's. */
    void dieAndReturn() throws IOException;

    @Override
    void close() throws IOException;
}
