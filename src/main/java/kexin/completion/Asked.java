package kexin.completion;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kexin.Refused;

/**
 * A question to the register as it stands in an address: {@code text=韩&state=completed&sort=-percent&columns=name.percent}.
 * Page, saved filter and export read the same words, so that they show the same lines. What is plainly meant stands in
 * its one {@link Notation}; a question with a part that cannot be read has no answer.
 */
public final class Asked {

    /** The department of those who have none. */
    public static final String NO_DEPARTMENT = "-";

    private static final String BENEATH = "beneath";
    private static final String SORT = "sort";
    private static final String COLUMNS = "columns";
    private static final List<String> PARTS = List.of("text", "course", "edition", "department", BENEATH, "person", "language",
            "state", "from", "to", "enrolledFrom", "enrolledTo", "completedFrom", "completedTo", "least", "most", "certificate",
            SORT, COLUMNS);
    /** So that every question can be kept, encoded too. */
    private static final int LONGEST = 120;

    private final Map<String, String> words;

    /**
     * A part that cannot be read.
     *
     * @param typed what stands there
     * @param refusal key of the words that say what is wrong with it, to which it belongs
     */
    public record Unreadable(String part, String typed, String refusal) {}

    private Asked(Map<String, String> words) {
        this.words = Collections.unmodifiableMap(words);
    }

    /** @param parameters of a request; of several columns, each may have a parameter {@code column} of its own */
    public static Asked of(Map<String, String[]> parameters) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String part : PARTS) {
            String[] values = parameters.getOrDefault(part, new String[0]);
            keep(words, part, values.length == 0 ? "" : values[0]);
        }
        if (parameters.containsKey("column")) {
            keep(words, COLUMNS, String.join(".", parameters.get("column")));
        }
        return new Asked(words);
    }

    /** The reverse of {@link #query()}. */
    public static Asked parse(String query) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                parameters.put(part.substring(0, sign), new String[] {decoded(part.substring(sign + 1))});
            }
        }
        return of(parameters);
    }

    private static void keep(Map<String, String> words, String part, String value) {
        String tidied = value.strip();
        if (!tidied.isEmpty()) {
            String kept = tidied.substring(0, Math.min(LONGEST, tidied.length()));
            words.put(part, Notation.of(part).read(kept).orElse(kept));
        }
    }

    /** For an address, without its question mark; always in the same order. */
    public String query() {
        return String.join("&", words.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .toList());
    }

    /** As {@link #query()} has it, to be read by people: {@code department=总部/客服部, state=completed}. */
    public String plain() {
        return String.join(", ", words.entrySet().stream().map(part -> part.getKey() + "=" + part.getValue()).toList());
    }

    /** What stands there; empty where nothing does. */
    public String word(String part) {
        return words.getOrDefault(part, "");
    }

    /** The names of the parts of the filter that ask for something and can be read. */
    public List<String> filters() {
        return words.keySet().stream()
                .filter(part -> !List.of(SORT, COLUMNS, BENEATH).contains(part))
                .filter(this::isRead)
                .toList();
    }

    public List<Unreadable> unreadable() {
        return words.keySet().stream()
                .filter(part -> !isRead(part))
                .map(part -> new Unreadable(part, word(part), Notation.of(part).refusal()))
                .toList();
    }

    /** @throws Refused where a part cannot be read: whoever asked would take all lines for the answer */
    public void mustBeReadable() {
        unreadable().stream().findFirst().ifPresent(first -> {
            throw new Refused(first.refusal(), first.typed());
        });
    }

    private boolean isRead(String part) {
        return Notation.of(part).read(word(part)).isPresent();
    }

    public Asked with(String part, String value) {
        Map<String, String> others = new LinkedHashMap<>();
        for (String each : PARTS) {
            keep(others, each, each.equals(part) ? value : word(each));
        }
        return new Asked(others);
    }

    public Asked without(String part) {
        Asked rest = with(part, "");
        return part.equals("department") ? rest.with(BENEATH, "") : rest;
    }

    /** The same lines and columns, sorted by this one; by the one that sorts already, the other way round. */
    public Asked sortedBy(Column column) {
        boolean descending = sorted().filter(column::equals).isPresent() ? !isDescending() : column.isLatestFirst();
        return with(SORT, (descending ? "-" : "") + column.word());
    }

    /** The column somebody has asked to sort by. */
    public Optional<Column> sorted() {
        return Column.of(word(SORT).replaceFirst("^-", ""));
    }

    public boolean isDescending() {
        return word(SORT).startsWith("-");
    }

    /** Where nobody has said, the newest first: by the dates that are asked for, or else by enrolment. */
    Order order() {
        if (sorted().isPresent()) {
            return Order.by(sorted().get(), isDescending());
        }
        if (!word("from").isEmpty() || !word("to").isEmpty()) {
            return new Order("moved_at", true);
        }
        boolean completed = !word("completedFrom").isEmpty() || !word("completedTo").isEmpty();
        return completed ? new Order("completed_at", true) : Order.NEWEST;
    }

    /** Never none. */
    public List<Column> columns() {
        List<Column> chosen = Stream.of(word(COLUMNS).split("\\."))
                .flatMap(word -> Column.of(word).stream())
                .distinct()
                .toList();
        return chosen.isEmpty() ? Column.USUAL : chosen;
    }

    /**
     * @param zone in which a day begins and ends
     * @param beneath name of a department to its own and those of all beneath it
     * @throws Refused where a part cannot be read
     */
    RecordFilter filter(ZoneId zone, Function<String, List<String>> beneath) {
        mustBeReadable();
        return new RecordFilter(
                word("text"),
                word("course"),
                number("edition").orElse(null),
                departments(beneath),
                number("person").map(Long::valueOf).orElse(null),
                word("language"),
                state(),
                days("from", "to", zone),
                days("enrolledFrom", "enrolledTo", zone),
                days("completedFrom", "completedTo", zone),
                number("least").orElse(null),
                number("most").orElse(null),
                word("certificate"));
    }

    private List<String> departments(Function<String, List<String>> beneath) {
        String department = word("department");
        if (department.isEmpty()) {
            return List.of();
        }
        if (department.equals(NO_DEPARTMENT)) {
            return List.of("");
        }
        return word(BENEATH).isEmpty()
                ? List.of(department)
                : Stream.concat(Stream.of(department), beneath.apply(department).stream()).distinct().toList();
    }

    private RecordFilter.State state() {
        return Stream.of(RecordFilter.State.values())
                .filter(state -> state.name().equalsIgnoreCase(word("state")))
                .findFirst()
                .orElse(null);
    }

    private Span days(String first, String last, ZoneId zone) {
        return new Span(
                day(first).map(day -> start(day, zone)).orElse(null),
                day(last).map(day -> start(day.plusDays(1), zone)).orElse(null));
    }

    private Optional<LocalDate> day(String part) {
        return Optional.of(word(part)).filter(word -> !word.isEmpty()).map(LocalDate::parse);
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private Optional<Integer> number(String part) {
        return Optional.of(word(part)).filter(word -> !word.isEmpty()).map(Integer::valueOf);
    }

    /** What is not encoded as it should be is what stands there. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return text;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Asked asked && asked.words.equals(words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
