package kexin.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import kexin.startup.Database;
import kexin.startup.Migrations;

/**
 * A database that somebody has worked with while its schema was the second: nulls, empty and odd texts, instants to the
 * microsecond, fractions, bytes; a course completed and its certificate.
 */
public final class Lived {

    public static final String SCHEMA = "2";
    public static final byte[] BYTES = new byte[70_000];

    static {
        new Random(7).nextBytes(BYTES);
    }

    private static final String[] ROWS = {
        "insert into person (id, version, account, name, staff_number, email, department, language, one_time, active, demo,"
                + " epoch, created_at) values (9000000, 1, 'lukasz', 'Łukasz ''''', '00017', null, '', 'en', false, true,"
                + " false, 0, timestamp with time zone '2026-03-01 08:00:00.123456+08:00')",
        "insert into person_role values (9000000, 'HR')",
        "insert into course (id, version, slug, owner_id, built_in) values (201, 1, 'a', 1, null)",
        "insert into enrolment (id, version, person_id, course_id, edition_id, opened_at, completed_at)"
                + " values (203, 1, 9000000, 201, 202, current_timestamp, current_timestamp)",
        "insert into attempt (id, version, enrolment_id, person_id, lesson, number, language, begun_at, submitted_at, points,"
                + " total, passed) values (204, 1, 203, 9000000, 'l\"1', 1, 'zh-CN', current_timestamp, current_timestamp,"
                + " 0.1, 7, true)",
        "insert into answer values (204, 'q1.1', '㛃 ''n'' 𠮷', current_timestamp)",
        "insert into mark values (204, 0, 'q1.1', '㛃', 'RIGHT', 'right', '', '', 1, 1)",
        "insert into seen_page (enrolment_id, page, first_at, last_at)"
                + " values (203, '𠮷, \"quoted\"', current_timestamp, current_timestamp)",
        "insert into completion_record (id, enrolment_id, person_id, person_name, staff_number, department, course,"
                + " course_title_zh, course_title_en, edition, language, points, total, enrolled_at, completed_at)"
                + " values (205, 203, 9000000, 'Łukasz', '00017', '', 'a', '甲', 'A', 1, 'zh-CN', 0.1, 7, current_timestamp,"
                + " current_timestamp)"
    };

    private static final String EDITION = "insert into edition (id, course_id, number, archive, sha256, published_at,"
            + " publisher_id) values (202, 201, 1, ?, 'x', current_timestamp, 1)";
    private static final String CERTIFICATE = "insert into certificate (id, serial, record_id, person_id, pdf, sha256,"
            + " issued_at) values (206, 'KX-1', 205, 9000000, ?, 'x', current_timestamp)";

    private Lived() {}

    /** Brought up to date since. */
    public static Database in(Vendor vendor) {
        Database database = atItsTime(vendor);
        new Migrations(database).run();
        return database;
    }

    /** As it was left. */
    public static Database atItsTime(Vendor vendor) {
        Database database = vendor.open();
        new Migrations(database).run(SCHEMA);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String row : ROWS) {
                statement.execute(row);
                if (row.startsWith("insert into course ")) {
                    insert(connection, EDITION);
                }
            }
            insert(connection, CERTIFICATE);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return database;
    }

    private static void insert(Connection connection, String sql) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setBytes(1, BYTES);
            insert.executeUpdate();
        }
    }

    /** Of the certificate. */
    public static byte[] bytes(Database database) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery("select pdf from certificate where serial = 'KX-1'")) {
            row.next();
            return row.getBytes(1);
        }
    }
}
