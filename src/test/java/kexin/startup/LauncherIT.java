package kexin.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kexin.database.Vendor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a black box: what a person at the console sees of it. */
class LauncherIT {

    private static final String ONE_TIME = "with the one-time password";

    @TempDir
    private Path folder;

    @Test
    void a_start_hands_out_a_password_while_nobody_has_chosen_one_and_finds_everything_even_after_kill_9() throws Exception {
        try (Launch first = Launch.with(folder, Map.of()).awaitReady()) {
            assertEquals("Kexin is ready: http://localhost:" + first.port() + "/", first.lines().get(0));
            assertTrue(first.lines().stream().anyMatch(line -> line.contains(ONE_TIME)), first.lines().toString());
            assertEquals(200, first.health());

            assertRefused(Map.of(), "The data folder " + folder + " is in use by another Kexin: stop that one, or");
            assertRefused(Map.of("kexin.port", "" + first.port()), "Port " + first.port() + " on 127.0.0.1 cannot be used");
            first.kill();
        }
        try (Launch second = Launch.with(folder, Map.of()).awaitReady()) {
            assertTrue(second.lines().stream().anyMatch(line -> line.contains(ONE_TIME)), second.lines().toString());

            assertEquals(130, second.interrupt());
            assertFalse(second.lines().stream().anyMatch(line -> line.contains("xception")), second.lines().toString());
            assertEquals(List.of(), files(folder.resolve("tmp")));
        }
    }

    @Test
    void demo_mode_says_how_to_sign_in_on_PostgreSQL_by_configuration_alone() throws Exception {
        Map<String, String> settings = new HashMap<>(Vendor.POSTGRESQL.settings());
        settings.put("kexin.demo", "true");
        try (Launch launch = Launch.with(folder, settings).awaitReady()) {
            assertTrue(launch.lines().get(1).startsWith("Sign in as "), launch.lines().toString());
            assertEquals(200, launch.health());
            assertFalse(Files.exists(folder.resolve("kexin.mv.db")));

            assertEquals(130, launch.interrupt());
        }
    }

    @Test
    void where_people_come_by_https_nothing_leads_or_goes_by_http() throws Exception {
        Map<String, String> settings = Map.of("kexin.base", "https://training.example.com/");
        try (Launch launch = Launch.with(folder, settings).awaitReady()) {
            String cookie = launch.get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();

            assertTrue(cookie.startsWith("kexin=") && cookie.contains("; Secure"), cookie);
            assertEquals("/sign-in", launch.get("/").headers().firstValue("Location").orElseThrow());
            assertTrue(launch.get("/").headers().firstValue("Strict-Transport-Security").isPresent());
        }
    }

    @Test
    void a_database_that_is_not_there_is_the_first_line_and_the_end() throws Exception {
        assertRefused(
                Map.of("kexin.database.url", "jdbc:postgresql://127.0.0.1:" + Launch.freePort() + "/kexin"),
                "The database cannot be used (Connection refused): start it, or correct KEXIN_DATABASE_URL");
    }

    @Test
    void a_port_that_something_else_uses_is_the_first_line_and_the_end() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(
                    Map.of("kexin.port", "" + other.getLocalPort()),
                    "Port " + other.getLocalPort() + " on 127.0.0.1 cannot be used");
        }
    }

    @Test
    void a_data_folder_that_cannot_be_one_is_the_first_line_and_the_end() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        assertRefused(Map.of("kexin.data", file.toString()), "The data folder cannot be written at " + file);
    }

    @Test
    void a_setting_that_cannot_work_is_the_first_line_and_the_end() throws Exception {
        assertRefused(Map.of("kexin.zone", "Mars/Base"), "kexin.zone (KEXIN_ZONE) is \"Mars/Base\": give a time zone");
    }

    @Test
    void whom_nobody_knows_is_not_let_in_again() throws Exception {
        try (Launch first = Launch.with(folder, Map.of()).awaitReady()) {
            first.interrupt();
        }
        assertRefused(Map.of("kexin.readmit", "nobody"), "There is no active administrator with the account nobody: correct");
        try (Launch again = Launch.with(folder, Map.of("kexin.readmit", "Admin")).awaitReady()) {
            assertTrue(again.lines().get(1).startsWith("Sign in as admin " + ONE_TIME), again.lines().toString());
            again.interrupt();
        }
    }

    private void assertRefused(Map<String, String> settings, String beginning) throws Exception {
        try (Launch launch = Launch.with(folder, settings)) {
            assertEquals(1, launch.end());
            assertEquals(1, launch.lines().size(), launch.lines().toString());
            assertTrue(launch.lines().get(0).startsWith(beginning), launch.lines().toString());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
