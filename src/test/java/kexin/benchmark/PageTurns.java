package kexin.benchmark;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kexin.browser.Visit;
import kexin.load.inside.Learners;

/**
 * Pages turned by the arrow key in a real browser, as one reads: each stays for a while, in which its neighbours are
 * fetched ahead. Timed from the key to the frame after the one that shows the new page, so rather too long than too short.
 */
final class PageTurns {

    private static final int ROUNDS = 3;
    /** In milliseconds; readers take longer. */
    private static final int READING = 700;

    private static final String LESSONS = """
            [...document.querySelectorAll('.side li.part')].map((part) =>
              [...part.querySelectorAll('a.line:not(.quiz)')].map((line) => line.getAttribute('href')))""";

    private static final String TURN = """
            () => new Promise((resolve) => {
              const page = () => document.getElementById('reading').dataset.page;
              const before = page();
              const begun = performance.now();
              const look = () => requestAnimationFrame(() => (page() === before
                ? look() : requestAnimationFrame(() => resolve(performance.now() - begun))));
              document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
              look();
            })""";

    private PageTurns() {}

    static String head() {
        return """
                | a page turned in the browser, ms | turns | median | p95 | longest |
                |---|---|---|---|---|
                """;
    }

    /** A row of the table; the first round only warms up. */
    static String row(String site) {
        List<Double> millis = new ArrayList<>();
        try (Visit visit = Visit.to(site)) {
            Page page = visit.signIn(Learners.account(0), Learners.PASSWORD);
            page.navigate("/courses/service-mindset/what-service-is/SM.2.1");
            List<?> lessons = (List<?>) page.evaluate(LESSONS);
            for (int round = 0; round <= ROUNDS; round++) {
                List<Double> turned = round(page, lessons);
                if (round > 0) {
                    millis.addAll(turned);
                }
            }
        }
        List<Double> sorted = millis.stream().sorted().toList();
        int last = sorted.size() - 1;
        return String.format(
                Locale.ROOT, "| from the arrow key to the next page's frame | %d | %.0f | **%.0f** | %.0f |%n",
                sorted.size(), sorted.get(last / 2), sorted.get((int) (0.95 * last)), sorted.get(last));
    }

    private static List<Double> round(Page page, List<?> lessons) {
        List<Double> millis = new ArrayList<>();
        for (Object lesson : lessons) {
            List<?> pages = (List<?>) lesson;
            page.navigate((String) pages.get(0));
            for (int turn = 1; turn < pages.size(); turn++) {
                page.waitForTimeout(READING);
                millis.add(((Number) page.evaluate(TURN)).doubleValue());
            }
        }
        return millis;
    }
}
