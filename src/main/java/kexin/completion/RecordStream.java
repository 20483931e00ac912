package kexin.completion;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import kexin.people.Person;
import kexin.people.Role;

/** The register as it is read from its first to its last line, by a connection of its own. */
@ApplicationScoped
public class RecordStream {

    @Resource(lookup = "java:app/jdbc/kexin")
    private DataSource database;

    @Inject
    private Records records;

    /** Those of the question with the columns it shows; they may be read after the request or transaction that asked for them. */
    public Lines lines(Person officer, Asked asked) {
        officer.must(Role.HR);
        return new Lines(database, records.filter(officer, asked), asked.order(), asked.columns());
    }
}
