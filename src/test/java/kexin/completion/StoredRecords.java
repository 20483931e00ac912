package kexin.completion;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import kexin.people.Person;

/** The records of a database without a server. */
public final class StoredRecords extends RecordStream {

    private final DataSource database;

    public StoredRecords(DataSource database) {
        this.database = database;
    }

    @Override
    public void each(Person officer, Asked asked, Reader reader) throws IOException {
        each(database, asked.filter(ZoneOffset.UTC, List::of), asked.order(), reader);
    }
}
