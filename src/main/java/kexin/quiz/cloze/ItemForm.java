package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A question as a form shows it: what its notation says, each thing in a field of its own, amounts as they are written.
 * Written again, it reads as the same question.
 *
 * @param topics separated by commas
 * @param statement in the notation, gaps in braces
 * @param gaps in the order of the braces
 */
public record ItemForm(
        String id, String page, String topics, boolean scored, String pool, String statement, List<GapForm> gaps) {

    /** What of the source would be lost if the form were written in its place. */
    private static final Pattern LOSING = Pattern.compile(
            "problem\\.cloze\\.((value|note|field|setting|source)\\..*|item\\.(line|unknown|statement|id)|gap\\.(open|close|nested)|escape)");

    private static final String ANY_ORDER = "any-order";

    public ItemForm {
        gaps = List.copyOf(gaps);
    }

    /**
     * What is known about a gap.
     *
     * @param accepted as the statement has them
     * @param group number of the gaps that may change places with it, 0 for none
     */
    public record GapForm(
            List<String> accepted,
            String kind,
            String weight,
            String within,
            String near,
            String fold,
            int group,
            List<Said> wrong,
            List<Said> partly,
            String hint,
            String right) {

        public GapForm {
            accepted = List.copyOf(accepted);
            wrong = List.copyOf(wrong);
            partly = List.copyOf(partly);
        }
    }

    /**
     * An answer and what is said to it.
     *
     * @param share per cent of the points, empty for a wrong one
     */
    public record Said(String answer, String share, String feedback) {}

    /** Empty where the notation says what a form could not keep. */
    public static Optional<ItemForm> read(String notation) {
        ClozeReading reading = ClozeReader.read(notation);
        boolean losing = reading.problems().stream().anyMatch(problem -> LOSING.matcher(problem.key()).matches());
        return losing || reading.text().items().size() != 1
                ? Optional.empty()
                : Optional.of(of(reading.text().items().get(0), Line.of(notation)));
    }

    private static ItemForm of(Item item, List<Line> lines) {
        List<GapForm> gaps = item.gaps().stream().map(gap -> gap(item, gap, lines)).toList();
        return new ItemForm(item.id(), item.page(), String.join(", ", item.topics()), item.scored(), item.pool(),
                statement(lines), gaps);
    }

    private static GapForm gap(Item item, Gap gap, List<Line> lines) {
        return new GapForm(
                gap.accepted(),
                gap.kind().word(),
                String.valueOf(gap.weight()),
                gap.tolerance().equals(Tolerance.NONE) ? "" : gap.tolerance().words(),
                written("near", gap, lines),
                written("fold", gap, lines),
                group(item, gap),
                gap.wrong().stream().map(wrong -> new Said(wrong.answer(), "", wrong.feedback())).toList(),
                gap.partly().stream()
                        .map(part -> new Said(part.answer(), String.valueOf(part.percent()), part.feedback()))
                        .toList(),
                gap.hint(),
                gap.right());
    }

    private static int group(Item item, Gap gap) {
        for (int i = 0; i < item.groups().size(); i++) {
            if (item.groups().get(i).contains(gap.number())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** As it stands there: what it means depends on the whole quiz. */
    private static String written(String name, Gap gap, List<Line> lines) {
        return lines.stream()
                .flatMap(line -> Field.of(line).stream())
                .filter(field -> field.name().equals(name))
                .filter(field -> (field.of().isEmpty() ? "1" : field.of()).equals(String.valueOf(gap.number())))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }

    /** The first paragraph behind the lines under the heading. */
    private static String statement(List<Line> lines) {
        int begin = 0;
        while (begin < lines.size() && !lines.get(begin).isEmpty()) {
            begin++;
        }
        List<String> statement = new ArrayList<>();
        for (Line line : lines.subList(begin, lines.size())) {
            if (line.isEmpty() && !statement.isEmpty()) {
                break;
            } else if (!line.isEmpty()) {
                statement.add(line.text());
            }
        }
        return String.join("\n", statement);
    }

    /** Without an end to its last line. */
    public String notation() {
        List<String> lines = new ArrayList<>(List.of("## " + line(id), "page: " + line(page)));
        add(lines, "topics", topics);
        if (!scored) {
            lines.add("scored: false");
        }
        add(lines, "pool", pool);
        lines.add("");
        statement.strip().lines().filter(line -> !line.isBlank()).map(ItemForm::guarded).forEach(lines::add);
        List<String> notes = notes();
        if (!notes.isEmpty()) {
            lines.add("");
            lines.addAll(notes);
        }
        return String.join("\n", lines);
    }

    private static String guarded(String line) {
        return line.startsWith("##") ? "\\" + line : line;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        groups().values().stream().filter(group -> group.size() > 1).forEach(group ->
                notes.add(ANY_ORDER + ": " + group.toString().replaceAll("[\\[\\]]", "")));
        for (int i = 0; i < gaps.size(); i++) {
            addNotes(notes, gaps.get(i), gaps.size() == 1 ? "" : " " + (i + 1));
        }
        return notes;
    }

    private Map<Integer, SortedSet<Integer>> groups() {
        Map<Integer, SortedSet<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < gaps.size(); i++) {
            if (gaps.get(i).group() > 0) {
                groups.computeIfAbsent(gaps.get(i).group(), group -> new TreeSet<>()).add(i + 1);
            }
        }
        return groups;
    }

    private static void addNotes(List<String> notes, GapForm gap, String of) {
        add(notes, "kind" + of, gap.kind().equals("typed") ? "" : gap.kind());
        add(notes, "weight" + of, gap.weight().equals("1") ? "" : gap.weight());
        add(notes, "within" + of, gap.within());
        add(notes, "fold" + of, gap.fold());
        add(notes, "near" + of, gap.near());
        gap.wrong().forEach(wrong -> add(notes, "wrong" + of, said(wrong)));
        gap.partly().forEach(part -> add(notes, "partly" + of, line(part.share()) + "% " + said(part)));
        add(notes, "hint" + of, Escapes.protect(gap.hint(), ""));
        add(notes, "right" + of, Escapes.protect(gap.right(), ""));
    }

    private static String said(Said said) {
        return (Escapes.protect(line(said.answer()), "=") + " = " + Escapes.protect(said.feedback(), "")).stripTrailing();
    }

    private static void add(List<String> lines, String name, String value) {
        if (!value.isBlank()) {
            lines.add(name + ": " + line(value));
        }
    }

    private static String line(String words) {
        return words.replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
