package kexin.quiz.interchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kexin.quiz.cloze.Gap;
import kexin.quiz.cloze.Item;

/**
 * A gap as it can be asked there.
 *
 * @param kind number, choice or typed
 * @param amounts the numbers it takes, empty unless it is a number
 * @param accepted the answers, of a choice the best alone
 * @param wrong with what else a bank offers
 */
record Outgoing(
        Gap gap,
        Gap.Kind kind,
        List<Amounts.Amount> amounts,
        List<String> accepted,
        List<Gap.PartAnswer> partly,
        List<Gap.WrongAnswer> wrong) {

    static Outgoing of(Gap gap, Item item, Losses losses) {
        List<Gap.WrongAnswer> wrong = gap.kind() == Gap.Kind.BANK ? offered(gap, item) : gap.wrong();
        return switch (gap.kind()) {
            case TYPED -> typed(gap);
            case NUMBER -> number(gap, losses);
            case CHOICE, BANK -> {
                if (wrong.isEmpty() && gap.partly().isEmpty()) {
                    losses.add("choice");
                    yield typed(gap);
                }
                yield new Outgoing(gap, Gap.Kind.CHOICE, List.of(), List.of(gap.best()), gap.partly(), wrong);
            }
        };
    }

    private static Outgoing typed(Gap gap) {
        return new Outgoing(gap, Gap.Kind.TYPED, List.of(), gap.accepted(), gap.partly(), gap.wrong());
    }

    private static Outgoing number(Gap gap, Losses losses) {
        List<Amounts.Amount> amounts = Amounts.of(gap, losses).amounts();
        if (amounts.isEmpty()) {
            losses.add("number.typed", gap.number());
            return typed(gap);
        }
        return new Outgoing(gap, Gap.Kind.NUMBER, amounts, List.of(), gap.partly(), gap.wrong());
    }

    /** Less the answers that cannot be said there. */
    Outgoing only(Predicate<String> sayable) {
        return new Outgoing(gap, kind, amounts, accepted.stream().filter(sayable).toList(),
                partly.stream().filter(part -> sayable.test(part.answer())).toList(),
                wrong.stream().filter(one -> sayable.test(one.answer())).toList());
    }

    /** Its own wrong answers, then the other words of the bank. */
    private static List<Gap.WrongAnswer> offered(Gap gap, Item item) {
        Set<String> others = new LinkedHashSet<>();
        item.gaps().stream()
                .filter(other -> other != gap && other.kind() == Gap.Kind.BANK)
                .flatMap(other -> Stream.concat(Stream.of(other.best()), other.wrong().stream().map(Gap.WrongAnswer::answer)))
                .forEach(others::add);
        gap.accepted().forEach(others::remove);
        gap.partly().forEach(part -> others.remove(part.answer()));
        gap.wrong().forEach(own -> others.remove(own.answer()));
        List<Gap.WrongAnswer> all = new ArrayList<>(gap.wrong());
        others.forEach(other -> all.add(new Gap.WrongAnswer(other, "")));
        return all;
    }
}
