package kexin.completion.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import kexin.Cast;
import kexin.Refused;
import kexin.Settings;
import kexin.ShortCourse;
import kexin.completion.Asked;
import kexin.course.Publishing;
import kexin.course.Taught;
import kexin.learning.Learning;
import kexin.people.People;
import kexin.people.Person;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(60)
@ExtendWith(ArquillianExtension.class)
class ExportRunsContainerIT {

    @Inject
    private Exporting exporting;

    @Inject
    private Exports exports;

    @Inject
    private ExportFiles files;

    @Inject
    private ExportRuns runs;

    @Inject
    private Learning learning;

    @Inject
    private Publishing publishing;

    @Inject
    private People people;

    @Inject
    private Settings settings;

    @PersistenceContext(unitName = "kexin")
    private EntityManager store;

    @Inject
    private UserTransaction transaction;

    private final Person he = Cast.officer();
    private final Person mei = Cast.learner();
    private final Person tan = Cast.trainer();
    private final ShortCourse course = new ShortCourse();
    private Asked asked;

    @BeforeEach
    void enrol() throws Exception {
        transaction.begin();
        List.of(he, mei, tan).forEach(people::add);
        transaction.commit();
        publishing.handIn(tan, course.archive());
        publishing.publish(tan, course.slug(), Taught.NOTE);
        learning.enrol(mei, course.slug());
        asked = Asked.parse("person=" + mei.id() + "&columns=name.staffNumber.address.state");
    }

    /** As a server that was killed leaves it: asked for, begun, a piece of it on the disk. */
    @Test
    void what_a_stopped_server_left_unfinished_is_begun_anew_at_the_next_start() throws Exception {
        long id = exporting.ask(he, Format.CSV, asked, "zh-CN").id();
        Path folder = Files.createDirectories(settings.data().resolve("exports"));
        Path part = Files.writeString(folder.resolve(id + ".part"), "a piece of a file");
        assertEquals(Export.State.UNFINISHED, exports.byId(he, id).state());

        runs.resume();
        runs.await(id, 30_000);

        Export ready = exports.byId(he, id);
        byte[] file = Files.readAllBytes(files.path(id, Format.CSV));
        assertTrue(ready.isReady());
        assertEquals(1, ready.lines());
        assertEquals(file.length, ready.bytes());
        assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)), ready.sha256());
        assertEquals(
                "\uFEFF姓名,工号,课程代号,状态\r\n韩梅," + mei.getStaffNumber() + "," + course.slug() + ",学习中\r\n",
                new String(file, StandardCharsets.UTF_8));
        assertFalse(Files.exists(part));
    }

    @Test
    void what_is_cancelled_is_not_written() {
        long id = exporting.ask(he, Format.XLSX, asked, "en").id();
        exporting.cancel(he, id);

        runs.start(id);
        runs.await(id, 30_000);

        assertEquals(Export.State.CANCELLED, exports.byId(he, id).state());
        assertFalse(Files.exists(files.path(id, Format.XLSX)));
    }

    @Test
    void a_file_is_its_owners_alone() {
        long id = exporting.ask(he, Format.CSV, asked, "en").id();
        Person other = Cast.officer();

        for (Person stranger : List.of(other, mei, tan)) {
            assertTrue(assertThrows(Refused.class, () -> exports.byId(stranger, id)).isUnknown());
            assertTrue(assertThrows(Refused.class, () -> exporting.cancel(stranger, id)).isUnknown());
        }
        assertTrue(assertThrows(Refused.class, () -> exporting.ask(mei, Format.CSV, asked, "en")).isUnknown());
        assertTrue(exports.byId(he, id).isUnfinished());
        exporting.cancel(he, id);
    }

    @Test
    void a_file_is_cleared_away_after_its_time_and_not_before() throws Exception {
        long old = written();
        long young = written();
        askedAt(old, Instant.now().minus(Export.KEPT).minus(Duration.ofMinutes(1)));
        askedAt(young, Instant.now().minus(Export.KEPT).plus(Duration.ofMinutes(1)));

        exporting.clearAway();

        assertFalse(Files.exists(files.path(old, Format.CSV)));
        assertTrue(assertThrows(Refused.class, () -> exports.byId(he, old)).isUnknown());
        assertTrue(Files.exists(files.path(young, Format.CSV)));
        assertTrue(exports.byId(he, young).isReady());
    }

    @Test
    void what_has_lost_its_file_is_not_offered_any_longer() throws Exception {
        long lost = written();
        long open = exporting.ask(he, Format.CSV, asked, "en").id();
        Files.delete(files.path(lost, Format.CSV));

        exporting.clearAway();

        assertEquals(List.of(open), exports.of(he).stream().map(Export::id).toList());
        exporting.cancel(he, open);
    }

    private long written() {
        long id = exporting.ask(he, Format.CSV, asked, "en").id();
        runs.start(id);
        runs.await(id, 30_000);
        return id;
    }

    private void askedAt(long id, Instant time) throws Exception {
        transaction.begin();
        store.createNativeQuery("update export set asked_at = ? where id = ?")
                .setParameter(1, Timestamp.from(time))
                .setParameter(2, id)
                .executeUpdate();
        transaction.commit();
    }
}
