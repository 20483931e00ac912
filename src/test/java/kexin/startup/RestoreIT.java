package kexin.startup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kexin.course.Counter;
import kexin.course.web.HandingIn;
import kexin.http.Answer;
import kexin.http.Caller;
import kexin.http.Members;
import kexin.learning.Learner;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From one server to another by the backup that an administrator downloads, and the documented command. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RestoreIT {

    @ArquillianResource
    private URL site;

    @TempDir
    private Path folder;

    @Test
    void a_downloaded_backup_starts_another_Kexin_with_the_same_people_and_certificates() throws Exception {
        Counter course = Counter.asItIs().named(Members.newAccount());
        HandingIn.publish(Members.trainer(site), course);
        Members.Member member = Members.newEmployee(site, "郑和");
        Learner learner = Learner.enrolled(member.signedIn(site), course.slug()).readingEverything();
        learner.submit(learner.begin("greeting"), "三", "笑");
        byte[] certificate = learner.caller().get(learner.certificate()).bytes();

        Answer download = Members.administrator(site).get("/system/backup.zip");
        assertTrue(download.header("Content-Disposition").matches("attachment; filename=\"kexin-[-0-9]+\\.zip\""));
        Path backup = Files.write(folder.resolve("backup.zip"), download.bytes());

        Map<String, String> settings = Map.of("kexin.restore", backup.toString());
        Path data = folder.resolve("data");
        try (Launch other = Launch.with(data, settings).awaitReady()) {
            Caller there = member.signedIn(new URL("http", "127.0.0.1", other.port(), "/"));
            assertArrayEquals(certificate, there.get(learner.certificate()).bytes());
            other.kill();
        }
        try (Launch again = Launch.with(data, settings)) {
            assertEquals(1, again.end());
            assertTrue(again.lines().get(0).startsWith("The database is not empty, so " + backup), again.lines().toString());
        }
    }
}
