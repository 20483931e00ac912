package kexin.content;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class CurriculumPageTest {

    @Test
    void the_documentation_says_what_the_courses_say() throws IOException {
        String written = Files.readString(CurriculumPage.FILE).replace("\r\n", "\n");

        assertTrue(
                written.equals(new CurriculumPage().markdown()),
                CurriculumPage.FILE + " is out of date. Write it anew: " + CurriculumPage.COMMAND);
    }
}
