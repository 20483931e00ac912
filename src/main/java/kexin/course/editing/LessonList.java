package kexin.course.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kexin.course.notation.CourseFile;
import kexin.course.notation.CourseFileReader;
import kexin.course.notation.Flaws;
import kexin.course.notation.Named;
import kexin.course.notation.Source;

/** The order of the lessons in {@code course.yaml}: written into the lines that say it, all others as they were. */
final class LessonList {

    private final String yaml;
    private final Optional<List<Named>> written;

    private LessonList(String yaml, Optional<List<Named>> written) {
        this.yaml = yaml;
        this.written = written;
    }

    static LessonList of(String yaml) {
        CourseFile file = CourseFileReader.read(new Source(LineEnds.plain(yaml)), new Flaws());
        return new LessonList(yaml, file.lessons());
    }

    /** Empty where the file does not say it: then they go by name. */
    List<String> names() {
        return written.orElse(List.of()).stream().map(Named::word).distinct().toList();
    }

    /** The file with the lessons in this order. */
    String with(List<String> wanted) {
        if (wanted.equals(names())) {
            return yaml;
        }
        if (written.isEmpty()) {
            return wanted.equals(wanted.stream().sorted().toList()) ? yaml : appended(wanted);
        }
        return isOneALine() ? inLines(wanted) : inBrackets(wanted);
    }

    private String appended(List<String> wanted) {
        String end = LineEnds.of(yaml);
        StringBuilder text = new StringBuilder(LineEnds.ended(yaml, end)).append("lessons:").append(end);
        wanted.forEach(name -> text.append("  - ").append(name).append(end));
        return text.toString();
    }

    private boolean isOneALine() {
        List<String> lines = LineEnds.bare(LineEnds.lines(yaml));
        return written.orElseThrow().stream()
                .allMatch(name -> lines.get(name.place().line() - 1).matches("\\s*- +[^\\[]*"));
    }

    /** Lines change places, comments behind the names with them; what stands between the lines stays. */
    private String inLines(List<String> wanted) {
        List<String> lines = new ArrayList<>(LineEnds.lines(yaml));
        Map<String, String> lineOf = new LinkedHashMap<>();
        List<Integer> places = new ArrayList<>();
        for (Named name : written.orElseThrow()) {
            places.add(name.place().line() - 1);
            lineOf.putIfAbsent(name.word(), LineEnds.ended(lines.get(name.place().line() - 1), LineEnds.of(yaml)));
        }
        String pattern = lines.get(places.get(0));
        String indent = pattern.substring(0, pattern.indexOf('-'));
        List<String> inOrder = wanted.stream()
                .map(name -> lineOf.getOrDefault(name, indent + "- " + name + LineEnds.of(yaml)))
                .toList();
        return String.join("", filled(lines, places, inOrder));
    }

    private List<String> filled(List<String> lines, List<Integer> places, List<String> inOrder) {
        List<String> filled = new ArrayList<>();
        int last = places.get(places.size() - 1);
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean place = places.contains(i);
            if (!place) {
                filled.add(lines.get(i));
            } else if (next < inOrder.size()) {
                filled.add(inOrder.get(next++));
            }
            while (i == last && next < inOrder.size()) {
                filled.add(inOrder.get(next++));
            }
        }
        return filled;
    }

    /** {@code lessons: [a, b]}, on one line or several. */
    private String inBrackets(List<String> wanted) {
        List<String> lines = LineEnds.lines(yaml);
        int line = written.orElseThrow().get(0).place().line() - 1;
        int before = String.join("", lines.subList(0, line)).length();
        int key = yaml.lastIndexOf("lessons", before + lines.get(line).length());
        int open = yaml.indexOf('[', key);
        int close = yaml.indexOf(']', key);
        String list = String.join(", ", wanted);
        if (open < 0 || close < open) {
            int colon = yaml.indexOf(':', key) + 1;
            int end = colon + LineEnds.bare(yaml.substring(colon).lines().findFirst().orElse("")).length();
            return yaml.substring(0, colon) + " [" + list + "]" + yaml.substring(end);
        }
        return yaml.substring(0, open + 1) + list + yaml.substring(close);
    }
}
