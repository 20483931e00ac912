package kexin.quiz.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kexin.quiz.cloze.Folding;
import kexin.quiz.cloze.Tolerance;

/** The numbers of a gap as other systems list them, each with its own distance; here those accepted have one in common. */
final class NumberSketch {

    private final Losses losses;
    private final List<Listed> listed = new ArrayList<>();

    private record Listed(String words, BigDecimal value, BigDecimal distance, double percent, String feedback) {

        boolean isRight() {
            return percent >= 100;
        }

        BigDecimal from() {
            return value.subtract(distance);
        }

        BigDecimal to() {
            return value.add(distance);
        }

        boolean isWithin(Listed other) {
            return to().compareTo(other.to()) <= 0 && distance.compareTo(other.distance) < 0;
        }
    }

    NumberSketch(Losses losses) {
        this.losses = losses;
    }

    void add(String words, String distance, double percent, String feedback) {
        Optional<String> number = Stream.concat(Stream.of(words), Numerals.number(words).map(Numerals::words).stream())
                .filter(one -> Folding.STANDARD.value(one).isPresent())
                .findFirst();
        number.ifPresentOrElse(
                one -> listed.add(new Listed(one, Folding.STANDARD.value(one).orElseThrow(),
                        Numerals.tolerance(distance, losses).from(), percent, feedback)),
                () -> losses.add("number", Plain.line(words)));
    }

    boolean isUsable() {
        return listed.stream().anyMatch(Listed::isRight);
    }

    /** The distance that makes nothing right here that is not right there: the shortest. */
    Tolerance into(GapSketch gap) {
        Set<Listed> covered = covered();
        BigDecimal shortest = listed.stream()
                .filter(one -> one.isRight() && !covered.contains(one))
                .map(Listed::distance)
                .min(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        Stretch right = new Stretch();
        for (Listed one : listed) {
            if (covered.contains(one)) {
                gap.leave("covered", one.words, one.feedback);
                continue;
            }
            if (one.distance.compareTo(one.isRight() ? shortest : BigDecimal.ZERO) > 0) {
                losses.add("tolerance", one.distance.toPlainString());
            }
            addTo(gap, one, right);
        }
        return shortest.signum() == 0 ? Tolerance.NONE : new Tolerance(Tolerance.Form.DISTANCE, shortest, BigDecimal.ZERO);
    }

    /** What an accepted number listed before takes is no news: there the first that fits decides. */
    private static void addTo(GapSketch gap, Listed one, Stretch right) {
        if (!one.isRight() && right.holds(one.value)) {
            gap.leave("repeat", one.words, one.feedback);
        } else {
            gap.take(one.words, one.percent, one.feedback);
        }
        if (one.isRight()) {
            right.add(one.from(), one.to());
        }
    }

    /** Accepted numbers that another takes with all that is around them. */
    private Set<Listed> covered() {
        List<Listed> right = listed.stream()
                .filter(Listed::isRight)
                .sorted(Comparator.comparing(Listed::from).thenComparing(Listed::to, Comparator.reverseOrder()))
                .toList();
        Set<Listed> covered = new HashSet<>();
        Listed furthest = null;
        for (Listed one : right) {
            if (furthest != null && one.isWithin(furthest)) {
                covered.add(one);
            } else if (furthest == null || one.to().compareTo(furthest.to()) > 0) {
                furthest = one;
            }
        }
        return covered;
    }
}
