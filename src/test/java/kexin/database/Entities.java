package kexin.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import kexin.startup.Database;
import kexin.startup.Migrations;

/**
 * The WAR's own persistence unit over a fresh, migrated database and without a server, for tests of stores. Each block of
 * work is one transaction with an entity manager of its own, so nothing is found that was not written.
 */
public final class Entities implements AutoCloseable {

    private final Database database;
    private final EntityManagerFactory factory;

    private Entities(Database database) {
        this.database = database;
        this.factory = Persistence.createEntityManagerFactory(
                "kexin",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource", database,
                        "jakarta.persistence.jtaDataSource", "",
                        "eclipselink.weaving", "false",
                        "eclipselink.logging.level", "SEVERE",
                        "eclipselink.session-name", "kexin-" + System.identityHashCode(database)));
    }

    public static Entities on(Vendor vendor) {
        Database database = vendor.open();
        new Migrations(database).run();
        return over(database);
    }

    /** @param database brought up to date; closed with this */
    public static Entities over(Database database) {
        return new Entities(database);
    }

    public void write(Consumer<EntityManager> work) {
        read(entities -> {
            work.accept(entities);
            return null;
        });
    }

    public <T> T read(Function<EntityManager, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                T result = work.apply(entities);
                entities.getTransaction().commit();
                return result;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    public DataSource database() {
        return database;
    }

    @Override
    public void close() {
        factory.close();
        database.close();
    }
}
