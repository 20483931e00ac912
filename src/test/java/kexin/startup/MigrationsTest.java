package kexin.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import kexin.Settings;
import kexin.database.Entities;
import kexin.database.Vendor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationsTest {

    @ParameterizedTest
    @EnumSource
    void an_empty_database_is_brought_up_to_date_once(Vendor vendor) {
        try (Database database = vendor.open()) {
            assertTrue(new Migrations(database).run() > 0);
            assertEquals(0, new Migrations(database).run());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_entity_fits_the_schema(Vendor vendor) {
        try (Entities entities = Entities.on(vendor)) {
            entities.write(manager -> manager.getMetamodel()
                    .getEntities()
                    .forEach(entity -> manager.createQuery("select e from " + entity.getName() + " e").getResultList()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_database_that_another_version_changed_is_refused_with_the_mend(Vendor vendor) throws SQLException {
        try (Database database = vendor.open()) {
            new Migrations(database).run();
            execute(database, "update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '1'");

            String line = assertThrows(CannotStart.class, () -> new Migrations(database).run()).getMessage();
            assertTrue(line.startsWith("The database cannot be brought up to date ("), line);
            assertTrue(line.endsWith("start the version of Kexin that wrote it, or restore its backup."), line);
        }
    }

    @Test
    void a_database_that_is_not_there_is_named_with_the_settings_that_lead_to_it() {
        Map<String, String> nowhere = Map.of("kexin.database.url", "jdbc:postgresql://127.0.0.1:1/kexin");
        try (Database database = new Database(new Settings(nowhere::get))) {
            String line = assertThrows(CannotStart.class, () -> new Migrations(database).run()).getMessage();
            assertTrue(line.startsWith("The database cannot be used ("), line);
            assertTrue(line.contains("KEXIN_DATABASE_URL"), line);
        }
    }

    private static void execute(Database database, String statement) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }
}
