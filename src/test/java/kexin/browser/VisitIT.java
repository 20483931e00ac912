package kexin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** That what the browser tests rely on can fail. */
class VisitIT {

    private static final String SOUND =
            "<!doctype html><html lang=en><title>Page</title><main><h1>Readable</h1></main></html>";

    @Test
    void a_page_without_faults_is_accessible_and_fits_a_phone() {
        try (Visit visit = Visit.to("http://localhost").onPhone()) {
            visit.page().setContent(SOUND.replace("<main>", "<meta name=viewport content='width=device-width'><main>"));

            visit.assertAccessible();
            visit.assertFitsTheWidth();
        }
    }

    @Test
    void pale_words_are_not_accessible() {
        try (Visit visit = Visit.to("http://localhost")) {
            visit.page().setContent(SOUND.replace("<h1>", "<h1 style='color:#ddd;background:#fff'>"));

            assertThrows(AssertionError.class, visit::assertAccessible);
        }
    }

    @Test
    void a_page_wider_than_the_window_does_not_fit() {
        try (Visit visit = Visit.to("http://localhost")) {
            visit.page().setContent(SOUND.replace("<h1>", "<h1 style='width:2000px'>"));

            assertThrows(AssertionError.class, visit::assertFitsTheWidth);
        }
    }

    @Test
    void a_visitor_has_the_language_and_the_light_they_said() {
        try (Visit visit = Visit.to("http://localhost").speaking("en").inTheDark()) {
            assertEquals("en", visit.page().evaluate("navigator.language"));
            assertEquals(true, visit.page().evaluate("matchMedia('(prefers-color-scheme: dark)').matches"));
        }
    }
}
