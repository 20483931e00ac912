package kexin.completion;

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
    public Lines lines(Person officer, Asked asked) {
        return new Lines(database, asked.filter(ZoneOffset.UTC, List::of), asked.order(), asked.columns());
    }
}
