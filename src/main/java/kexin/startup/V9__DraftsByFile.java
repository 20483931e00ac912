package kexin.startup;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import kexin.course.CourseArchive;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Drafts are kept file by file, with a revision each, and may be shared: what no script can do is unpacking the archives. */
public class V9__DraftsByFile extends BaseJavaMigration {

    private static final List<String> TABLES = List.of(
            """
            create table draft_file (
                draft_id   bigint not null references draft,
                path       varchar(300) not null,
                content    bytes not null,
                size       integer not null,
                revision   integer not null,
                changed_by bigint not null references person,
                changed_at timestamp(6) with time zone not null,
                primary key (draft_id, path)
            )
            """,
            """
            create table co_author (
                slug       varchar(64) not null,
                person_id  bigint not null references person,
                owner_id   bigint not null references person,
                invited_at timestamp(6) with time zone not null,
                primary key (slug, person_id)
            )
            """,
            "create index co_author_by_person on co_author (person_id)");

    private static final List<String> REST = List.of(
            "alter table draft drop column archive", "alter table draft drop column sha256");

    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        run(database, TABLES);
        try (Statement statement = database.createStatement();
                ResultSet draft = statement.executeQuery("select id, archive, author_id, updated_at from draft")) {
            while (draft.next()) {
                unpack(database, draft);
            }
        }
        run(database, REST);
    }

    private static void unpack(Connection database, ResultSet draft) throws SQLException {
        CourseArchive archive = CourseArchive.ofZip(new ByteArrayInputStream(draft.getBytes("archive")));
        try (PreparedStatement insert = database.prepareStatement("insert into draft_file values (?, ?, ?, ?, 1, ?, ?)")) {
            for (String path : archive.paths()) {
                byte[] content = archive.file(path).orElseThrow();
                insert.setLong(1, draft.getLong("id"));
                insert.setString(2, path);
                insert.setBytes(3, content);
                insert.setInt(4, content.length);
                insert.setLong(5, draft.getLong("author_id"));
                insert.setTimestamp(6, draft.getTimestamp("updated_at"));
                insert.executeUpdate();
            }
        }
    }

    private static void run(Connection database, List<String> statements) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
