package kexin.course;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import kexin.Cast;
import kexin.Refused;
import kexin.ShortCourse;
import kexin.people.People;
import kexin.people.Person;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures come into a draft one by one, and none takes the place of another. */
@ExtendWith(ArquillianExtension.class)
class IllustratingContainerIT {

    @Inject
    private Illustrating illustrating;

    @Inject
    private Publishing publishing;

    @Inject
    private People people;

    @Inject
    private UserTransaction transaction;

    private final Person tan = Cast.trainer();
    private final Person rival = Cast.trainer();
    private final ShortCourse course = new ShortCourse();
    private final String slug = course.slug();

    @BeforeEach
    void arrive() throws Exception {
        transaction.begin();
        List.of(tan, rival).forEach(people::add);
        transaction.commit();
        publishing.handIn(tan, course.archive());
    }

    @ParameterizedTest
    @CsvSource({
        "counter.png,                 media/counter.png",
        "'C:\\Photos\\柜台 (1).PNG',   media/柜台-1.png",
        "'../../course.png',          media/course.png",
        "'???.png',                   media/picture.png",
        ".png,                        media/picture.png",
    })
    void a_picture_is_kept_under_a_name_that_pages_can_say(String name, String path) throws IOException {
        assertEquals(path, illustrating.add(tan, slug, name, picture(3)));

        assertArrayEquals(picture(3), file(path));
    }

    @Test
    void the_same_picture_is_kept_once_and_another_of_its_name_beside_it() throws IOException {
        assertEquals("media/a.png", illustrating.add(tan, slug, "a.png", picture(3)));
        assertEquals("media/a.png", illustrating.add(tan, slug, "a.png", picture(3)));
        assertEquals("media/a-2.png", illustrating.add(tan, slug, "a.png", picture(4)));

        assertArrayEquals(picture(3), file("media/a.png"));
        assertArrayEquals(picture(4), file("media/a-2.png"));
    }

    @Test
    void a_drawing_comes_as_it_is_and_its_faults_stand_among_the_problems() {
        byte[] drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>".getBytes(StandardCharsets.UTF_8);

        assertEquals("media/steps.svg", illustrating.add(tan, slug, "steps.svg", drawing));

        assertTrue(publishing.read(tan, slug).problems().stream().anyMatch(problem -> problem.file().endsWith("steps.svg")));
    }

    @ParameterizedTest
    @CsvSource({"photo.heic", "photo", "photo.png", "page.md", "course.yaml"})
    void what_is_no_picture_is_refused_and_nothing_changes(String name) {
        String before = publishing.files(tan, slug).sha256();

        Refused refused = assertThrows(Refused.class, () -> illustrating.add(tan, slug, name, new byte[] {1, 2, 3}));

        assertEquals("refused.picture.kind", refused.key());
        assertEquals(before, publishing.files(tan, slug).sha256());
    }

    @Test
    void a_picture_too_large_for_a_course_is_refused_and_nothing_changes() throws IOException {
        String before = publishing.files(tan, slug).sha256();
        byte[] padded = Arrays.copyOf(picture(3), (2 << 20) + 1);

        Refused refused = assertThrows(Refused.class, () -> illustrating.add(tan, slug, "a.png", padded));

        assertEquals("refused.archive.file", refused.key());
        assertEquals(before, publishing.files(tan, slug).sha256());
    }

    @Test
    void nobody_illustrates_what_is_not_theirs() {
        for (Person other : List.of(rival, Cast.learner(), Cast.officer())) {
            assertTrue(assertThrows(Refused.class, () -> illustrating.add(other, slug, "a.png", picture(3))).isUnknown());
        }
    }

    private byte[] file(String path) {
        return publishing.files(tan, slug).file("courseware/" + slug + "/" + path).orElseThrow();
    }

    private static byte[] picture(int side) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}
