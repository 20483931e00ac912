package kexin.course.notation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a lesson file into its title and pages.
 *
 * <pre>
 * title: Why service matters   →  the lesson's title
 *                              →
 * ---                          →  a page begins
 * id: SM.1.1                   →  its header, up to an empty line
 *                              →
 * # Service is the job         →  its Markdown
 * </pre>
 */
public final class LessonFileReader {

    private static final int PAGES = 100;

    private static final Set<String> KEYS = new LinkedHashSet<>(List.of("title"));

    private final List<String> lines;
    private final Flaws flaws;

    private LessonFileReader(Source source, Flaws flaws) {
        this.lines = source.lines();
        this.flaws = flaws;
    }

    public static LessonFile read(Source source, Flaws flaws) {
        return new LessonFileReader(source, flaws).read();
    }

    private LessonFile read() {
        List<Integer> cuts = cuts();
        String title = title(cuts.isEmpty() ? lines.size() : cuts.get(0));
        if (cuts.isEmpty()) {
            flaws.add(Place.START, "problem.lesson.pageless");
        }
        if (cuts.size() > PAGES) {
            flaws.add(new Place(cuts.get(PAGES) + 1, 1), "problem.lesson.long", PAGES);
        }
        List<PageFile> pages = new ArrayList<>();
        for (int i = 0; i < Math.min(cuts.size(), PAGES); i++) {
            int end = i + 1 < cuts.size() ? cuts.get(i + 1) : lines.size();
            pages.add(new PageFileReader(lines, flaws).read(cuts.get(i), end));
        }
        return new LessonFile(title, pages);
    }

    /** Indexes of the lines that begin a page. */
    private List<Integer> cuts() {
        Cuts cuts = Cuts.of(lines);
        if (cuts.openFence() > 0) {
            flaws.add(new Place(cuts.openFence(), 1), "problem.fence");
        }
        return cuts.lines();
    }

    private String title(int end) {
        Header header = new Header(KEYS, flaws);
        for (int i = 0; i < end; i++) {
            if (!lines.get(i).isBlank() && !header.take(lines.get(i), i + 1)) {
                flaws.add(new Place(i + 1, 1), "problem.lesson.header");
                break;
            }
        }
        if (!header.values().containsKey("title")) {
            flaws.add(Place.START, "problem.lesson.title");
        }
        return header.values().getOrDefault("title", new Named("", Place.START)).word();
    }
}
