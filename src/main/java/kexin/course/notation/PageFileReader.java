package kexin.course.notation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a page into its header, slide, answer and note. */
final class PageFileReader {

    private static final Set<String> KEYS = new LinkedHashSet<>(List.of("id", "kind", "topics", "facts", "seconds"));

    private static final String SLIDE = "Slide";
    private static final String ANSWER = "Answer";
    private static final String NOTE = "Note";
    private static final Pattern CUT = Pattern.compile("(Answer|Note)[:：]\\s*");
    private static final Pattern NEARLY = Pattern.compile(
            "\\s{0,3}[*_#\\s]*(answers?|notes?|答案|参考答案|备注|笔记|讲义)[*_]*\\s*[:：][*_]*\\s*",
            Pattern.CASE_INSENSITIVE);

    private final List<String> lines;
    private final Flaws flaws;

    PageFileReader(List<String> lines, Flaws flaws) {
        this.lines = lines;
        this.flaws = flaws;
    }

    /**
     * @param from index of the line that begins the page
     * @param end index behind its last line
     */
    PageFile read(int from, int end) {
        Header header = new Header(KEYS, flaws);
        int at = from + 1;
        while (at < end && !lines.get(at).isBlank() && header.take(lines.get(at), at + 1)) {
            at++;
        }
        if (at < end && !lines.get(at).isBlank()) {
            flaws.add(new Place(at + 1, 1), "problem.page.header");
        }
        Map<String, Part> parts = parts(at, end);
        return new PageFile(
                new Place(from + 1, 1),
                header.values(),
                parts.get(SLIDE),
                Optional.ofNullable(parts.get(ANSWER)),
                Optional.ofNullable(parts.get(NOTE)));
    }

    private Map<String, Part> parts(int from, int end) {
        Map<String, Part> parts = new LinkedHashMap<>();
        Fence fence = new Fence();
        String name = SLIDE;
        int start = from;
        for (int i = from; i < end; i++) {
            String next = fence.holds(lines.get(i), i + 1) ? "" : cut(i);
            if (!next.isEmpty()) {
                put(parts, name, start, i);
                name = next;
                start = i + 1;
            }
        }
        put(parts, name, start, end);
        return parts;
    }

    /** The part that begins with this line, empty if none does. */
    private String cut(int index) {
        Matcher cut = CUT.matcher(lines.get(index));
        if (cut.matches()) {
            return cut.group(1);
        }
        if (NEARLY.matcher(lines.get(index)).matches()) {
            flaws.add(new Place(index + 1, 1), "problem.part.spelling", lines.get(index).strip());
        }
        return "";
    }

    private void put(Map<String, Part> parts, String name, int start, int end) {
        Part part = new Part(start + 1, String.join("\n", lines.subList(start, end)));
        Place line = new Place(start, 1);
        if (parts.containsKey(name)) {
            flaws.add(line, "problem.part.twice", name + ":");
        } else if (name.equals(ANSWER) && parts.containsKey(NOTE)) {
            flaws.add(line, "problem.part.order");
        } else if (!name.equals(SLIDE) && part.isEmpty()) {
            flaws.add(line, "problem.part.empty", name + ":");
        }
        parts.putIfAbsent(name, part);
    }
}
