package kexin.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kexin.startup.Database;
import kexin.startup.Migrations;

/**
 * A register of so many lines that were never lived: fifty thousandths as many people, each in twenty courses; twenty
 * departments; a third still learning. What a line points to beside its person is left out.
 */
final class ManyRecords {

    static final int COURSES = 20;
    /** In one transaction: more of them make H2's file grow tenfold. */
    private static final int AT_ONCE = 20_000;

    private static final Pattern INDEX = Pattern.compile("create index register_by_[^;]+");

    private static final String PEOPLE = "insert into person (id, version, account, name, sort_name, staff_number, department, language,"
            + " one_time, active, demo, epoch, created_at) select 10000000 + x, 1, 'many' || x, 'Name ' || mod(x * 7919, 99991),"
            + " 'Name ' || mod(x * 7919, 99991), '00' || x, 'Department ' || mod(x, 20), 'zh-CN', false, true, false, 0, current_timestamp from ";

    private static final String LINES = "insert into register_line (enrolment_id, person_id, name, sort_name, account, staff_number,"
            + " department, course, edition, language, state, enrolled_at, completed_at, moved_at, percent, serial)"
            + " select 100000000 + x, p.id, p.name, p.sort_name, p.account, p.staff_number, p.department, 'course-' || mod(x, 20), 1,"
            + " case when mod(x, 4) = 0 then 'en' else 'zh-CN' end, case when mod(x, 3) = 0 then 'LEARNING' else 'COMPLETED' end,"
            + " t.at, case when mod(x, 3) = 0 then timestamp with time zone '1970-01-01 00:00:00+00:00' else t.at end, t.at,"
            + " case when mod(x, 3) = 0 then -1 else mod(x * 31, 101) end,"
            + " case when mod(x, 3) = 0 then '' else '7K2QX-' || mod(x * 7919, 1000003) end from ";

    private ManyRecords() {}

    static void fill(Database database, int lines) throws SQLException {
        new Migrations(database).run();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            statement.execute(h2 ? "set referential_integrity false" : "set session_replication_role = replica");
            for (int from = 1; from <= lines / COURSES; from += AT_ONCE) {
                statement.execute(PEOPLE + numbers(h2, from, Math.min(from + AT_ONCE - 1, lines / COURSES)));
            }
            String at = h2
                    ? "dateadd('second', x * 94, timestamp with time zone '2023-11-01 00:00:00+00:00')"
                    : "timestamp with time zone '2023-11-01 00:00:00+00:00' + x * interval '94 seconds'";
            String spread = at.replace("94", Integer.toString(94_000_000 / lines));
            List<String> indexes = indexes();
            for (String index : indexes) {
                statement.execute("drop index " + index.split(" ")[2]);
            }
            for (int from = 1; from <= lines; from += AT_ONCE) {
                statement.execute(LINES + "(select x, " + spread + " as at from "
                        + numbers(h2, from, Math.min(from + AT_ONCE - 1, lines))
                        + ") t join person p on p.id = 10000001 + mod(t.x, " + lines / COURSES + ")");
            }
            for (String index : indexes) {
                statement.execute(index);
            }
            statement.execute("insert into register_name select id, lower(name) || ' ' || account || ' ' || staff_number"
                    + " from person where id > 10000000");
            statement.execute(h2 ? "set referential_integrity true" : "set session_replication_role = default");
            statement.execute("analyze");
        }
    }

    /** Those of the register, as its migration makes them: built over what is there they take a tenth of the time. */
    private static List<String> indexes() {
        try (InputStream migration = ManyRecords.class.getResourceAsStream("/db/migration/common/V8__register.sql")) {
            String sql = new String(migration.readAllBytes(), UTF_8);
            return INDEX.matcher(sql).results().map(MatchResult::group).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String numbers(boolean h2, int first, int last) {
        return h2 ? "system_range(" + first + ", " + last + ") n" : "(select cast(generate_series(" + first + ", " + last + ") as bigint) as x) n";
    }
}
