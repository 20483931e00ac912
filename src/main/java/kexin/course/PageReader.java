package kexin.course;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kexin.course.notation.Flaws;
import kexin.course.notation.PageFile;
import kexin.course.notation.Part;
import kexin.course.rendering.Html;
import kexin.course.rendering.Html.Shape;
import kexin.course.rendering.Media;
import kexin.course.rendering.PageRendering;
import kexin.course.rendering.Slide;

/** Reads one page in one language and asks it for what its kind promises. */
final class PageReader {

    /** With the words of its drawings. No page is nearly that long; it bounds the time that mirroring it takes. */
    private static final int WORDS = 20_000;

    private static final Set<Page.Kind> ASKING = EnumSet.of(Page.Kind.CASE, Page.Kind.EXERCISE);
    private static final Set<Page.Kind> SILENT = EnumSet.of(Page.Kind.POINTS, Page.Kind.DIAGRAM);

    private final Flaws flaws;
    private final PageRendering rendering;

    PageReader(Media media, Flaws flaws, String ids) {
        this.flaws = flaws;
        this.rendering = new PageRendering(media, flaws, ids);
    }

    /** The kind as written; points where it is not, or is none. */
    static Page.Kind kind(PageFile page) {
        return page.kind().flatMap(word -> kind(word.word())).orElse(Page.Kind.POINTS);
    }

    private static Optional<Page.Kind> kind(String word) {
        return Stream.of(Page.Kind.values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    PageText read(PageFile page) {
        Page.Kind kind = kind(page);
        page.kind().filter(word -> kind(word.word()).isEmpty()).ifPresent(word ->
                flaws.add(word.place(), "problem.page.kind", word.word(), kinds()));
        Slide slide = rendering.slide(page.slide(), kind == Page.Kind.DIALOGUE);
        Html answer = page.answer().map(rendering::prose).orElse(Html.NONE);
        Html note = page.note().map(rendering::prose).orElse(Html.NONE);
        checkSlide(page, kind, slide.body());
        checkAnswer(page, kind);
        String words = words(slide.title(), slide.body().words(), answer.words(), note.words());
        return new PageText(slide.title(), slide.body().html(), answer.html(), note.html(), bounded(words, page));
    }

    private static String kinds() {
        return Stream.of(Page.Kind.values()).map(Page.Kind::word).collect(Collectors.joining(", "));
    }

    private static String words(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String bounded(String words, PageFile page) {
        if (words.length() <= WORDS) {
            return words;
        }
        flaws.add(page.place(), "problem.page.long", WORDS);
        return words.substring(0, WORDS);
    }

    private void checkSlide(PageFile page, Page.Kind kind, Html slide) {
        if (slide.isEmpty()) {
            flaws.add(page.slide().place(), "problem.page.empty");
        } else if (kind == Page.Kind.DIAGRAM && !slide.has(Shape.PICTURE)) {
            flaws.add(page.placeOf("kind"), "problem.kind.diagram");
        } else if (kind == Page.Kind.STORY && !slide.has(Shape.PARAGRAPH)) {
            flaws.add(page.placeOf("kind"), "problem.kind.story");
        } else if (kind == Page.Kind.POINTS && slide.shapes().equals(Set.of(Shape.PICTURE))) {
            flaws.add(page.placeOf("kind"), "problem.kind.points");
        }
    }

    private void checkAnswer(PageFile page, Page.Kind kind) {
        Optional<Part> answer = page.answer();
        if (ASKING.contains(kind) && answer.isEmpty()) {
            flaws.add(page.placeOf("kind"), "problem.kind.answer", kind.word());
        } else if (SILENT.contains(kind) && answer.isPresent()) {
            flaws.add(page.placeOf("kind"), "problem.kind.silent", kind.word());
        }
    }
}
