package kexin.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kexin.browser.SideBySide;
import kexin.browser.Visit;
import kexin.content.Shelf.WrittenPage;
import kexin.people.DemoPeople;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page of every course on the smallest and the largest screen and on one between: nothing is cut off or has to be
 * scrolled sideways, and a sheet of 16:9 holds its slide.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SlidesFitIT {

    /** In CSS pixels. */
    private record Screen(int width, int height) {}

    private static final List<Screen> SCREENS =
            List.of(new Screen(320, 568), new Screen(1280, 800), new Screen(2560, 1440));

    @ArquillianResource
    private URL site;

    @Test
    void no_page_overflows_its_slide() {
        SideBySide.look(Stream.of("zh-CN", "en").map(language -> () -> look(language)));
    }

    private void look(String language) throws IOException {
        List<String> faults = new ArrayList<>();
        String overflow = overflow();
        try (Visit visit = Visit.to(site).speaking(language).withoutScripts()) {
            visit.signIn("lin", DemoPeople.PASSWORD);
            Shelf.pages().stream().filter(page -> page.language().equals(language)).forEach(page -> {
                visit.page().navigate(path(page), new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
                for (Screen screen : SCREENS) {
                    visit.page().setViewportSize(screen.width(), screen.height());
                    ((List<?>) visit.page().evaluate(overflow))
                            .forEach(fault -> faults.add(page + " at " + screen.width() + " pixels: " + fault));
                }
            });
        }

        assertEquals("", String.join("\n", faults));
    }

    private static String path(WrittenPage page) {
        return "/courses/" + page.course() + "/" + page.lesson() + "/" + page.page().id();
    }

    private static String overflow() throws IOException {
        try (InputStream script = SlidesFitIT.class.getResourceAsStream("overflow.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
