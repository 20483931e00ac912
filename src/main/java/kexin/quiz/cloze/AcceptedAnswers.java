package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The accepted answers of a gap, and in which ways another text says the same as one of them. */
final class AcceptedAnswers {

    /** By which the spellings of the words of an answer may differ in length. */
    private static final int MOST_LETTERS = 3;

    private final Gap gap;
    private final Lexicon lexicon;
    private final List<Accepted> all = new ArrayList<>();
    private final List<String> texts;
    private final boolean contracted;
    private final boolean counted;

    private record Accepted(String text, Folded folded) {

        /** Whether a text says the same under a folding, and not what another word is. */
        boolean is(Folded typed, Folded key) {
            return key.text().equals(typed.text()) && !Contractions.part(typed.written(), text);
        }
    }

    AcceptedAnswers(Gap gap, Lexicon lexicon) {
        this.gap = gap;
        this.lexicon = lexicon;
        for (String answer : gap.accepted()) {
            Folded folded = lexicon.foldKey(answer);
            if (!folded.text().isEmpty()) {
                all.add(new Accepted(answer, folded));
            }
        }
        this.texts = all.stream().map(Accepted::text).toList();
        this.contracted = texts.stream().anyMatch(Contractions::standIn);
        this.counted = all.stream().anyMatch(one -> isCounted(one.folded));
    }

    boolean hold(String typed) {
        return texts.contains(typed);
    }

    List<String> texts() {
        return texts;
    }

    Optional<Judgement> match(Folded typed) {
        return folded(typed).or(() -> inLetters(typed)).or(() -> inFull(typed.written())).or(() -> inRegion(typed));
    }

    Optional<Judgement> synonym(String folded) {
        return first(one -> lexicon.areSynonyms(one.folded.text(), folded))
                .map(one -> Judgement.right("mark.right.synonym", one.text, gap, one.text));
    }

    private Optional<Judgement> folded(Folded typed) {
        return first(one -> one.is(typed, one.folded)).map(one -> right(typed, one.folded, one.text));
    }

    /** Where an English number was read in a compound: onestop is one-stop. */
    private Optional<Judgement> inLetters(Folded typed) {
        if (!counted && !isCounted(typed)) {
            return Optional.empty();
        }
        Folded letters = lexicon.letters(typed.written());
        return letters.text().isEmpty() || Characters.any(letters.text(), Numbers::isNumeral)
                ? Optional.empty()
                : first(one -> one.is(letters, lexicon.lettersOfKey(one.text)))
                        .map(one -> right(letters, lexicon.lettersOfKey(one.text), one.text));
    }

    private static boolean isCounted(Folded folded) {
        return folded.text().indexOf(Numbers.OPEN) >= 0;
    }

    private Optional<Judgement> inFull(String typed) {
        boolean read = lexicon.folding().steps().contains(Step.PUNCTUATION);
        if (!read || !contracted && !Contractions.standIn(typed)) {
            return Optional.empty();
        }
        String full = lexicon.inFull(typed);
        return first(one -> lexicon.keyInFull(one.text).equals(full))
                .map(one -> Judgement.right("mark.right.contraction", one.text, gap));
    }

    /** Where spelling is judged leniently at all: colour is color. */
    private Optional<Judgement> inRegion(Folded typed) {
        boolean may = gap.kind() == Gap.Kind.TYPED && gap.marking().allowsNear() && texts.stream().anyMatch(one -> isAlike(typed, one));
        if (!may) {
            return Optional.empty();
        }
        String spelt = lexicon.spelt(typed.written());
        return first(one -> isAlike(typed, one.text) && lexicon.keySpelt(one.text).equals(spelt) && !Contractions.part(typed.written(), one.text))
                .filter(one -> Vocabulary.hasAll(typed.written()))
                .map(one -> Judgement.right("mark.right.region", one.text, gap));
    }

    /** Cheap: the two spellings of a word begin alike and are about as long. */
    private static boolean isAlike(Folded typed, String key) {
        String one = typed.before(Step.NUMBER);
        return !one.isEmpty()
                && !key.isEmpty()
                && English.isLatin(one.charAt(0))
                && Math.abs(one.length() - key.length()) <= MOST_LETTERS
                && Character.toLowerCase(one.charAt(0)) == Character.toLowerCase(key.charAt(0));
    }

    /** In a loop: asked of every answer, several times. */
    private Optional<Accepted> first(Predicate<Accepted> wanted) {
        for (Accepted one : all) {
            if (wanted.test(one)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private Judgement right(Folded typed, Folded key, String text) {
        return Judgement.right(foldingReason(typed, key), text, gap);
    }

    private static String foldingReason(Folded typed, Folded key) {
        return typed.equalisedBy(key)
                .map(step -> step == Step.FORM && Forms.differInWidth(typed.written(), key.written()) ? "width" : step.word())
                .map("mark.right."::concat)
                .orElse("mark.right");
    }
}
