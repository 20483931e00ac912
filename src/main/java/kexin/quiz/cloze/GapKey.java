package kexin.quiz.cloze;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Judges answers to one gap. What is accepted comes first, then what the author says of other answers, then the
 * glossary, then misspellings; whatever is left is wrong for the most telling reason.
 */
final class GapKey {

    /** Nobody answers at such length; what does is not looked at. */
    static final int LONGEST_ANSWER = 1000;

    private static final Judgement WRONG = Judgement.wrong("mark.wrong");

    private final Gap gap;
    private final Lexicon lexicon;
    private final PageKeys page;
    private final NumberKey numbers;
    private final AcceptedAnswers accepted;
    private final Map<String, Judgement> listed = new HashMap<>();

    GapKey(Gap gap, Surroundings around, Lexicon lexicon, PageKeys page) {
        this.gap = gap;
        this.lexicon = lexicon;
        this.page = page;
        this.accepted = new AcceptedAnswers(gap, lexicon);
        this.numbers = new NumberKey(gap, around, lexicon.folding());
        gap.partly().forEach(part -> listed.put(lexicon.foldKey(part.answer()).text(), Judgement.partly(part)));
        gap.wrong().forEach(wrong ->
                listed.put(lexicon.foldKey(wrong.answer()).text(), Judgement.wrong("mark.wrong.listed", wrong.feedback())));
        page.prepare(lexicon);
    }

    Judgement judge(String answer) {
        if (answer == null || Invisible.drop(answer).isBlank()) {
            return Judgement.BLANK;
        }
        String typed = answer.strip();
        if (accepted.hold(typed)) {
            return Judgement.right("mark.right", typed, gap);
        }
        return typed.length() > LONGEST_ANSWER ? Judgement.wrong("mark.wrong.long") : judgeFolded(lexicon.fold(typed));
    }

    private Judgement judgeFolded(Folded typed) {
        return accepted.match(typed)
                .or(() -> Optional.ofNullable(listed.get(typed.text())))
                .or(() -> numbers.judge(typed))
                .or(() -> elsewhere(typed.text()))
                .or(() -> accepted.synonym(typed.text()))
                .or(() -> byWords(typed))
                .orElse(WRONG);
    }

    boolean accepts(String answer) {
        return judge(answer).verdict() == Verdict.RIGHT;
    }

    private Optional<Judgement> elsewhere(String folded) {
        return page.belongElsewhere(folded, gap)
                ? Optional.of(Judgement.wrong("mark.wrong.elsewhere"))
                : Optional.empty();
    }

    private Optional<Judgement> byWords(Folded typed) {
        List<String> words = lexicon.words(typed);
        return opposite(words).or(() -> near(typed.written(), words));
    }

    private Optional<Judgement> opposite(List<String> typed) {
        for (String one : accepted.texts()) {
            if (Negations.areOpposite(typed, lexicon.wordsOfKey(one))) {
                return Optional.of(Judgement.wrong("mark.wrong.opposite"));
            }
        }
        return Optional.empty();
    }

    private Optional<Judgement> near(String typed, List<String> words) {
        boolean open = gap.kind() == Gap.Kind.TYPED && gap.marking().allowsNear() && Near.isPossible(typed);
        boolean compound = Characters.any(typed, Punctuation::isHyphen);
        return open ? near(compound ? lexicon.spelling(typed) : words) : Optional.empty();
    }

    private Optional<Judgement> near(List<String> typed) {
        String nearest = null;
        int least = Near.NOT;
        for (String one : accepted.texts()) {
            int slips = Near.slips(typed, lexicon.spellingOfKey(one));
            if (slips < least) {
                least = slips;
                nearest = one;
            }
        }
        return nearest == null || isNearerToAnother(typed, least)
                ? Optional.empty()
                : Optional.of(Judgement.near(least == 1 ? "mark.near.one" : "mark.near.two", nearest, gap));
    }

    private boolean isNearerToAnother(List<String> typed, int slips) {
        Stream<String> wrong = gap.wrong().stream().map(Gap.WrongAnswer::answer);
        Stream<String> partly = gap.partly().stream().map(Gap.PartAnswer::answer);
        return Stream.concat(page.elsewhere(gap), Stream.concat(wrong, partly))
                .map(lexicon::spellingOfKey)
                .anyMatch(other -> other.equals(typed) || Near.slips(typed, other) < slips);
    }
}
