package kexin.completion;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How people write what they ask for, and the one way in which it stands in an address. */
enum Notation {
    TEXT(Optional::of),
    /** A whole number up to 100, perhaps with its sign. */
    PERCENT(typed -> match("(\\d{1,3}) ?%?", typed).map(Notation::number).filter(number -> Integer.parseInt(number) <= 100)),
    /** {@code 2} or {@code 第 2 版} */
    EDITION(typed -> match("第? ?(\\d{1,9}) ?版?", typed).map(Notation::number)),
    PERSON(typed -> match("(\\d{1,9})", typed).map(Notation::number)),
    /** Year, month and day in this order, with any of the usual signs between them. */
    DAY(typed -> match("(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2}) ?日?", typed).flatMap(Notation::day)),
    STATE(typed -> Stream.of(RecordFilter.State.values())
            .map(state -> state.name().toLowerCase(Locale.ROOT))
            .filter(typed::equalsIgnoreCase)
            .findFirst()),
    /** In groups of five, as a certificate shows it. */
    SERIAL(typed -> Optional.of(grouped(typed.toUpperCase(Locale.ROOT))));

    private final Function<String, Optional<String>> reading;

    Notation(Function<String, Optional<String>> reading) {
        this.reading = reading;
    }

    /** Of a part of a question. */
    static Notation of(String part) {
        return switch (part) {
            case "least", "most" -> PERCENT;
            case "edition" -> EDITION;
            case "person" -> PERSON;
            case "from", "to", "enrolledFrom", "enrolledTo", "completedFrom", "completedTo" -> DAY;
            case "state" -> STATE;
            case "certificate" -> SERIAL;
            default -> TEXT;
        };
    }

    /** What is plainly meant; nothing where nobody can tell. */
    Optional<String> read(String typed) {
        return reading.apply(this == TEXT ? typed : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
    }

    /** Of the words that say how it is written. */
    String refusal() {
        return "refused.question." + name().toLowerCase(Locale.ROOT);
    }

    private static Optional<MatchResult> match(String pattern, String typed) {
        return Pattern.compile(pattern).matcher(typed).results().findFirst()
                .filter(found -> found.group().length() == typed.length());
    }

    private static String number(MatchResult found) {
        return Integer.toString(Integer.parseInt(found.group(1)));
    }

    private static Optional<String> day(MatchResult found) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)))
                    .toString());
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static String grouped(String serial) {
        String bare = serial.replaceAll("[ -]", "");
        return bare.matches("[0-9A-Z]+") ? bare.replaceAll("(.{5})(?=.)", "$1-") : serial;
    }
}
