package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The accepted answers of a gap, and in which ways another text says the same as one of them. */
final class AcceptedAnswers {

    private final Gap gap;
    private final Lexicon lexicon;
    private final List<Accepted> all = new ArrayList<>();
    private final boolean contracted;
    private final boolean counted;

    private record Accepted(String text, String folded) {}

    AcceptedAnswers(Gap gap, Lexicon lexicon) {
        this.gap = gap;
        this.lexicon = lexicon;
        for (String answer : gap.accepted()) {
            String folded = lexicon.foldKey(answer);
            if (!folded.isEmpty()) {
                all.add(new Accepted(answer, folded));
            }
        }
        this.contracted = texts().anyMatch(Contractions::standIn);
        this.counted = all.stream().anyMatch(one -> isCounted(one.folded));
    }

    boolean hold(String typed) {
        return texts().anyMatch(typed::equals);
    }

    Stream<String> texts() {
        return all.stream().map(Accepted::text);
    }

    Optional<Judgement> match(String typed, String folded) {
        return folded(typed, folded).or(() -> inLetters(typed, folded)).or(() -> inFull(typed));
    }

    Optional<Judgement> synonym(String folded) {
        return all.stream()
                .filter(one -> lexicon.areSynonyms(one.folded, folded))
                .findFirst()
                .map(one -> Judgement.right("mark.right.synonym", one.text, gap, one.text));
    }

    private Optional<Judgement> folded(String typed, String folded) {
        return all.stream()
                .filter(one -> one.folded.equals(folded) && !Contractions.part(typed, one.text))
                .findFirst()
                .map(one -> right(typed, one, lexicon.folding()));
    }

    /** Where an English number was read in a compound: onestop is one-stop. */
    private Optional<Judgement> inLetters(String typed, String folded) {
        String letters = counted || isCounted(folded) ? lexicon.letters(typed) : "";
        if (letters.isEmpty() || letters.chars().anyMatch(c -> Numbers.isNumeral((char) c))) {
            return Optional.empty();
        }
        return all.stream()
                .filter(one -> lexicon.lettersOfKey(one.text).equals(letters) && !Contractions.part(typed, one.text))
                .findFirst()
                .map(one -> right(typed, one, lexicon.folding().without(Step.NUMBER)));
    }

    private static boolean isCounted(String folded) {
        return folded.indexOf(Numbers.OPEN) >= 0;
    }

    private Optional<Judgement> inFull(String typed) {
        boolean read = lexicon.folding().steps().contains(Step.PUNCTUATION);
        if (!read || !contracted && !Contractions.standIn(typed)) {
            return Optional.empty();
        }
        String full = lexicon.inFull(typed);
        return all.stream()
                .filter(one -> lexicon.keyInFull(one.text).equals(full))
                .findFirst()
                .map(one -> Judgement.right("mark.right.contraction", one.text, gap));
    }

    private Judgement right(String typed, Accepted key, Folding folding) {
        return Judgement.right(foldingReason(typed, key.text, folding), key.text, gap);
    }

    private String foldingReason(String typed, String key, Folding folding) {
        return folding
                .equalisedBy(typed, key)
                .map(step -> step == Step.FORM && Forms.differInWidth(typed, key) ? "width" : step.word())
                .map("mark.right."::concat)
                .orElse("mark.right");
    }
}
