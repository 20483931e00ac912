package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one item: its heading, what it mirrors, its statement, what is known about its gaps. */
final class ItemReader {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,59}");
    private static final String HEADING = "##";

    private final Line heading;
    private final Marking marking;
    private final Problems problems;
    private final Set<String> seen = new HashSet<>();
    private final Map<Integer, GapNotes> notes = new TreeMap<>();
    private final List<SortedSet<Integer>> groups = new ArrayList<>();
    private String page = "";
    private List<String> topics = List.of();
    private boolean scored = true;
    private String pool = Item.NO_POOL;
    private int gapCount;

    ItemReader(Line heading, Marking marking, Problems problems) {
        this.heading = heading;
        this.marking = marking;
        this.problems = problems;
    }

    static boolean begins(Line line) {
        return line.text().startsWith(HEADING);
    }

    /** @param body the lines under the heading up to the next one */
    Item read(List<Line> body) {
        String id = id();
        int headEnd = paragraphEnd(body, 0);
        body.subList(0, headEnd).forEach(this::readHead);
        int begin = skipEmpty(body, headEnd);
        int end = paragraphEnd(body, begin);
        List<Segment> segments = new StatementReader(id, problems).read(body.subList(begin, end));
        gapCount = (int) segments.stream().filter(Segment::isGap).count();
        checkWhole(body.subList(begin, end));
        body.subList(end, body.size()).stream().filter(line -> !line.isEmpty()).forEach(this::readNote);
        return new Item(id, page, topics, scored, pool, dress(segments), groups, heading.number());
    }

    private String id() {
        String id = heading.text().substring(HEADING.length()).strip();
        if (!ID.matcher(id).matches() || !heading.text().startsWith(HEADING + " ")) {
            problems.at(heading, "item.id", id);
        }
        return id;
    }

    private void checkWhole(List<Line> statement) {
        if (page.isEmpty()) {
            problems.at(heading, "item.page");
        }
        if (statement.isEmpty()) {
            problems.at(heading, "item.statement");
        } else if (gapCount == 0) {
            problems.at(statement.get(0), "item.gap");
        }
    }

    private void readHead(Line line) {
        Field.of(line).filter(field -> field.of().isEmpty())
                .ifPresentOrElse(this::readHead, () -> problems.at(line, "item.line"));
    }

    private void readHead(Field field) {
        if (field.value().isEmpty()) {
            problems.at(field, "note.empty", field.name());
        } else if (!seen.add(field.name())) {
            problems.at(field, "field.twice", field.name());
        } else {
            setHead(field);
        }
    }

    private void setHead(Field field) {
        switch (field.name()) {
            case "page" -> page = field.value();
            case "topics" -> topics = words(field).toList();
            case "scored" -> scored = new Values(problems).truth(field, true);
            case "pool" -> pool = field.value();
            default -> problems.at(field.line(), "item.unknown", field.name());
        }
    }

    private void readNote(Line line) {
        Field.of(line).ifPresentOrElse(this::readNote, () -> problems.at(line, "note.line"));
    }

    private void readNote(Field field) {
        if (field.fullName().equals("any-order")) {
            readGroup(field);
        } else {
            int gap = gapNumber(field.of().isEmpty() ? "1" : field.of());
            if (gap == 0) {
                problems.at(field.line(), "note.gap", field.fullName(), gapCount);
            } else {
                notes.computeIfAbsent(gap, number -> new GapNotes(marking, problems)).read(field);
            }
        }
    }

    private void readGroup(Field field) {
        SortedSet<Integer> group = new TreeSet<>();
        words(field).map(this::gapNumber).forEach(group::add);
        boolean known = !group.contains(0) && group.size() == words(field).count();
        boolean free = groups.stream().flatMap(Set::stream).noneMatch(group::contains);
        if (known && free && group.size() >= 2 && group.size() <= Group.MOST_GAPS) {
            groups.add(group);
        } else {
            problems.at(field, "value.group", field.value(), gapCount, Group.MOST_GAPS);
        }
    }

    /** The number of a gap that the statement has, else 0. */
    private int gapNumber(String text) {
        boolean isNumber = text.matches("[1-9]\\d{0,2}");
        return isNumber && Integer.parseInt(text) <= gapCount ? Integer.parseInt(text) : 0;
    }

    private List<Segment> dress(List<Segment> segments) {
        return segments.stream().map(this::dress).toList();
    }

    private Segment dress(Segment segment) {
        return segment instanceof Gap gap
                ? notes.getOrDefault(gap.number(), new GapNotes(marking, problems)).dress(gap)
                : segment;
    }

    private static Stream<String> words(Field field) {
        return Stream.of(field.value().split(",")).map(String::strip).filter(word -> !word.isEmpty());
    }

    private static int skipEmpty(List<Line> lines, int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).isEmpty()) {
            i++;
        }
        return i;
    }

    private static int paragraphEnd(List<Line> lines, int from) {
        int i = from;
        while (i < lines.size() && !lines.get(i).isEmpty()) {
            i++;
        }
        return i;
    }
}
